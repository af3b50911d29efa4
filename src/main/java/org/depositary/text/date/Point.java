package org.depositary.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.depositary.text.Edtf;

/**
 * A day, month or year as written; 0 for what is not.
 *
 * @param year from 1000, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
record Point(int year, int month, int day) {
    Point {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day without a month");
        }
    }

    static Point of(Edtf edtf) {
        String[] parts = edtf.start().split("-");
        return new Point(
                parts[0].startsWith("X") ? 0 : Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    boolean hasYear() {
        return year != 0;
    }

    Point inYear(int other) {
        return new Point(other, month, day);
    }

    /** Whether such a day is on the calendar; 29 February only in leap years, or where the year is not known. */
    boolean exists() {
        if (month == 0) {
            return year != 0;
        }
        return month <= 12
                && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    /** Whether another day of the calendar follows directly on this. */
    boolean precedes(Point other) {
        return day > 0
                && other.day > 0
                && LocalDate.of(year, month, day).plusDays(1).equals(LocalDate.of(other.year, other.month, other.day));
    }

    /** Months since the year 0: how near two points are. */
    int months() {
        return year * 12 + Math.max(month, 1) - 1;
    }

    Edtf edtf() {
        String text = year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
        if (month > 0) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        if (day > 0) {
            text += String.format(Locale.ROOT, "-%02d", day);
        }
        return new Edtf(text);
    }
}
