package org.depositary.graph.data;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.depositary.text.Edtf;

/** EDTF dates in English words, for labels: "3–5 April 2000", "August–September 1995", "since August 2004". */
final class DateWords {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private DateWords() {}

    static String of(Edtf date) {
        String start = date.start();
        String end = date.end();
        if (start.equals(end)) {
            return point(start);
        }
        if (end.equals(Edtf.OPEN)) {
            return "since " + point(start);
        }
        if (start.equals(Edtf.OPEN)) {
            return "until " + point(end);
        }
        boolean sameYear = start.substring(0, YEAR).equals(end.substring(0, YEAR));
        boolean months = start.length() == MONTH && end.length() == MONTH;
        boolean days = start.length() > MONTH && end.length() > MONTH;
        if (sameYear && days && start.substring(0, MONTH).equals(end.substring(0, MONTH))) {
            return day(start) + "–" + point(end);
        }
        if (sameYear && days) {
            return day(start) + " " + month(start) + " – " + point(end);
        }
        if (sameYear && months) {
            return month(start) + "–" + point(end);
        }
        return start.length() == YEAR && end.length() == YEAR ? start + "–" + end : point(start) + " – " + point(end);
    }

    private static String point(String point) {
        String year = point.startsWith("X") ? "" : point.substring(0, YEAR);
        String words = switch (point.length()) {
            case YEAR -> year;
            case MONTH -> month(point) + " " + year;
            default -> day(point) + " " + month(point) + " " + year;
        };
        return words.strip();
    }

    private static String month(String point) {
        return Month.of(Integer.parseInt(point.substring(5, MONTH))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String day(String point) {
        return Integer.toString(Integer.parseInt(point.substring(8)));
    }

    /** Whether the first is the more exact of two dates. */
    static boolean exacter(Edtf one, Edtf other) {
        return days(one) < days(other);
    }

    private static long days(Edtf date) {
        return date.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4)
                - date.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4);
    }
}
