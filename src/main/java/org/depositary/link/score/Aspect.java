package org.depositary.link.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is compared. The weights say how much each counts in a score; those of all but {@link #PROPERTY} add up to 1.
 */
public enum Aspect {
    /** The names. */
    NAME(0.5),
    /** The segment of addresses: persons are compared with persons. */
    KIND(0.1),
    /** The entry of a dictionary. */
    ENTRY(0.1),
    /** The states that it belongs to. */
    STATE(0.12),
    /** The posts that somebody holds. */
    POST(0.1),
    /** The days on which it is told of. */
    DATE(0.08),
    /** A property that somebody asks by, each for itself; linking asks by none. */
    PROPERTY(0.12),
    /** Whether the words of the document may mean something else. They make no score, but may forbid. */
    DOUBT(0);

    private final double weight;

    Aspect(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** The word for it in files and answers: {@code name}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The aspect of a word. */
    public static Optional<Aspect> of(String word) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.word().equals(word))
                .findFirst();
    }
}
