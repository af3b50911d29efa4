package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Requirements that must all be met around a position, written one behind the other as numbers, since they are asked of
 * nearly every word of a text: those that words alone can meet stand first, the rarest before the others. Immutable.
 */
public final class Requirements {
    /** Where something must stand: before the position. */
    public static final int BEFORE = -1;

    /** At the position or behind it. */
    public static final int FROM = 0;

    /** Behind the position. */
    public static final int BEHIND = 1;

    /**
     * What must stand somewhere for a pattern to fit: a word that passes one of some tests, or a mention of one of some
     * kinds.
     *
     * @param need the tests together, as {@link WordPredicates#need} numbers them, {@code -1} for none
     * @param kinds the kinds
     * @param frequency how often it is expected to be met, relative to others
     */
    record One(int need, KindSet kinds, long frequency) {}

    private final int[] numbers;

    private record Wanted(int where, One what) {
        static final Comparator<Wanted> RAREST = Comparator.<Wanted>comparingInt(
                        wanted -> wanted.what().kinds().count())
                .thenComparingLong(wanted -> wanted.what().frequency());
    }

    private Requirements(int[] numbers) {
        this.numbers = numbers;
    }

    /** What must stand at a position or behind it. */
    static Requirements from(One one) {
        return of(List.of(), List.of(one), List.of());
    }

    static Requirements of(List<One> before, List<One> from, List<One> behind) {
        List<Wanted> all = new ArrayList<>();
        before.forEach(requirement -> all.add(new Wanted(BEFORE, requirement)));
        from.forEach(requirement -> all.add(new Wanted(FROM, requirement)));
        behind.forEach(requirement -> all.add(new Wanted(BEHIND, requirement)));
        all.sort(Wanted.RAREST);
        IntStream.Builder numbers = IntStream.builder();
        for (Wanted wanted : all) {
            numbers.add(wanted.where())
                    .add(wanted.what().need())
                    .add(wanted.what().kinds().count());
            for (int kind : wanted.what().kinds().numbers()) {
                numbers.add(kind);
            }
        }
        return new Requirements(numbers.build().toArray());
    }

    /** How many numbers there are. */
    public int length() {
        return numbers.length;
    }

    /**
     * One of the numbers: of each requirement where it must be met; the need, {@code -1} for none; then how many kinds
     * meet it; then these.
     */
    public int number(int index) {
        return numbers[index];
    }
}
