package org.depositary.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates of the Extended Date/Time Format as people write them ("3–5 April 2000", "December 1999"). */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** The date in words; the literal itself where it is none of the usual forms. */
    static String written(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return point(edtf);
            }
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            if (to.equals("..")) {
                return "since " + point(from);
            }
            if (from.equals("..")) {
                return "until " + point(to);
            }
            boolean days = from.length() == 10 && to.length() == 10;
            if (days && from.substring(0, 7).equals(to.substring(0, 7))) {
                return LocalDate.parse(from).getDayOfMonth() + "–" + point(to);
            }
            return point(from) + " – " + point(to);
        } catch (DateTimeParseException e) {
            return edtf;
        }
    }

    private static String point(String point) {
        return switch (point.length()) {
            case 7 -> YearMonth.parse(point).format(MONTH);
            case 10 -> LocalDate.parse(point).format(DAY);
            default -> point;
        };
    }
}
