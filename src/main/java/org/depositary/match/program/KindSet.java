package org.depositary.match.program;

import java.util.BitSet;
import java.util.Set;

/** Some kinds of mention, by the numbers that {@link WordPredicates} gives them. Immutable. */
public final class KindSet {
    private final long[] bits;

    private KindSet(long[] bits) {
        this.bits = bits;
    }

    /** The kinds of these names. */
    static KindSet of(Set<String> names, WordPredicates predicates) {
        BitSet numbers = new BitSet();
        names.forEach(name -> numbers.set(predicates.kind(name)));
        return new KindSet(numbers.toLongArray());
    }

    public boolean isEmpty() {
        return bits.length == 0;
    }

    /** Whether a kind is one of these; never for {@code -1}, the number of kinds that no pattern wants. */
    public boolean has(int kind) {
        int word = kind >> 6;
        return kind >= 0 && word < bits.length && (bits[word] >>> kind & 1) != 0;
    }

    /** Whether a set of kinds, written from {@code offset} on, holds one of these. */
    public boolean meets(long[] set, int offset) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & set[offset + i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds these to a set of kinds. */
    public void addTo(BitSet set) {
        set.or(BitSet.valueOf(bits));
    }

    /** The numbers, ascending. */
    public int[] numbers() {
        return BitSet.valueOf(bits).stream().toArray();
    }
}
