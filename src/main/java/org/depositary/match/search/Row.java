package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.depositary.match.program.KindSet;
import org.jspecify.annotations.Nullable;

/** The mentions of a sentence in the order in which they were found, and by place and kind. Places count from 0. */
final class Row {
    private final List<Placed> added = new ArrayList<>();

    /** By place the longest mention that starts, or ends, there; it leads to the others. */
    private final @Nullable Placed[] starting;

    private final @Nullable Placed[] ending;

    /** By place the kinds of those that start, or end, there, as bits in so many words. */
    private final long[] kindsStarting;

    private final long[] kindsEnding;
    private final int words;

    /** By kind the last mention added, by mention the one of its kind added before; counted from 1, 0 for none. */
    private final int[] lastOfKind;

    private int[] beforeOfKind = {};

    /** @param length how many tokens the sentence has @param kinds how many kinds of mention patterns want */
    Row(int length, int kinds) {
        starting = new Placed[length + 1];
        ending = new Placed[length + 1];
        words = (kinds + Long.SIZE - 1) / Long.SIZE;
        kindsStarting = new long[starting.length * words];
        kindsEnding = new long[ending.length * words];
        lastOfKind = new int[kinds];
    }

    /** Adds a mention: behind all that are as long or longer, so that what was found first is preferred. */
    void add(Placed placed, int from, int to) {
        starting[from] = placed.startingAfter(starting[from]);
        ending[to] = placed.endingAfter(ending[to]);
        if (placed.kind() >= 0) {
            if (added.size() >= beforeOfKind.length) {
                beforeOfKind = Arrays.copyOf(beforeOfKind, Math.max(16, 2 * added.size()));
            }
            beforeOfKind[added.size()] = lastOfKind[placed.kind()];
            lastOfKind[placed.kind()] = added.size() + 1;
            kindsStarting[from * words + placed.kind() / Long.SIZE] |= 1L << placed.kind();
            kindsEnding[to * words + placed.kind() / Long.SIZE] |= 1L << placed.kind();
        }
        added.add(placed);
    }

    /** All of them, in the order in which they were found. */
    List<Placed> all() {
        return added;
    }

    /** The kinds of the mentions added since there were so many, by their numbers. */
    BitSet kindsSince(int count) {
        BitSet kinds = new BitSet(lastOfKind.length);
        for (int i = count; i < added.size(); i++) {
            if (added.get(i).kind() >= 0) {
                kinds.set(added.get(i).kind());
            }
        }
        return kinds;
    }

    /** Which mention of a kind was added last, from 0; {@code -1} if there is none. */
    int last(int kind) {
        return lastOfKind[kind] - 1;
    }

    /** Which mention of the same kind was added before one, {@code -1} if there was none. */
    int before(int index) {
        return beforeOfKind[index] - 1;
    }

    /** The longest mention that starts at a place. */
    @Nullable
    Placed starting(int at) {
        return starting[at];
    }

    /** The longest mention that ends before a place. */
    @Nullable
    Placed ending(int at) {
        return ending[at];
    }

    /** Whether a mention of one of some kinds starts at a place. */
    boolean starts(KindSet kinds, int at) {
        return kinds.meets(kindsStarting, at * words);
    }

    /** Whether a mention of one of some kinds ends before a place. */
    boolean ends(KindSet kinds, int at) {
        return kinds.meets(kindsEnding, at * words);
    }
}
