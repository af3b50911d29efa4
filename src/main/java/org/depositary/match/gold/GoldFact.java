package org.depositary.match.gold;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact that people have read in a document.
 *
 * @param types the ontology's classes that it may be read as, with or without prefix
 * @param labels what it is called, if it has a name of its own; all that it may be written as
 * @param roles by property the values, each with all that it may be written as
 */
public record GoldFact(Set<String> types, Set<String> labels, Map<String, List<Set<String>>> roles) {
    public GoldFact {
        types = Set.copyOf(types);
        labels = Set.copyOf(labels);
        roles = Map.copyOf(roles);
    }

    /** Whether it is of a type, written as a prefixed name. */
    boolean is(String prefixed) {
        return types.contains(prefixed) || types.contains(prefixed.substring(prefixed.indexOf(':') + 1));
    }
}
