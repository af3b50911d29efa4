package org.depositary.match.program;

import java.util.BitSet;
import java.util.List;

/**
 * What may stand next, in the direction of reading: a token that passes one of some tests, or a mention of one of some
 * kinds. Immutable.
 */
public final class Opening {
    /** The tests as bits, where there are any: the numbers of words of 64 bits, and these. */
    private final int[] places;

    private final long[] masks;
    private final KindSet kinds;

    Opening(BitSet tests, KindSet kinds) {
        long[] words = tests.toLongArray();
        int count = 0;
        for (long word : words) {
            count += word == 0 ? 0 : 1;
        }
        this.places = new int[count];
        this.masks = new long[count];
        int next = 0;
        for (int place = 0; place < words.length; place++) {
            if (words[place] != 0) {
                places[next] = place;
                masks[next++] = words[place];
            }
        }
        this.kinds = kinds;
    }

    /** Whether a word passes one of the tests. */
    public boolean begins(WordPredicates.Passed word) {
        for (int i = 0; i < places.length; i++) {
            if (word.passesAny(places[i], masks[i])) {
                return true;
            }
        }
        return false;
    }

    /** The kinds. */
    public KindSet kinds() {
        return kinds;
    }

    /**
     * Gathers what lies next after a step; every step behind which none must be taken makes that known to be nothing.
     */
    static final class Gathering {
        /** More than this is not worth asking for. */
        private static final int MOST_STEPS = 2_000;

        private final List<Step> steps;
        private final BitSet seen = new BitSet();
        private final BitSet tests = new BitSet();
        private final BitSet kinds = new BitSet();
        private int steppedOn;
        private boolean anything;

        Gathering(List<Step> steps) {
            this.steps = steps;
        }

        /** Whether all ways from a step begin with one of the tests and kinds gathered. */
        boolean gathers(int step) {
            add(step);
            return !anything;
        }

        BitSet tests() {
            return tests;
        }

        BitSet kinds() {
            return kinds;
        }

        private void add(int number) {
            if (anything || seen.get(number)) {
                return;
            }
            seen.set(number);
            if (++steppedOn > MOST_STEPS) {
                anything = true;
                return;
            }
            switch (steps.get(number)) {
                case Step.Test test -> tests.set(test.predicate());
                case Step.Entry entry -> tests.set(entry.begins());
                case Step.Named named -> named.kinds().addTo(kinds);
                case Step.Aside aside -> {
                    aside.kinds().addTo(kinds);
                    add(aside.next());
                }
                case Step.Fork fork -> {
                    for (int option : fork.options()) {
                        add(option);
                    }
                }
                case Step.Closed closed -> add(closed.next());
                case Step.Edge edge -> add(edge.next());
                case Step.TurnStart start -> add(start.next());
                case Step.TurnEnd end -> add(end.next());
                case Step.Free free -> anything = true;
                case Step.Again again -> anything = true;
                case Step.Skip skip -> anything = true;
                case Step.Accept accept -> anything = true;
                case Step.Fail fail -> {}
            }
        }
    }
}
