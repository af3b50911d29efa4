package org.depositary.rule.syntax;

import java.util.Optional;

/**
 * How often an element may stand: {@code ?}, {@code {2}}, {@code {0,3}}.
 *
 * @param min at least
 * @param max at most
 */
record Bounds(int min, int max) {
    /** How often an element may be repeated at most. */
    private static final int MOST = 50;

    /** @return none if no repetition stands at the cursor */
    static Optional<Bounds> take(Cursor cursor) {
        if (cursor.take("?")) {
            return Optional.of(new Bounds(0, 1));
        }
        if (cursor.looksAt("*") || cursor.looksAt("+")) {
            throw cursor.error("there is no unbounded repetition: write {1,3}, or put the mark in double quotes");
        }
        if (!cursor.looksAt("{") || !cursor.digitAt(1)) {
            return Optional.empty();
        }
        int start = cursor.index();
        cursor.take("{");
        int min = cursor.takeNumber("a number is wanted here, as in {0,3}");
        int max = cursor.take(",") ? cursor.takeNumber("a repetition has an upper bound, as in {0,3}") : min;
        cursor.expect("}", "a repetition ends with }, as in {0,3}");
        if (max < min || max == 0 || max > MOST) {
            cursor.moveTo(start);
            throw cursor.error("a repetition {n,m} needs n ≤ m and m from 1 to " + MOST);
        }
        return Optional.of(new Bounds(min, max));
    }
}
