package org.depositary.match.search;

import java.util.List;
import org.depositary.match.program.Requirement;
import org.depositary.match.program.WordPredicates;

/**
 * What words and kinds of mention stand before and from each position of a sentence, so that a pattern that needs
 * something else there is not tried. Positions count from 0.
 */
final class Presence {
    /** Of longer sentences it is only told what stands anywhere in them: what is kept must not grow out of hand. */
    private static final int LONGEST = 1_000;

    private final int rows;
    private final int words;
    private final int kinds;

    /** By position the needed tests that tokens before it pass, and by position those that tokens from it on do. */
    private final long[] before;

    private final long[] from;

    /** The same for the kinds of mentions that start there. */
    private final long[] kindsBefore;

    private final long[] kindsFrom;

    Presence(WordPredicates.Passed[] passed, WordPredicates predicates) {
        boolean each = passed.length <= LONGEST;
        rows = each ? passed.length + 1 : 1;
        words = (predicates.needs() + Long.SIZE - 1) / Long.SIZE;
        kinds = (predicates.kinds() + Long.SIZE - 1) / Long.SIZE;
        from = new long[rows * words];
        kindsFrom = new long[rows * kinds];
        before = each ? new long[rows * words] : from;
        kindsBefore = each ? new long[rows * kinds] : kindsFrom;
        if (each) {
            fill(passed);
        } else {
            for (WordPredicates.Passed word : passed) {
                word.addNeeded(from, 0);
            }
        }
    }

    private void fill(WordPredicates.Passed[] passed) {
        int length = passed.length;
        for (int i = 0; i < length; i++) {
            System.arraycopy(before, i * words, before, (i + 1) * words, words);
            passed[i].addNeeded(before, (i + 1) * words);
        }
        for (int i = length - 1; i >= 0; i--) {
            System.arraycopy(from, (i + 1) * words, from, i * words, words);
            passed[i].addNeeded(from, i * words);
        }
    }

    private int row(int at) {
        return Math.min(at, rows - 1);
    }

    /** Takes note of a mention. @param kind the number of its kind, {@code -1} for one that no pattern wants */
    void add(int kind, int at) {
        if (kind < 0) {
            return;
        }
        int word = kind >> 6;
        long bit = 1L << kind;
        for (int i = row(at); i >= 0 && (kindsFrom[i * kinds + word] & bit) == 0; i--) {
            kindsFrom[i * kinds + word] |= bit;
        }
        for (int i = row(at + 1); i < rows && (kindsBefore[i * kinds + word] & bit) == 0; i++) {
            kindsBefore[i * kinds + word] |= bit;
        }
    }

    /** Whether each of some requirements may be met before a position. */
    boolean allBefore(int at, List<Requirement> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!met(all.get(i), before, row(at) * words, kindsBefore, row(at) * kinds)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each of some requirements may be met from a position on. */
    boolean allFrom(int at, List<Requirement> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!from(at, all.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a requirement may be met from a position on. */
    boolean from(int at, Requirement needed) {
        return met(needed, from, row(at) * words, kindsFrom, row(at) * kinds);
    }

    private static boolean met(Requirement needed, long[] tests, int test, long[] mentions, int mention) {
        for (int need : needed.needs()) {
            if ((tests[test + (need >> 6)] >>> need & 1) != 0) {
                return true;
            }
        }
        return needed.kinds().meets(mentions, mention);
    }
}
