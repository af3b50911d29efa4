package org.depositary.text.date;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.depositary.text.Token;

/**
 * What may stand before a date without moving it: {@code the end of}, {@code early}, {@code the year}; and which of its
 * months that tells, where it does: {@code the first quarter of}.
 */
final class DatePrefix {
    private static final Set<String> PARTS = Set.of(
            "beginning",
            "start",
            "end",
            "middle",
            "close",
            "half",
            "quarter",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "course",
            "outset",
            "days",
            "weeks",
            "months");
    private static final Set<String> EARLY_OR_LATE =
            Set.of("early", "late", "mid", "mid-", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> YEAR_KINDS =
            Set.of("financial", "fiscal", "academic", "school", "calendar", "budget");

    private static final Set<String> ENDING = Set.of("to", "ended", "ending", "through");
    private static final Set<String> NO_YEAR = Set.of("this", "last", "next", "a", "per", "each", "every", "that");
    private static final Set<String> TWELVE = Set.of("twelve", "12");

    private static final int YEAR = 12;
    private static final int[] NONE = {};
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth");
    private static final Set<String> LAST = Set.of("last", "latter", "final");
    private static final List<String> MONTHS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

    private final List<Token> tokens;
    private final int first;
    private final int limit;

    DatePrefix(List<Token> tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
    }

    /** Where a date begins with what stands before it. @param date where it begins without */
    int of(int date) {
        int year = yearTo(date);
        if (year < date) {
            return year;
        }
        int i = date;
        if (is(i - 1, "year") || is(i - 1, "years")) {
            i--;
        }
        if (YEAR_KINDS.contains(folded(i - 1))) {
            i--;
        }
        if (EARLY_OR_LATE.contains(folded(i - 1))) {
            i--;
        } else if (is(i - 1, "of") || is(i - 1, "in")) {
            int part = is(i - 2, "the") && i < date ? i - 3 : i - 2;
            if (PARTS.contains(folded(part))
                    && (is(i - 1, "of") || !folded(part).endsWith("s"))) {
                i = part;
                while (i > first && date - i < 8 && isPartWord(tokens.get(i - 1))) {
                    i--;
                }
            }
        }
        return i < date && is(i - 1, "the") ? i - 1 : i;
    }

    /**
     * A date with what stands before it.
     *
     * @param start where that begins, as told by {@link #of}
     */
    Found with(Found date, int start) {
        if (date.written() instanceof Written.Calendar end
                && end.from().equals(end.to())
                && end.to().month() > 0
                && yearTo(date.first()) == start
                && start < date.first()) {
            return new Found(start, date.end(), new Written.Calendar(yearBefore(end.to()), end.to(), false));
        }
        if (date.written() instanceof Written.Calendar year
                && year.from().equals(year.to())
                && year.from().month() == 0
                && tokens.subList(start, date.first()).stream().noneMatch(word -> YEAR_KINDS.contains(word.folded()))) {
            for (int i = start + 1; i < date.first(); i++) {
                int[] months = months(i);
                if (months.length > 0) {
                    Point from = new Point(year.from().year(), months[0], 0);
                    Point to = new Point(year.from().year(), months[1], 0);
                    return new Found(start, date.end(), new Written.Calendar(from, to, false));
                }
            }
        }
        return date.from(start);
    }

    /**
     * Where it is told that a date ends a year: {@code the financial year ended 30 June}; the date itself if it is not.
     */
    private int yearTo(int date) {
        if (!ENDING.contains(folded(date - 1))) {
            return date;
        }
        boolean months = is(date - 2, "months") && TWELVE.contains(folded(date - 3));
        int i = months ? date - 3 : date - 2;
        if (!months && (!is(i, "year") || NO_YEAR.contains(folded(i - 1)))) {
            return date;
        }
        if (YEAR_KINDS.contains(folded(i - 1))) {
            i--;
        }
        return is(i - 1, "the") ? i - 1 : i;
    }

    /** When a year began that ends with a day or a month: on the day after, a year before. */
    private static Point yearBefore(Point end) {
        Month named = Month.of(end.month());
        int last = end.hasYear() ? YearMonth.of(end.year(), named).lengthOfMonth() : named.minLength();
        if (end.day() > 0 && end.day() < last) {
            return new Point(end.hasYear() ? end.year() - 1 : 0, end.month(), end.day() + 1);
        }
        int month = end.month() % YEAR + 1;
        int year = end.hasYear() ? month == 1 ? end.year() : end.year() - 1 : 0;
        return new Point(year, month, end.day() == 0 ? 0 : 1);
    }

    /** The first and the last month of the part of a year that a word and those before it name; nothing for others. */
    private int[] months(int part) {
        int number = MONTHS.indexOf(folded(part - 1)) + 1;
        boolean counted = is(part, "months") && number > 1;
        int place = PLACES.indexOf(folded(counted ? part - 2 : part - 1)) + 1;
        boolean last = LAST.contains(folded(counted ? part - 2 : part - 1));
        if (place == 0 && !last) {
            return NONE;
        }
        if (counted) {
            return last ? new int[] {YEAR - number + 1, YEAR} : place == 1 ? new int[] {1, number} : NONE;
        }
        int length = is(part, "quarter") ? YEAR / 4 : is(part, "half") ? YEAR / 2 : 0;
        int end = last ? YEAR : place * length;
        return length == 0 || end > YEAR ? NONE : new int[] {end - length + 1, end};
    }

    private static boolean isPartWord(Token token) {
        if (MONTHS.contains(token.folded())) {
            return true;
        }
        return switch (token.folded()) {
            case "first", "second", "third", "fourth", "last", "latter", "very", "early", "late", "final", "few" ->
                true;
            default -> false;
        };
    }

    private boolean is(int i, String folded) {
        return folded(i).equals(folded);
    }

    private String folded(int i) {
        return i < first || i >= limit ? "" : tokens.get(i).folded();
    }
}
