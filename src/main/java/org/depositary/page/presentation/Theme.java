package org.depositary.page.presentation;

import java.util.List;

/**
 * Types that belong together.
 *
 * @param label of all of them
 * @param types in order
 */
public record Theme(String label, List<String> types) {
    public Theme {
        types = List.copyOf(types);
    }
}
