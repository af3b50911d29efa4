package org.depositary.match.discourse.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.depositary.claim.Value;
import org.depositary.text.Edtf;

/** Compares dates of different exactness. */
public final class Dates {
    private static final Comparator<Edtf> EXACTEST =
            Comparator.comparingLong(Dates::days).thenComparing(Edtf::yearless).thenComparing(Edtf::value);

    /** The length of a day as EDTF writes it. */
    private static final int DAY = 10;

    private Dates() {}

    /**
     * Whether two dates may tell when the same thing was: one covers the other, or they overlap and one is vaguer (its
     * points are months or years where the other's are days), or one only tells the beginning and the other the end.
     * What has no end yet and began years before or after the other began is not the same.
     */
    public static boolean agree(Edtf one, Edtf other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.yearless() || other.yearless()) {
            return resolved(one, other).isPresent() || resolved(other, one).isPresent();
        }
        if (beginApart(one, other)) {
            return false;
        }
        return one.covers(other)
                || other.covers(one)
                || one.overlaps(other) && precision(one) != precision(other)
                || completed(one, other).isPresent();
    }

    /**
     * The more exact of two dates that agree; a date without a year gets it from the other where that lies in one year,
     * and a beginning is completed by an end.
     */
    public static Edtf exacter(Edtf one, Edtf other) {
        if (one.yearless() != other.yearless()) {
            return one.yearless()
                    ? resolved(one, other).orElse(other)
                    : resolved(other, one).orElse(one);
        }
        return completed(one, other).orElse(EXACTEST.compare(one, other) <= 0 ? one : other);
    }

    /**
     * Whether one has no end, and both have beginnings with more than a year between them; a point in time has none.
     */
    private static boolean beginApart(Edtf one, Edtf other) {
        return (one.end().equals(Edtf.OPEN) || other.end().equals(Edtf.OPEN))
                && !one.start().equals(one.end())
                && !other.start().equals(other.end())
                && one.earliest().isPresent()
                && other.earliest().isPresent()
                && Math.abs(earliest(one).getYear() - earliest(other).getYear()) > 1;
    }

    /** From the beginning that one tells to the end that the other tells. */
    private static Optional<Edtf> completed(Edtf one, Edtf other) {
        Edtf first = one.end().equals(Edtf.OPEN) ? one : other;
        Edtf last = first == one ? other : one;
        boolean halves = first.end().equals(Edtf.OPEN)
                && !first.start().equals(Edtf.OPEN)
                && last.start().equals(Edtf.OPEN)
                && !last.end().equals(Edtf.OPEN);
        return halves && first.overlaps(last) ? Optional.of(Edtf.between(first, last)) : Optional.empty();
    }

    /** From the earliest point of any to the latest point of any, as the dates themselves write these points. */
    public static Optional<Edtf> hull(Iterable<Edtf> dates) {
        Edtf first = null;
        Edtf last = null;
        for (Edtf date : dates) {
            if (date.yearless() || date.earliest().isEmpty() || date.latest().isEmpty()) {
                continue;
            }
            if (first == null || earliest(date).isBefore(earliest(first))) {
                first = date;
            }
            if (last == null || latest(date).isAfter(latest(last))) {
                last = date;
            }
        }
        return first == null || last == null ? Optional.empty() : Optional.of(Edtf.between(first, last));
    }

    /** Whether one value is a time that tells the other less exactly. */
    static boolean vaguer(Value one, Value other) {
        return one instanceof Value.Time(Edtf vague)
                && other instanceof Value.Time(Edtf exact)
                && precision(vague) < precision(exact)
                && vague.covers(exact);
    }

    /** Whether one value is a time that lasts but some of the days of the other, both told to the day. */
    static boolean within(Value one, Value other) {
        return one instanceof Value.Time(Edtf inner)
                && other instanceof Value.Time(Edtf outer)
                && precision(inner) == DAY
                && precision(outer) == DAY
                && outer.covers(inner)
                && !inner.covers(outer);
    }

    /** Whether one value is a time told to the day that is not over when the other begins. */
    static boolean reaches(Value one, Edtf day) {
        return one instanceof Value.Time(Edtf date)
                && precision(date) == DAY
                && date.latest().isPresent()
                && day.earliest().isPresent()
                && !latest(date).isBefore(earliest(day));
    }

    /** Whether one value is a time told to the day that is no more than so many days from the one day of a telling. */
    static boolean near(Value one, Edtf day, int days) {
        return one instanceof Value.Time(Edtf date)
                && precision(date) == DAY
                && precision(day) == DAY
                && day.start().equals(day.end())
                && date.earliest().isPresent()
                && date.latest().isPresent()
                && !latest(date).isBefore(earliest(day).minusDays(days))
                && !earliest(date).isAfter(latest(day).plusDays(days));
    }

    /** Whether all of a date lies after another; not where either is unknown. */
    public static boolean ahead(Edtf date, Optional<Edtf> day) {
        return day.flatMap(Edtf::latest)
                .flatMap(over -> date.earliest().filter(over::isBefore))
                .isPresent();
    }

    /**
     * Whether a date lies after another, or is a time from day to day that goes on after it; not where either is
     * unknown.
     */
    public static boolean goesOn(Edtf date, Optional<Edtf> day) {
        return ahead(date, day)
                || date.value().contains("/")
                        && day.flatMap(Edtf::latest)
                                .flatMap(over -> date.latest().filter(over::isBefore))
                                .isPresent();
    }

    /** A yearless date in the one year of another that then agrees. */
    private static Optional<Edtf> resolved(Edtf yearless, Edtf dated) {
        if (!yearless.yearless() || dated.yearless()) {
            return Optional.empty();
        }
        int first = earliest(dated).getYear();
        if (first != latest(dated).getYear()) {
            return Optional.empty();
        }
        try {
            Edtf guess = new Edtf(yearless.value().replace("XXXX", String.format("%04d", first)));
            return guess.covers(dated) || dated.covers(guess) || guess.overlaps(dated)
                    ? Optional.of(guess)
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int precision(Edtf date) {
        return Math.max(date.start().length(), date.end().length());
    }

    private static long days(Edtf date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        return first.isPresent() && last.isPresent()
                ? ChronoUnit.DAYS.between(first.get(), last.get())
                : Long.MAX_VALUE;
    }

    private static LocalDate earliest(Edtf date) {
        return date.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate latest(Edtf date) {
        return date.latest().orElse(LocalDate.MAX);
    }
}
