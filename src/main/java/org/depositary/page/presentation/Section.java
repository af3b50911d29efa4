package org.depositary.page.presentation;

import java.util.Map;
import java.util.Set;

/**
 * A heading over what points at a thing.
 *
 * @param order where it stands among the headings
 * @param roles the properties it is for
 * @param from the types of what points; any, where empty
 * @param labels the heading by language, with the thing's name at {@code {name}}
 */
record Section(int order, Set<String> roles, Set<String> from, Map<String, String> labels) {
    boolean holds(String role, String type) {
        return roles.contains(role) && (from.isEmpty() || from.contains(type));
    }
}
