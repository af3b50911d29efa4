package org.depositary.link.gold;

import java.util.Optional;

/**
 * How right links are.
 *
 * @param right links that are as in the gold
 * @param wrong links that are not, those of things that should have none included
 * @param missed entries of the gold that nothing was linked to, though the documents' reading knows the thing
 * @param unread entries of the gold whose thing the reading did not find
 * @param nil things that are in no dataset and were linked to none
 * @param nilLinked things that are in no dataset and were linked all the same
 */
public record Figures(int right, int wrong, int missed, int unread, int nil, int nilLinked) {
    /** Nothing counted yet. */
    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                right + other.right,
                wrong + other.wrong,
                missed + other.missed,
                unread + other.unread,
                nil + other.nil,
                nilLinked + other.nilLinked);
    }

    /** The share of links that are right; empty where there are none. */
    public Optional<Double> precision() {
        return share(right, right + wrong);
    }

    /** The share of the gold's entries that were linked, of those whose thing was read. */
    public Optional<Double> recall() {
        return share(right, right + missed + wrong - nilLinked);
    }

    /** The share of all the gold's entries that were linked, whether their thing was read or not. */
    public Optional<Double> recallOfAll() {
        return share(right, right + missed + wrong - nilLinked + unread);
    }

    /** The harmonic mean of precision and recall. */
    public Optional<Double> f1() {
        return precision()
                .flatMap(precision -> recall().map(recall ->
                        precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall)));
    }

    /** The share of things in no dataset that were linked to none. */
    public Optional<Double> nilAccuracy() {
        return share(nil, nil + nilLinked);
    }

    /** The share of things with an entry that were linked to nothing, right or wrong. */
    public Optional<Double> abstention() {
        return share(missed, right + missed + wrong - nilLinked);
    }

    private static Optional<Double> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }
}
