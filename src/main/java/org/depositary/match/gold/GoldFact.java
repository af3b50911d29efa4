package org.depositary.match.gold;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact that people have read in a document.
 *
 * @param type the ontology's class, with or without its prefix
 * @param roles by property the values, each with all that it may be written as
 */
public record GoldFact(String type, Map<String, List<Set<String>>> roles) {
    public GoldFact {
        roles = Map.copyOf(roles);
    }

    /** Whether it is of a type, written as a prefixed name. */
    boolean is(String prefixed) {
        return type.equals(prefixed) || type.equals(prefixed.substring(prefixed.indexOf(':') + 1));
    }
}
