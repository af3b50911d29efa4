package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Requirements that must all be met around a position, of one pattern or of several, row by row. They are written one
 * behind the other as numbers, since they are asked of nearly every word of a text: those that words alone can meet
 * stand first, the rarest before the others. Immutable.
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

    /** Where each row begins, and where the last ends. */
    private final int[] rows;

    private record Wanted(int where, One what) {
        static final Comparator<Wanted> RAREST = Comparator.<Wanted>comparingInt(
                        wanted -> wanted.what().kinds().count())
                .thenComparingLong(wanted -> wanted.what().frequency());
    }

    private Requirements(int[] numbers, int[] rows) {
        this.numbers = numbers;
        this.rows = rows;
    }

    /** All of several, in their order. */
    public static Requirements rows(List<Requirements> several) {
        IntStream.Builder numbers = IntStream.builder();
        IntStream.Builder rows = IntStream.builder().add(0);
        int end = 0;
        for (Requirements one : several) {
            for (int i = 1; i < one.rows.length; i++) {
                rows.add(end + one.rows[i]);
            }
            for (int number : one.numbers) {
                numbers.add(number);
            }
            end += one.numbers.length;
        }
        return new Requirements(numbers.build().toArray(), rows.build().toArray());
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
        int[] row = numbers.build().toArray();
        return new Requirements(row, new int[] {0, row.length});
    }

    /** The first number of a row; of the row behind the last, where the last ends. */
    public int first(int row) {
        return rows[row];
    }

    /**
     * One of the numbers: of each requirement where it must be met; the need, {@code -1} for none; then how many kinds
     * meet it; then these.
     */
    public int number(int index) {
        return numbers[index];
    }
}
