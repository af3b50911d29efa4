package org.depositary.match.search;

import java.util.Arrays;
import org.depositary.match.program.Requirement;
import org.depositary.match.program.WordPredicates;
import org.jspecify.annotations.Nullable;

/**
 * What words and kinds of mention stand before and from each position of the sentence that is being searched, so that a
 * pattern that needs something else there is not tried: of each the first place and the last. Kept for one sentence at
 * a time, and used by one thread.
 */
final class Presence {
    private final int[] tests;
    private final int[] firstTests;
    private final int[] lastTests;
    private final int[] kinds;
    private final int[] firstKinds;
    private final int[] lastKinds;

    /** What is noted under another number was noted of another sentence. */
    private int sentence;

    private @Nullable Object noted;

    Presence(WordPredicates predicates) {
        tests = new int[predicates.needs()];
        firstTests = new int[tests.length];
        lastTests = new int[tests.length];
        kinds = new int[predicates.kinds()];
        firstKinds = new int[kinds.length];
        lastKinds = new int[kinds.length];
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
                int need = word.met(i);
                if (tests[need] != sentence) {
                    tests[need] = sentence;
                    firstTests[need] = at;
                }
                lastTests[need] = at;
            }
        }
    }

    /** Takes note of a mention. @param kind the number of its kind, {@code -1} for one that no pattern wants */
    void add(int kind, int at) {
        if (kind < 0) {
            return;
        }
        if (kinds[kind] != sentence) {
            kinds[kind] = sentence;
            firstKinds[kind] = at;
            lastKinds[kind] = at;
        } else if (at < firstKinds[kind]) {
            firstKinds[kind] = at;
        } else if (at > lastKinds[kind]) {
            lastKinds[kind] = at;
        }
    }

    /** Whether a requirement is met before a position. */
    boolean before(int at, Requirement needed) {
        int need = needed.need();
        if (need >= 0 && tests[need] == sentence && firstTests[need] < at) {
            return true;
        }
        for (int i = 0; i < needed.kinds().count(); i++) {
            int kind = needed.kinds().number(i);
            if (kinds[kind] == sentence && firstKinds[kind] < at) {
                return true;
            }
        }
        return false;
    }

    /** Whether a requirement is met from a position on. */
    boolean from(int at, Requirement needed) {
        int need = needed.need();
        if (need >= 0 && tests[need] == sentence && lastTests[need] >= at) {
            return true;
        }
        for (int i = 0; i < needed.kinds().count(); i++) {
            int kind = needed.kinds().number(i);
            if (kinds[kind] == sentence && lastKinds[kind] >= at) {
                return true;
            }
        }
        return false;
    }
}
