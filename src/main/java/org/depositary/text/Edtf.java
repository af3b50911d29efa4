package org.depositary.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or an interval of the Extended Date/Time Format (ISO 8601-2:2019, annex A; levels 0 and 1 as far as prose
 * needs them): {@code 1992}, {@code 1995-12}, {@code 1992-04-10}, {@code 2005-09-19/2005-09-22}, {@code 2004-08/..},
 * {@code ../2006}, {@code XXXX-08-31} (year unknown).
 *
 * @param value the literal
 */
public record Edtf(String value) implements Measure {
    /** A bound that an interval leaves open (EDTF level 1). */
    public static final String OPEN = "..";

    private static final String POINT = "(?:[0-9]{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";
    private static final Pattern FORM =
            Pattern.compile("(" + POINT + ")|((" + POINT + "|\\.\\.)/(" + POINT + "|\\.\\.))");

    public Edtf {
        Matcher form = FORM.matcher(value);
        if (!form.matches() || value.equals("../..")) {
            throw new IllegalArgumentException("not an EDTF date: '" + value + "'");
        }
        checkDays(value);
    }

    /** An interval from the start of one date to the end of another; the date itself when both are the same. */
    public static Edtf between(Edtf from, Edtf to) {
        String first = from.start();
        String last = to.end();
        return first.equals(last) ? new Edtf(first) : new Edtf(first + "/" + last);
    }

    /** The part before the slash, or the whole. {@code ..} where the start is open. */
    public String start() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** The part after the slash, or the whole. {@code ..} where the end is open. */
    public String end() {
        return value.substring(value.indexOf('/') + 1);
    }

    /** Whether a year is missing ({@code XXXX}). */
    public boolean yearless() {
        return value.contains("X");
    }

    /** The earliest day it can mean; none where the start is open or its year unknown. */
    public Optional<LocalDate> earliest() {
        return bound(start(), false);
    }

    /** The latest day it can mean; none where the end is open or its year unknown. */
    public Optional<LocalDate> latest() {
        return bound(end(), true);
    }

    /** Whether some day may lie in both; open ends count as endless, unknown years as no. */
    public boolean overlaps(Edtf other) {
        if (yearless() || other.yearless()) {
            return false;
        }
        LocalDate a = earliest().orElse(LocalDate.MIN);
        LocalDate b = latest().orElse(LocalDate.MAX);
        LocalDate c = other.earliest().orElse(LocalDate.MIN);
        LocalDate d = other.latest().orElse(LocalDate.MAX);
        return !a.isAfter(d) && !c.isAfter(b);
    }

    /** Whether every day of {@code other} lies in this. */
    public boolean covers(Edtf other) {
        if (yearless() || other.yearless()) {
            return equals(other);
        }
        LocalDate a = earliest().orElse(LocalDate.MIN);
        LocalDate b = latest().orElse(LocalDate.MAX);
        return !other.earliest().orElse(LocalDate.MIN).isBefore(a)
                && !other.latest().orElse(LocalDate.MAX).isAfter(b);
    }

    private static Optional<LocalDate> bound(String point, boolean last) {
        if (point.equals(OPEN) || point.startsWith("X")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (point.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(point), last ? 12 : 1, last ? 31 : 1);
                    case 7 -> month(point, last);
                    default -> day(point);
                });
    }

    private static LocalDate month(String point, boolean last) {
        YearMonth month = YearMonth.of(figure(point, 0, 4), figure(point, 5, 7));
        return last ? month.atEndOfMonth() : month.atDay(1);
    }

    private static LocalDate day(String point) {
        return LocalDate.of(figure(point, 0, 4), figure(point, 5, 7), figure(point, 8, 10));
    }

    private static int figure(String point, int first, int end) {
        return Integer.parseInt(point, first, end, 10);
    }

    private static void checkDays(String value) {
        for (String point : value.split("/")) {
            if (point.length() == 10 && !point.startsWith("X")) {
                LocalDate.parse(point);
            }
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
