package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.date.Written.Calendar;

/**
 * Calendar dates and the intervals between two of them: {@code (January 1997 – June 2002)}, {@code from 1998 to 2001},
 * {@code 2004 - present}.
 */
final class IntervalGrammar {
    /** What goes on behind a time that lasts to the present. */
    private static final Set<String> BEHIND_PRESENT = Set.of(
            "also", "and", "are", "as", "at", "but", "by", "day", "during", "for", "from", "had", "has", "he", "in",
            "is", "it", "of", "on", "or", "she", "they", "under", "was", "were", "when", "where", "which", "while",
            "who", "with");

    private static final Set<String> OPEN_ENDS = Set.of("present", "now", "today", "date");

    private final List<Token> tokens;
    private final int first;
    private final int limit;
    private final CalendarGrammar calendar;
    private final YearGrammar years;

    IntervalGrammar(List<Token> tokens, int first, int limit, CalendarGrammar calendar) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        this.calendar = calendar;
        this.years = new YearGrammar(tokens, first, limit);
    }

    /**
     * The calendar dates that begin at a token: none, one, or an interval and the two dates that bound it; the longest
     * first.
     */
    List<Found> at(int i) {
        if (is(i, "since") && !is(i + 1, "since")) {
            return openFrom(i);
        }
        Optional<Found> date = calendar.dayOrMonth(i).filter(found -> isDated(found) || hasCue(found));
        if (date.isEmpty()) {
            date = years.at(i);
        }
        return date.map(this::interval).orElse(List.of());
    }

    /** {@code since August 2004}: an interval without an end, and the date that it begins with. */
    private List<Found> openFrom(int since) {
        List<Found> dates = at(since + 1);
        if (dates.isEmpty()
                || !(dates.getFirst().written() instanceof Calendar date)
                || date.open()
                || !date.from().hasYear()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        found.add(new Found(since, dates.getFirst().end(), new Calendar(date.from(), date.to(), true)));
        found.addAll(dates);
        return found;
    }

    private static boolean isDated(Found found) {
        return found.written() instanceof Calendar date
                && (date.to().hasYear() || date.to().day() > 0);
    }

    /** Whether a month without a day or a year is meant as a month. */
    private boolean hasCue(Found found) {
        String before = folded(found.first() - 1);
        return switch (before) {
            case "in",
                    "since",
                    "until",
                    "till",
                    "by",
                    "from",
                    "during",
                    "of",
                    "late",
                    "early",
                    "mid",
                    "this",
                    "last",
                    "next",
                    "before",
                    "after",
                    "through",
                    "between",
                    "every",
                    "each" -> true;
            case "and", "or", "to", "," ->
                found.first() - 2 >= first
                        && CalendarWords.month(tokens.get(found.first() - 2)) > 0
                        && tokens.get(found.first()).text().length() > 2;
            default -> tokens.get(found.first()).folded().startsWith("mid-") || isRelativeYear(found.end());
        };
    }

    /** Whether "present" is what somebody came to do: something that is presented stands behind it. */
    private boolean isVerb(int i) {
        return is(i, "present")
                && i + 1 < limit
                && tokens.get(i + 1).shape() != Token.Shape.PUNCTUATION
                && BEHIND_PRESENT.stream().noneMatch(word -> is(i + 1, word));
    }

    private boolean isRelativeYear(int end) {
        int i = is(end, "of") ? end + 1 : end;
        return (is(i, "this") || is(i, "last") || is(i, "next")) && is(i + 1, "year");
    }

    private List<Found> interval(Found from) {
        int join = from.end();
        if (join >= limit || !(from.written() instanceof Calendar start)) {
            return List.of(from);
        }
        boolean dash = isDash(tokens.get(join));
        if (dash && isOpenEnd(join + 1)
                || is(join, "to")
                        && (OPEN_ENDS.contains(folded(join + 1)) && !isVerb(join + 1)
                                || is(join + 1, "the") && is(join + 2, "present"))) {
            int end = is(join + 1, ")") ? join + 1 : is(join + 1, "the") ? join + 3 : join + 2;
            return List.of(
                    new Found(from.first(), Math.min(end, limit), new Calendar(start.from(), start.to(), true)), from);
        }
        if (calendar.afterRange(join, true) == join) {
            return List.of(from);
        }
        int next = join + 1;
        Optional<Found> to = calendar.dayOrMonth(next);
        if (to.isEmpty() && calendar.yearAt(next) > 0 && !years.isCounted(next + 1)) {
            Point year = new Point(calendar.yearAt(next), 0, 0);
            to = Optional.of(new Found(next, next + 1, Calendar.at(year)));
        }
        if (to.isEmpty()) {
            return List.of(from);
        }
        if (joins(from, to.get(), dash)) {
            return both(from, to.get());
        }
        return is(join, "and") ? row(from, to.get()) : List.of(from);
    }

    /**
     * Two days, or two months, with "and" between them: the first takes the year of the second ({@code 3 May and 7 June
     * 2016}); if one day follows the other, both are one interval ({@code 31 March and 1 April 2016}).
     */
    private static List<Found> row(Found from, Found to) {
        if (!(from.written() instanceof Calendar start)
                || !(to.written() instanceof Calendar end)
                || start.from().hasYear()
                || start.from().month() == 0
                || !end.from().hasYear()
                || (start.from().day() == 0) != (end.from().day() == 0)) {
            return List.of(from);
        }
        Point first = start.from().inYear(end.from().year());
        Point last = start.to().inYear(end.from().year());
        if (!first.exists() || first.months() > end.from().months()) {
            return List.of(from);
        }
        return last.exists() && last.precedes(end.from())
                ? both(from, to)
                : List.of(new Found(from.first(), from.end(), new Calendar(first, last, false)));
    }

    private boolean isOpenEnd(int i) {
        return OPEN_ENDS.contains(folded(i)) || (is(i, ")") && isOpened(i));
    }

    private boolean isOpened(int close) {
        for (int i = close - 1; i >= first && close - i < 8; i--) {
            if (is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(Found from, Found to, boolean dash) {
        if (dash) {
            return true;
        }
        String join = folded(from.end());
        String before = folded(from.first() - 1);
        return switch (join) {
            case "and" -> before.equals("between");
            case "to", "until", "till", "through" ->
                before.equals("from")
                        || before.isEmpty()
                        || before.equals("(")
                        || before.equals("between")
                        || (isDated(from) && isDated(to));
            default -> false;
        };
    }

    private static List<Found> both(Found from, Found to) {
        if (!(from.written() instanceof Calendar start) || !(to.written() instanceof Calendar end)) {
            return List.of(from);
        }
        Point first = start.from();
        Point last = end.to();
        if (!first.hasYear() && last.hasYear() && first.month() > 0) {
            first = first.inYear(first.month() > last.month() ? last.year() - 1 : last.year());
        } else if (first.hasYear() && !last.hasYear()) {
            last = last.inYear(last.month() < first.month() ? first.year() + 1 : first.year());
        }
        boolean backwards = first.months() > last.months()
                || first.months() == last.months() && last.day() > 0 && first.day() > last.day();
        if (backwards || !first.exists() || !last.exists()) {
            return List.of(from);
        }
        List<Found> found = new ArrayList<>();
        found.add(new Found(from.first(), to.end(), new Calendar(first, last, false)));
        found.add(new Found(from.first(), from.end(), Calendar.at(first)));
        found.add(new Found(to.first(), to.end(), Calendar.at(last)));
        return found;
    }

    private boolean is(int i, String folded) {
        return folded(i).equals(folded);
    }

    private String folded(int i) {
        return i < first || i >= limit ? "" : tokens.get(i).folded();
    }
}
