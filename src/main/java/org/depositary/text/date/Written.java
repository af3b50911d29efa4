package org.depositary.text.date;

import java.time.DayOfWeek;

/** A date as prose writes it, before document and context say which day is meant. */
sealed interface Written {
    /** Units that relative dates count in. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** A calendar date or interval, years perhaps missing. @param open whether the interval has no end */
    record Calendar(Point from, Point to, boolean open) implements Written {
        static Calendar at(Point point) {
            return new Calendar(point, point, false);
        }
    }

    /**
     * {@code last week}, {@code later this year}, {@code two days ago}, {@code today}: so many units from the
     * document's date.
     */
    record Shifted(Unit unit, int by) implements Written {}

    /** {@code on Tuesday} (0), {@code last Tuesday} (-1), {@code next Tuesday} (1). */
    record Weekday(DayOfWeek day, int by) implements Written {}

    /** {@code last October} (-1), {@code next October} (1): the nearest on that side. */
    record NearMonth(int month, int by) implements Written {}

    /** {@code in January this year} (0), {@code 3 May last year} (-1). */
    record InYear(Point from, Point to, int by) implements Written {}

    /** {@code October of that year} (0), {@code in May the following year} (1): in a year from the date given last. */
    record InLastYear(Point from, Point to, int by) implements Written {}

    /** {@code the same day} (0), {@code the following year} (1): from the date the text gave last. */
    record FromLast(Unit unit, int by) implements Written {}
}
