package org.depositary.match.search;

import java.util.Arrays;
import org.depositary.match.program.Requirements;
import org.depositary.match.program.WordPredicates;
import org.jspecify.annotations.Nullable;

/**
 * What words and kinds of mention stand before and from each position of the sentence that is being searched, so that a
 * pattern that needs something else there is not tried: of each the first place and the last. Kept for one sentence at
 * a time, and used by one thread.
 */
final class Presence {
    /** Of each need and kind the sentence of which it is noted, the first place there and the last, side by side. */
    private static final int NOTED = 4;

    private static final int FIRST = 1;
    private static final int LAST = 2;

    private final int[] tests;
    private final int[] kinds;

    /** What is noted under another number was noted of another sentence. */
    private int sentence;

    private @Nullable Object noted;

    Presence(WordPredicates predicates) {
        tests = new int[predicates.needs() * NOTED];
        kinds = new int[predicates.kinds() * NOTED];
    }

    /** Whether what is noted is of a sentence. */
    boolean of(Object line) {
        return noted == line;
    }

    /** Begins another sentence. @param passed what its tokens pass */
    void begin(Object line, WordPredicates.Passed[] passed) {
        noted = line;
        if (++sentence == Integer.MAX_VALUE) {
            Arrays.fill(tests, 0);
            Arrays.fill(kinds, 0);
            sentence = 1;
        }
        for (int at = 0; at < passed.length; at++) {
            WordPredicates.Passed word = passed[at];
            for (int i = 0; i < word.metCount(); i++) {
                int need = word.met(i) * NOTED;
                if (tests[need] != sentence) {
                    tests[need] = sentence;
                    tests[need + FIRST] = at;
                }
                tests[need + LAST] = at;
            }
        }
    }

    /** Takes note of a mention. @param kind the number of its kind, {@code -1} for one that no pattern wants */
    void add(int kind, int at) {
        if (kind < 0) {
            return;
        }
        int place = kind * NOTED;
        if (kinds[place] != sentence) {
            kinds[place] = sentence;
            kinds[place + FIRST] = at;
            kinds[place + LAST] = at;
        } else if (at < kinds[place + FIRST]) {
            kinds[place + FIRST] = at;
        } else if (at > kinds[place + LAST]) {
            kinds[place + LAST] = at;
        }
    }

    /** Whether a token of the sentence meets a need. */
    boolean has(int need) {
        return tests[need * NOTED] == sentence;
    }

    /** Whether all requirements are met around a position. */
    boolean around(int at, Requirements needed) {
        return around(at, needed, 0);
    }

    /** Whether all requirements of a row are met around a position. */
    boolean around(int at, Requirements needed, int row) {
        int i = needed.first(row);
        int last = needed.first(row + 1);
        while (i < last) {
            int where = needed.number(i);
            int need = needed.number(i + 1) * NOTED;
            int end = i + 3 + needed.number(i + 2);
            boolean met = need >= 0 && stands(tests, need, where, at);
            for (int k = i + 3; !met && k < end; k++) {
                met = stands(kinds, needed.number(k) * NOTED, where, at);
            }
            if (!met) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private boolean stands(int[] places, int what, int where, int at) {
        return places[what] == sentence
                && (where == Requirements.BEFORE ? places[what + FIRST] < at : places[what + LAST] >= at + where);
    }
}
