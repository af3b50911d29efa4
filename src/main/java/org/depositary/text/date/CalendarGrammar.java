package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.depositary.text.Token;
import org.depositary.text.date.Written.Calendar;

/**
 * Calendar dates at a token: days, months and years in any usual order, ranges of days inside a month, months in a row.
 * Intervals between two whole dates are put together by {@link IntervalGrammar}.
 */
final class CalendarGrammar {
    private static final Set<String> RANGE_WORDS = Set.of("to", "until", "till", "through", "and");

    /** After a comma, a lower number is likelier a count. */
    private static final int EARLIEST_AFTER_COMMA = 1700;

    /** Two figures from here on are of the twentieth century. */
    private static final int FIRST_OF_LAST_CENTURY = 30;

    private final List<Token> tokens;
    private final int limit;
    private final DayGrammar dayGrammar;
    private final FigureGrammar figures;

    /** @param limit index that no date reaches over */
    CalendarGrammar(List<Token> tokens, int limit, FigureGrammar.Strokes strokes) {
        this.tokens = tokens;
        this.limit = limit;
        this.dayGrammar = new DayGrammar(tokens, limit);
        this.figures = new FigureGrammar(tokens, limit, strokes);
    }

    /** A calendar date with at least a month; the longest that begins here. */
    Optional<Found> dayOrMonth(int i) {
        if (i + 1 < limit
                && CalendarWords.isWeekdayOrShort(tokens.get(i))
                && tokens.get(i + 1).text().equals("(")) {
            return bracketed(i);
        }
        int start = i;
        if (i < limit && CalendarWords.isWeekdayOrShort(tokens.get(i))) {
            start = skip(i + 1, ",");
        }
        return at(i, start);
    }

    /** {@code Thursday (10 October 2019)}: the date of a weekday in brackets behind it. */
    private Optional<Found> bracketed(int weekday) {
        return at(weekday, weekday + 2)
                .filter(found ->
                        found.end() < limit && tokens.get(found.end()).text().equals(")"))
                .map(found -> found.to(found.end() + 1));
    }

    private Optional<Found> at(int i, int start) {
        Optional<Found> date = figures.at(start);
        if (date.isEmpty()) {
            date = dayFirst(start);
        }
        if (date.isEmpty()) {
            date = monthFirst(start, start > i);
        }
        if (date.isEmpty()) {
            date = yearFirst(start);
        }
        return date.filter(found -> exists(found.written())).map(found -> found.from(i));
    }

    private static boolean exists(Written written) {
        return !(written instanceof Calendar calendar)
                || (calendar.from().exists() && calendar.to().exists());
    }

    /** {@code 12 June 2009}, {@code 3rd of May}, {@code 16-17 May, 2005}, {@code 11 to Tuesday 16 June}. */
    private Optional<Found> dayFirst(int i) {
        Optional<DayGrammar.Days> days = days(i, end -> monthAt(skip(end, "of")) > 0);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int j = skip(days.get().end(), "of");
        int month = monthAt(j);
        return found(i, j + 1, month, days.get());
    }

    /** {@code April 10, 1992}, {@code June, 3-4, 2002}, {@code April 3-5th, 2000}; else a month. */
    private Optional<Found> monthFirst(int i, boolean weekday) {
        int month = monthAt(i);
        if (month == 0) {
            return Optional.empty();
        }
        int j = skip(i + 1, ",");
        Optional<DayGrammar.Days> days = days(j, end -> monthAt(end) == 0 && !isCount(end));
        if (days.isEmpty() || (j > i + 1 && yearAfter(days.get().end()) == 0)) {
            return weekday ? Optional.empty() : months(i);
        }
        return found(i, days.get().end(), month, days.get());
    }

    /**
     * {@code 2009 March -}, {@code 2009, 9-12 October:}: a year and a month or days of it, where something is set off
     * behind them.
     */
    private Optional<Found> yearFirst(int i) {
        int year = yearAt(i);
        int next = skip(i + 1, ",");
        if (year > 0 && isSetOff(next + 1) && monthAt(next) > 0) {
            Point point = new Point(year, monthAt(next), 0);
            return found(i, next + 1, point, point);
        }
        Optional<DayGrammar.Days> days = year > 0 ? days(next, end -> monthAt(skip(end, "of")) > 0) : Optional.empty();
        if (days.isPresent()) {
            int at = skip(days.get().end(), "of");
            return isSetOff(at + 1)
                    ? found(
                            i,
                            at + 1,
                            new Point(year, monthAt(at), days.get().from()),
                            new Point(year, monthAt(at), days.get().to()))
                    : Optional.empty();
        }
        int month = year > 0 ? monthAt(i + 1) : 0;
        boolean off = i + 2 >= limit
                || tokens.get(i + 2).shape() == Token.Shape.PUNCTUATION
                || tokens.get(i + 1).text().endsWith(".");
        Point point = new Point(yearAt(i), month, 0);
        return month > 0 && off ? found(i, i + 2, point, point) : Optional.empty();
    }

    /** Whether a dash, a colon or a bracket stands at a token, as behind the date of a chronicle's entry. */
    private boolean isSetOff(int i) {
        return i < limit
                && (isDash(tokens.get(i))
                        || Set.of(":", ")").contains(tokens.get(i).folded()));
    }

    /** The longest row of days here whose end may stand where it does. */
    private Optional<DayGrammar.Days> days(int i, IntPredicate fits) {
        Optional<DayGrammar.Days> days = dayGrammar.at(i);
        if (days.isPresent() && !fits.test(days.get().end())) {
            int first = skip(i, "the");
            days = Optional.of(new DayGrammar.Days(days.get().from(), days.get().from(), first + 1));
        }
        return days.filter(row -> fits.test(row.end()));
    }

    private Optional<Found> found(int first, int end, int month, DayGrammar.Days days) {
        int year = yearAfter(end);
        Point from = new Point(year, month, days.from());
        return found(first, yearEnd(end, year), from, new Point(year, month, days.to()));
    }

    /** Whether a number is the start of something else: {@code 3,000}, {@code 3:30}, {@code 3 million}. */
    private boolean isCount(int next) {
        if (next >= limit) {
            return false;
        }
        return switch (tokens.get(next).folded()) {
            case "%", "percent", "million", "billion", "thousand", "hundred", "mln.", "years", "people" -> true;
            default -> false;
        };
    }

    /**
     * {@code May 1996}, {@code August, September 1995}, {@code October and November 1999}, {@code May/June 2001},
     * {@code May}.
     */
    private Optional<Found> months(int i) {
        int first = monthAt(i);
        int last = first;
        int j = i + 1;
        while (j < limit && j - i < 24) {
            int next = afterRange(j, true);
            next = next > j ? next : skip(skip(skip(j, ","), "/"), "&");
            next = next > j ? skip(next, "and") : next;
            int month = next > j ? monthAt(next) : 0;
            if (month == 0 || (month != last + 1 && !isSpan(j)) || month <= last || dayAt(next + 1) > 0) {
                break;
            }
            last = month;
            j = next + 1;
        }
        int year = yearAfter(j);
        if (year == 0 && last > first && !isSpan(i + 1)) {
            return found(i, i + 1, new Point(0, first, 0), new Point(0, first, 0));
        }
        return found(i, yearEnd(j, year), new Point(year, first, 0), new Point(year, last, 0));
    }

    private boolean isSpan(int i) {
        return afterRange(i, true) > i && !tokens.get(i).folded().equals("and");
    }

    private static Optional<Found> found(int first, int end, Point from, Point to) {
        return Optional.of(new Found(first, end, new Calendar(from, to, false)));
    }

    /** The index after a dash or a word that joins the ends of a range; the same index where there is none. */
    int afterRange(int i, boolean words) {
        if (i >= limit) {
            return i;
        }
        Token token = tokens.get(i);
        return isDash(token) || (words && RANGE_WORDS.contains(token.folded())) ? i + 1 : i;
    }

    /** The year at a token, or behind a comma or {@code of}, or in two figures after an apostrophe; 0 for none. */
    private int yearAfter(int i) {
        int year = yearAt(i);
        if (year > 0) {
            return year;
        }
        if (isShortYear(i)) {
            int short_ = CalendarWords.shortYear(tokens.get(i + 1));
            return short_ < FIRST_OF_LAST_CENTURY ? 2000 + short_ : 1900 + short_;
        }
        year = yearAt(skip(skip(i, ","), "of"));
        return year < EARLIEST_AFTER_COMMA ? 0 : year;
    }

    private boolean isShortYear(int i) {
        return i + 1 < limit
                && tokens.get(i).folded().equals("'")
                && !tokens.get(i + 1).spaceBefore()
                && CalendarWords.shortYear(tokens.get(i + 1)) >= 0;
    }

    private int yearEnd(int i, int year) {
        if (year == 0) {
            return i;
        }
        if (isShortYear(i)) {
            return i + 2;
        }
        return yearAt(i) > 0 ? i + 1 : skip(skip(i, ","), "of") + 1;
    }

    int yearAt(int i) {
        return i < limit ? CalendarWords.year(tokens.get(i)) : 0;
    }

    private int monthAt(int i) {
        return i < limit ? CalendarWords.month(tokens.get(i)) : 0;
    }

    private int dayAt(int i) {
        return i < limit ? CalendarWords.day(tokens.get(i)) : 0;
    }

    private int skip(int i, String word) {
        return i < limit && tokens.get(i).folded().equals(word) ? i + 1 : i;
    }
}
