package org.depositary.match.program;

import java.util.BitSet;
import java.util.Set;

/** Some kinds of mention, by the numbers that {@link WordPredicates} gives them. Immutable. */
public final class KindSet {
    private final long[] bits;
    private final int[] numbers;

    private KindSet(BitSet kinds) {
        this.bits = kinds.toLongArray();
        this.numbers = kinds.stream().toArray();
    }

    /** The kinds of these names. */
    static KindSet of(Set<String> names, WordPredicates predicates) {
        BitSet numbers = new BitSet();
        names.forEach(name -> numbers.set(predicates.kind(name)));
        return new KindSet(numbers);
    }

    /** The kinds of these numbers. */
    static KindSet of(BitSet numbers) {
        return new KindSet(numbers);
    }

    public boolean isEmpty() {
        return bits.length == 0;
    }

    /** Whether a kind is one of these; never for {@code -1}, the number of kinds that no pattern wants. */
    public boolean has(int kind) {
        int word = kind >> 6;
        return kind >= 0 && word < bits.length && (bits[word] >>> kind & 1) != 0;
    }

    /** Whether any is in a set of kinds that is written as bits from a word of these on. */
    public boolean meets(long[] words, int from) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & words[from + i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many there are. */
    public int count() {
        return numbers.length;
    }

    /** One of the numbers, ascending. */
    public int number(int index) {
        return numbers[index];
    }

    /** Adds these to a set of kinds. */
    public void addTo(BitSet set) {
        set.or(BitSet.valueOf(bits));
    }

    /** The numbers, ascending. */
    public int[] numbers() {
        return numbers.clone();
    }
}
