package org.depositary.match.discourse.name;

import java.util.HashMap;
import java.util.Map;

/** The names that a document writes, each read once. Used by one thread. */
public final class Names {
    private final Map<String, PersonName> read = new HashMap<>();

    /** A name as {@link PersonName#of} reads it. */
    public PersonName of(String written) {
        PersonName known = read.get(written);
        if (known == null) {
            known = PersonName.of(written);
            read.put(written, known);
        }
        return known;
    }
}
