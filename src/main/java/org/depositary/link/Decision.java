package org.depositary.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depositary.link.score.Feature;

/**
 * What was decided about two names, and why.
 *
 * @param kind segment of their addresses ({@code person})
 * @param one the first, with its document
 * @param other the second
 * @param same whether they are one
 * @param score from 0 to 1: how much speaks for it
 * @param features what was compared
 * @param reason for people
 */
public record Decision(
        String kind, String one, String other, boolean same, double score, List<Feature> features, String reason) {
    public Decision {
        features = List.copyOf(features);
    }

    /** The features in words; empty where none were compared. */
    public String compared() {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return one + (same ? " is " : " is not ") + other + ": " + reason
                + (features.isEmpty() ? "" : String.format(Locale.ROOT, " [score %.2f: %s]", score, compared()));
    }
}
