package org.depositary.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.depositary.text.date.Written.Calendar;
import org.depositary.text.date.Written.FromLast;
import org.depositary.text.date.Written.InLastYear;
import org.depositary.text.date.Written.InYear;
import org.depositary.text.date.Written.NearMonth;
import org.depositary.text.date.Written.Shifted;
import org.depositary.text.date.Written.Weekday;

/**
 * Says which days a date as written means, given the document's own date (the anchor) and the dates that the text gave
 * before. What they do not make plain stays open: a day and month without a year become {@code XXXX-08-31}, a relative
 * date without an anchor nothing.
 *
 * <p>An anchor of month precision ({@code 1995-09}) gives "today" and "this month" that month, "last week" the month
 * and the one before ({@code 1995-08/1995-09}, for the week may lie in either), "last year" its year; a weekday stays
 * open.
 */
final class DateResolver {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final Optional<Point> anchor;
    private final History history;

    DateResolver(Optional<Edtf> anchor, History history) {
        this.anchor = anchor.filter(date -> date.earliest()
                        .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                        .isPresent())
                .map(Point::of);
        this.history = history;
    }

    /** The days meant. @param place where in the text it stands */
    Optional<Edtf> resolve(Written written, History.Place place, Tense tense) {
        return switch (written) {
            case Calendar calendar -> Optional.of(calendar(calendar, place, tense));
            case Shifted shifted -> anchor.flatMap(date -> shifted(shifted, date, tense));
            case Weekday weekday ->
                day().map(date -> weekday(weekday, date, tense)).flatMap(DateResolver::edtf);
            case NearMonth near ->
                anchor.filter(date -> date.month() > 0)
                        .map(date -> nearMonth(near, date, tense).edtf());
            case InYear inYear ->
                anchor.flatMap(date -> {
                    int year = date.year() + inYear.by();
                    return between(inYear.from().inYear(year), inYear.to().inYear(year));
                });
            case InLastYear inYear ->
                history.last(place).flatMap(date -> {
                    int year = date.year() + inYear.by();
                    return between(inYear.from().inYear(year), inYear.to().inYear(year));
                });
            case FromLast last ->
                (last.unit() == Written.Unit.DAY ? history.lastDay(place) : Optional.<Point>empty())
                        .or(() -> history.last(place))
                        .flatMap(date -> fromLast(last, date, tense));
        };
    }

    /** Two weeks after a day are a day. */
    private static Optional<Edtf> fromLast(FromLast last, Point date, Tense tense) {
        return last.unit() == Written.Unit.WEEK
                ? date.day() == 0 ? Optional.empty() : days(DAYS_OF_A_WEEK * last.by(), date)
                : shifted(new Shifted(last.unit(), last.by()), date, tense);
    }

    private Edtf calendar(Calendar calendar, History.Place place, Tense tense) {
        Point from = calendar.from();
        Point to = calendar.to();
        if (!from.hasYear() && !to.hasYear()) {
            boolean over =
                    to.month() < from.month() || to.month() == from.month() && to.day() > 0 && to.day() < from.day();
            boolean whole = (over ? MONTHS_OF_A_YEAR : 0) + to.month() - from.month() >= MONTHS_OF_A_YEAR - 1;
            // A whole year is told of by its end.
            int end = whole ? yearOf(to, place, tense) : 0;
            int year = end == 0 ? yearOf(from, place, tense) : over ? end - 1 : end;
            int later = over ? year + 1 : year;
            // 29 February of a year that has none stays without a year.
            if (year == 0 || !from.inYear(year).exists() || !to.inYear(later).exists()) {
                return from.equals(to) ? from.edtf() : Edtf.between(from.edtf(), to.edtf());
            }
            from = from.inYear(year);
            to = to.inYear(later);
        }
        if (calendar.open()) {
            return new Edtf(from.edtf().value() + "/..");
        }
        return from.equals(to) ? from.edtf() : Edtf.between(from.edtf(), to.edtf());
    }

    /**
     * The year of a day and month, 0 where nothing tells it: that of an earlier date near by that holds the same day;
     * else that of the line above which is a year alone; else the one nearest to the date that the paragraph gave last,
     * unless the verb tells of what is ahead or the document is news, dated to the day and no chronicle of old times,
     * and that date lies years back; else the one nearest to the document's date, on the side that the verb says.
     */
    private int yearOf(Point point, History.Place place, Tense tense) {
        Optional<Integer> again = history.yearHolding(point, place);
        if (again.isPresent()) {
            return again.get();
        }
        Optional<Integer> section = history.section(place);
        if (section.isPresent() && point.inYear(section.get()).exists()) {
            return section.get();
        }
        Optional<Point> told = history.lastOfParagraph(place).filter(date -> isContext(date, tense));
        if (told.isPresent()) {
            return nearest(point, told.get(), Tense.UNKNOWN);
        }
        return anchor.map(date -> nearest(point, date, tense)).orElse(0);
    }

    private boolean isContext(Point told, Tense tense) {
        if (anchor.isEmpty() || told.months() >= anchor.get().months()) {
            return true;
        }
        boolean background = anchor.get().day() > 0
                && told.year() < anchor.get().year() - 1
                && !history.chronicle(anchor.get().year());
        return tense != Tense.FUTURE && !background;
    }

    private static int nearest(Point point, Point to, Tense tense) {
        if (to.month() == 0) {
            return to.year();
        }
        int best = to.year();
        int least = Integer.MAX_VALUE;
        for (int year = to.year() - 1; year <= to.year() + 1; year++) {
            if (!point.inYear(year).exists()) {
                continue;
            }
            int days = distance(point.inYear(year), to);
            boolean wrongSide = (tense == Tense.PAST && days > 0) || (tense == Tense.FUTURE && days < 0);
            int weight = Math.abs(days) + (wrongSide ? 10_000 : 0);
            if (weight < least) {
                least = weight;
                best = year;
            }
        }
        return best;
    }

    /** Days from {@code to} to {@code point}, 0 where one holds the other. */
    private static int distance(Point point, Point to) {
        if (point.month() == to.month() && point.year() == to.year() && (point.day() == 0 || to.day() == 0)) {
            return 0;
        }
        return (point.year() - to.year()) * 366
                + (point.month() - to.month()) * 31
                + Math.max(point.day(), 1)
                - Math.max(to.day(), 1);
    }

    private Optional<LocalDate> day() {
        return anchor.filter(date -> date.day() > 0).map(date -> LocalDate.of(date.year(), date.month(), date.day()));
    }

    private static Optional<Edtf> shifted(Shifted shifted, Point anchor, Tense tense) {
        return switch (shifted.unit()) {
            case YEAR -> year(shifted, anchor);
            case MONTH -> anchor.month() == 0 ? Optional.empty() : month(shifted, anchor);
            case WEEK -> anchor.month() == 0 ? Optional.empty() : week(shifted.by(), anchor, tense);
            case DAY -> days(shifted.by(), anchor);
        };
    }

    private static Optional<Edtf> year(Shifted shifted, Point anchor) {
        int year = anchor.year() + shifted.by();
        if (year < 1000 || year > 2999) {
            return Optional.empty();
        }
        return Optional.of(new Point(year, 0, 0).edtf());
    }

    private static Optional<Edtf> month(Shifted shifted, Point anchor) {
        YearMonth month = YearMonth.of(anchor.year(), anchor.month()).plusMonths(shifted.by());
        return Optional.of(new Point(month.getYear(), month.getMonthValue(), 0).edtf());
    }

    /**
     * Monday to Sunday. On a Sunday, "this week" and "next week" are the one that begins the day after, unless the verb
     * tells of what is past.
     */
    private static Optional<Edtf> week(int by, Point anchor, Tense tense) {
        if (anchor.day() > 0) {
            LocalDate day = LocalDate.of(anchor.year(), anchor.month(), anchor.day());
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            int weeks = sunday && by == 0 && tense != Tense.PAST ? 1 : sunday && by == -1 ? 0 : by;
            return between(
                    point(monday.plusWeeks(weeks)),
                    point(monday.plusWeeks(weeks).plusDays(6)));
        }
        YearMonth month = YearMonth.of(anchor.year(), anchor.month());
        return between(
                point(YearMonth.from(month.atDay(1).plusWeeks(by))),
                point(YearMonth.from(month.atEndOfMonth().plusWeeks(by))));
    }

    private static Optional<Edtf> days(int by, Point anchor) {
        if (anchor.day() > 0) {
            return edtf(
                    LocalDate.of(anchor.year(), anchor.month(), anchor.day()).plusDays(by));
        }
        if (by == 0) {
            return Optional.of(anchor.edtf());
        }
        YearMonth month = YearMonth.of(anchor.year(), Math.max(1, anchor.month()));
        return anchor.month() == 0
                ? Optional.empty()
                : between(
                        point(YearMonth.from(month.atDay(1).plusDays(by))),
                        point(YearMonth.from(month.atEndOfMonth().plusDays(by))));
    }

    /** Next after or last before the anchor, by the verb; without a telling verb the nearer. */
    private static LocalDate weekday(Weekday weekday, LocalDate anchor, Tense tense) {
        DayOfWeek day = weekday.day();
        return switch (weekday.by()) {
            case -1 -> anchor.with(TemporalAdjusters.previous(day));
            case 1 -> anchor.with(TemporalAdjusters.next(day));
            default -> {
                LocalDate before = anchor.with(TemporalAdjusters.previousOrSame(day));
                LocalDate after = anchor.with(TemporalAdjusters.nextOrSame(day));
                yield switch (tense) {
                    case PAST -> before;
                    case FUTURE -> after;
                    case UNKNOWN ->
                        after.toEpochDay() - anchor.toEpochDay() < anchor.toEpochDay() - before.toEpochDay()
                                ? after
                                : before;
                };
            }
        };
    }

    private static Point nearMonth(NearMonth near, Point anchor, Tense tense) {
        return switch (near.by()) {
            case -1 -> new Point(near.month() < anchor.month() ? anchor.year() : anchor.year() - 1, near.month(), 0);
            case 1 -> new Point(near.month() > anchor.month() ? anchor.year() : anchor.year() + 1, near.month(), 0);
            default -> new Point(nearest(new Point(0, near.month(), 0), anchor, tense), near.month(), 0);
        };
    }

    private static Optional<Edtf> between(Point from, Point to) {
        return from.exists() && to.exists() ? Optional.of(Edtf.between(from.edtf(), to.edtf())) : Optional.empty();
    }

    private static Point point(YearMonth month) {
        return new Point(month.getYear(), month.getMonthValue(), 0);
    }

    private static Point point(LocalDate date) {
        return new Point(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static Optional<Edtf> edtf(LocalDate date) {
        return date.isBefore(FIRST) || date.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(point(date).edtf());
    }
}
