package org.depositary.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.link.score.Feature;
import org.depositary.link.sssom.Verdict;

/**
 * What was decided about two names, and why.
 *
 * @param kind segment of their addresses ({@code person})
 * @param one the first, with its document
 * @param other the second
 * @param same whether they are one
 * @param score from 0 to 1: how much speaks for it
 * @param features what was compared
 * @param gate what kept them apart, in a word: an attribute that differs, {@code post}, {@code date}, {@code name},
 *     {@code agreement} (too little is said alike), {@code choice} (several might be meant), {@code document} (one
 *     tells them apart), {@code people} or {@code open} (people left it open); empty where they are one
 * @param reason for people
 */
public record Decision(
        String kind,
        String one,
        String other,
        boolean same,
        double score,
        List<Feature> features,
        String gate,
        String reason) {
    /** The gate that people shut. */
    public static final String PEOPLE = "people";

    /** The gate that people neither shut nor opened: the machine may not decide. */
    public static final String OPEN = "open";

    /** The gate that a document shuts which tells both apart. */
    static final String DOCUMENT = "document";

    /** The gate that stays shut where several might be meant. */
    static final String CHOICE = "choice";

    public Decision {
        features = List.copyOf(features);
        if (same != gate.isEmpty()) {
            throw new IllegalArgumentException("a gate keeps apart what is one, or none what is not: " + reason);
        }
    }

    /** What a gate said of two; they are one where no gate keeps them apart. */
    static Decision of(String kind, Member one, Member other, Gate.Verdict verdict, String gate, String reason) {
        return new Decision(
                kind,
                one.toString(),
                other.toString(),
                gate.isEmpty(),
                verdict.score(),
                verdict.features(),
                gate,
                reason);
    }

    /** What people said of the two, where they did. */
    public Optional<Verdict> byHand() {
        return features.isEmpty() && (same || gate.equals(PEOPLE) || gate.equals(OPEN))
                ? Optional.of(same ? Verdict.SAME : gate.equals(OPEN) ? Verdict.OPEN : Verdict.DIFFERENT)
                : Optional.empty();
    }

    /** The features in words; empty where none were compared. */
    public String compared() {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return one + (same ? " is " : " is not ") + other + ": " + reason
                + (features.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " [score %.2f%s: %s]",
                                score,
                                gate.isEmpty() ? "" : ", gate not passed " + gate,
                                compared()));
    }
}
