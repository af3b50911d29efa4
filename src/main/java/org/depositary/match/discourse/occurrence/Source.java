package org.depositary.match.discourse.occurrence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the ways in which a kind's declaration says where an attribute's value comes from. */
sealed interface Source {
    /** A source that names an entry of a dictionary by a feature: {@code rivers/{river}}. */
    Pattern ENTRY = Pattern.compile("([^/{}]+/)\\{([^{}]+)\\}");

    /** The entity itself. */
    record Self() implements Source {}

    /** The entry of a dictionary whose id a feature gives. @param dictionary its name and the slash behind it */
    record Entry(String dictionary, String feature) implements Source {}

    /** A slot of its entity rule, or a feature. */
    record Own(String name) implements Source {}

    /** An attribute of what a slot took. */
    record Through(String slot, String attribute) implements Source {}

    /** The slot that it goes through; none where it goes through none. */
    default Optional<String> via() {
        return this instanceof Through through ? Optional.of(through.slot()) : Optional.empty();
    }

    /** The ways that a declaration names, in its order. */
    static List<Source> of(String declared) {
        return Attributes.ways(declared).stream().map(Source::way).toList();
    }

    private static Source way(String way) {
        if (way.equals("self")) {
            return new Self();
        }
        Matcher entry = ENTRY.matcher(way);
        if (entry.matches()) {
            return new Entry(entry.group(1), entry.group(2));
        }
        int dot = way.indexOf('.');
        return dot < 0 ? new Own(way) : new Through(way.substring(0, dot), way.substring(dot + 1));
    }
}
