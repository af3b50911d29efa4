package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Requirements that must all be met, written one behind the other as numbers, since they are asked of nearly every word
 * of a text: those that words alone can meet stand first, for they are the rarest. Immutable.
 */
public final class Requirements {
    private final int[] numbers;

    private Requirements(int[] numbers) {
        this.numbers = numbers;
    }

    static Requirements of(List<Requirement> all) {
        List<Requirement> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(requirement -> requirement.kinds().count()));
        int[] numbers = new int
                [sorted.stream()
                        .mapToInt(requirement -> 2 + requirement.kinds().count())
                        .sum()];
        int at = 0;
        for (Requirement requirement : sorted) {
            numbers[at++] = requirement.need();
            numbers[at++] = requirement.kinds().count();
            for (int kind : requirement.kinds().numbers()) {
                numbers[at++] = kind;
            }
        }
        return new Requirements(numbers);
    }

    /** How many numbers there are. */
    public int length() {
        return numbers.length;
    }

    /**
     * One of the numbers: of each requirement the need, {@code -1} for none; then how many kinds meet it; then these.
     */
    public int number(int index) {
        return numbers[index];
    }
}
