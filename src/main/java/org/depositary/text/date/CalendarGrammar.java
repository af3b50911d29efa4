package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.date.Written.Calendar;

/**
 * Calendar dates at a token: days, months and years in any usual order, ranges of days inside a month, months in a row.
 * Intervals between two whole dates are put together by {@link IntervalGrammar}.
 */
final class CalendarGrammar {
    private static final Set<String> RANGE_WORDS = Set.of("to", "until", "till", "through", "and");

    private final List<Token> tokens;
    private final int limit;

    /** @param limit index that no date reaches over */
    CalendarGrammar(List<Token> tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    /** A calendar date with at least a month; the longest that begins here. */
    Optional<Found> dayOrMonth(int i) {
        int start = i;
        if (i < limit && CalendarWords.isWeekdayOrShort(tokens.get(i))) {
            start = skip(i + 1, ",");
        }
        Optional<Found> date = numeric(start);
        if (date.isEmpty()) {
            date = dayFirst(start);
        }
        if (date.isEmpty()) {
            date = monthFirst(start, start > i);
        }
        return date.filter(found -> exists(found.written())).map(found -> found.from(i));
    }

    private static boolean exists(Written written) {
        return !(written instanceof Calendar calendar)
                || (calendar.from().exists() && calendar.to().exists());
    }

    /** {@code 1999-11-09}, {@code 22-MAR-1987}, {@code 25/12/2001}, {@code 25.12.2001}. */
    private Optional<Found> numeric(int i) {
        if (i >= limit) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        if (token.shape() == Token.Shape.MIXED || token.shape() == Token.Shape.NUMBER) {
            String[] parts = token.text().length() <= 10 ? token.text().split("\\.", 4) : new String[0];
            if (parts.length == 3) {
                return european(i, i + 1, parts[0], parts[1], parts[2]);
            }
        }
        if (i + 4 >= limit || !sameMark(i + 1, i + 3)) {
            return Optional.empty();
        }
        Token second = tokens.get(i + 2);
        Token third = tokens.get(i + 4);
        if (CalendarWords.year(token) > 0 && isDash(tokens.get(i + 1)) && figures(second) > 0 && figures(third) > 0) {
            return point(i, i + 5, CalendarWords.year(token), figures(second), figures(third));
        }
        if (CalendarWords.month(second) > 0 && CalendarWords.day(token) > 0 && CalendarWords.year(third) > 0) {
            return point(i, i + 5, CalendarWords.year(third), CalendarWords.month(second), CalendarWords.day(token));
        }
        return european(i, i + 5, token.text(), second.text(), third.text());
    }

    /**
     * Day, month, year in figures; month and day may be told apart only where one is above twelve or both are the same.
     */
    private Optional<Found> european(int first, int end, String a, String b, String c) {
        if (!a.matches("[0-9]{1,2}") || !b.matches("[0-9]{1,2}") || !c.matches("[12][0-9]{3}")) {
            return Optional.empty();
        }
        int one = Integer.parseInt(a);
        int two = Integer.parseInt(b);
        int year = Integer.parseInt(c);
        if (two <= 12 && (one > 12 || one == two || first + 1 == end)) {
            return point(first, end, year, two, one);
        }
        return one <= 12 && two > 12 ? point(first, end, year, one, two) : Optional.empty();
    }

    private static Optional<Found> point(int first, int end, int year, int month, int day) {
        return month < 1 || month > 12 || day < 1
                ? Optional.empty()
                : Optional.of(new Found(first, end, Calendar.at(new Point(year, month, day))));
    }

    private boolean sameMark(int one, int other) {
        String mark = tokens.get(one).folded();
        return (mark.equals("-") || mark.equals("/"))
                && mark.equals(tokens.get(other).folded())
                && !tokens.get(one).spaceBefore()
                && !tokens.get(other).spaceBefore();
    }

    private static int figures(Token token) {
        return token.text().matches("[0-9]{1,2}") ? Integer.parseInt(token.text()) : 0;
    }

    /** {@code 12 June 2009}, {@code 3rd of May}, {@code 16-17 May, 2005}, {@code 11 to Tuesday 16 June}. */
    private Optional<Found> dayFirst(int i) {
        int j = skip(i, "the");
        int from = dayAt(j);
        if (from == 0) {
            return Optional.empty();
        }
        j++;
        int to = from;
        int range = afterRange(j, true);
        if (range > j) {
            int next =
                    range < limit && CalendarWords.isWeekdayOrShort(tokens.get(range)) ? skip(range + 1, ",") : range;
            next = skip(next, "the");
            if (follows(j, from, dayAt(next)) && monthAt(skip(next + 1, "of")) > 0) {
                to = dayAt(next);
                j = next + 1;
            }
        }
        j = skip(j, "of");
        int month = monthAt(j);
        if (month == 0) {
            return Optional.empty();
        }
        j++;
        int year = yearAfter(j);
        return found(i, yearEnd(j, year), new Point(year, month, from), new Point(year, month, to));
    }

    /** {@code April 10, 1992}, {@code June, 3-4, 2002}, {@code April 3-5th, 2000}; else a month. */
    private Optional<Found> monthFirst(int i, boolean weekday) {
        int month = monthAt(i);
        if (month == 0) {
            return Optional.empty();
        }
        int j = skip(i + 1, ",");
        boolean comma = j > i + 1;
        j = skip(j, "the");
        int from = dayAt(j);
        if (from == 0 || isCount(j + 1)) {
            return weekday ? Optional.empty() : months(i);
        }
        j++;
        int to = from;
        int range = afterRange(j, true);
        int second = range > j ? dayAt(skip(range, "the")) : 0;
        if (follows(j, from, second) && monthAt(range + 1) == 0 && !isCount(range + 1)) {
            to = second;
            j = skip(range, "the") + 1;
        }
        int year = yearAfter(j);
        if (comma && year == 0) {
            return months(i);
        }
        return found(i, yearEnd(j, year), new Point(year, month, from), new Point(year, month, to));
    }

    /** Whether a second day ends a range: later, and the very next where only "and" joins them. */
    private boolean follows(int join, int from, int to) {
        return to > from && (to == from + 1 || !tokens.get(join).folded().equals("and"));
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

    /** {@code May 1996}, {@code August, September 1995}, {@code October and November 1999}, {@code May}. */
    private Optional<Found> months(int i) {
        int first = monthAt(i);
        int last = first;
        int j = i + 1;
        while (j < limit && j - i < 24) {
            int next = afterRange(j, true);
            next = next > j ? next : skip(j, ",");
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

    /** The year at a token or behind a comma or {@code of}; 0 where there is none. */
    private int yearAfter(int i) {
        int year = yearAt(i);
        return year > 0 ? year : yearAt(skip(skip(i, ","), "of"));
    }

    private int yearEnd(int i, int year) {
        if (year == 0) {
            return i;
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
