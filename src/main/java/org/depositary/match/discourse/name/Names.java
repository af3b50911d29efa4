package org.depositary.match.discourse.name;

import java.util.HashMap;
import java.util.Map;

/** The names that a document writes, each read once. Used by one thread. */
public final class Names {
    private final Map<String, WrittenName> read = new HashMap<>();

    /** A name as {@link WrittenName#of} reads it. */
    public WrittenName of(String written) {
        WrittenName known = read.get(written);
        if (known == null) {
            known = WrittenName.of(written);
            read.put(written, known);
        }
        return known;
    }
}
