package org.depositary.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ontology's terms, as far as rules need them; made from the ontology by the room that knows RDF.
 *
 * @param prefixes namespace by prefix
 * @param classes prefixed names ({@code ex:Concert})
 * @param properties by local name
 */
public record Vocabulary(Map<String, String> prefixes, Set<String> classes, Map<String, Property> properties) {
    public Vocabulary {
        prefixes = Map.copyOf(prefixes);
        classes = Set.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** What a property may hold. */
    public enum Range {
        /** An entity. */
        THING,
        /** A concept of a scheme. */
        CONCEPT,
        /** Another frame. */
        FRAME,
        /** Plain words. */
        TEXT,
        /** An EDTF literal. */
        DATE,
        /** A number. */
        NUMBER
    }

    /**
     * A property that a slot may be named after.
     *
     * @param type the class its values belong to, as a prefixed name, where the ontology names one
     */
    public record Property(String name, Range range, Optional<String> type) {
        /** A property whose values' class does not matter. */
        public Property(String name, Range range) {
            this(name, range, Optional.empty());
        }
    }
}
