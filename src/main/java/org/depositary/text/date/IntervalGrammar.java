package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.date.Written.Calendar;

/**
 * Calendar dates and the intervals between two of them: {@code (January 1997 – June 2002)}, {@code from 1998 to 2001},
 * {@code 1998-99}, {@code 2004 - present}; years standing alone where the words around them say that they are years;
 * and what may stand before a date without moving it ({@code the end of 2001}).
 */
final class IntervalGrammar {
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "since",
            "of",
            "from",
            "to",
            "until",
            "till",
            "by",
            "during",
            "before",
            "after",
            "between",
            "through",
            "early",
            "late",
            "mid",
            "year",
            "years",
            "the",
            "circa",
            "around",
            "(",
            ",",
            ";",
            "-",
            "fiscal",
            "financial",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "on",
            "as",
            "for");
    private static final Set<String> SURELY_BEFORE_YEARS =
            Set.of("in", "since", "during", "until", "year", "(", "between");
    private static final Set<String> VERBS_IN_S =
            Set.of("was", "has", "is", "as", "this", "its", "his", "does", "us", "versus");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "km",
            "per",
            "percent",
            "tons",
            "hectares",
            "kilometres",
            "kilometers",
            "kilograms",
            "mw",
            "gwh",
            "million",
            "billion",
            "delegates",
            "participants",
            "troops");
    private static final Set<String> OPEN_ENDS = Set.of("present", "now", "today", "date");
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

    private final List<Token> tokens;
    private final int first;
    private final int limit;
    private final CalendarGrammar calendar;

    IntervalGrammar(List<Token> tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        this.calendar = new CalendarGrammar(tokens, limit);
    }

    /**
     * The calendar dates that begin at a token: none, one, or an interval and the two dates that bound it; the longest
     * first.
     */
    List<Found> at(int i) {
        Optional<Found> date = calendar.dayOrMonth(i).filter(found -> isDated(found) || hasCue(found));
        if (date.isEmpty()) {
            date = decade(i).or(() -> year(i));
        }
        return date.map(this::interval).orElse(List.of());
    }

    /** What may stand before a date and belongs to it: {@code the end of}, {@code early}, {@code the year}. */
    int prefix(int start) {
        int i = start;
        if (is(i - 1, "year") || is(i - 1, "years")) {
            i--;
        }
        if (YEAR_KINDS.contains(folded(i - 1))) {
            i--;
        }
        if (EARLY_OR_LATE.contains(folded(i - 1))) {
            i--;
        } else if (is(i - 1, "of") || is(i - 1, "in")) {
            int part = is(i - 2, "the") && i < start ? i - 3 : i - 2;
            if (PARTS.contains(folded(part))
                    && (is(i - 1, "of") || !folded(part).endsWith("s"))) {
                i = part;
                while (i > first && start - i < 8 && isPartWord(tokens.get(i - 1))) {
                    i--;
                }
            }
        }
        return i < start && is(i - 1, "the") ? i - 1 : i;
    }

    private static boolean isPartWord(Token token) {
        return switch (token.folded()) {
            case "first",
                    "second",
                    "third",
                    "fourth",
                    "last",
                    "latter",
                    "very",
                    "early",
                    "late",
                    "final",
                    "two",
                    "few" -> true;
            default -> false;
        };
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

    private boolean isRelativeYear(int end) {
        int i = is(end, "of") ? end + 1 : end;
        return (is(i, "this") || is(i, "last") || is(i, "next")) && is(i + 1, "year");
    }

    private Optional<Found> decade(int i) {
        int decade = i < limit ? CalendarWords.decade(tokens.get(i)) : 0;
        int end = i + 1;
        if (decade == 0 && i + 1 < limit && is(i + 1, "'s") && calendar.yearAt(i) % 10 == 0) {
            decade = calendar.yearAt(i);
            end = i + 2;
        }
        return decade == 0
                ? Optional.empty()
                : Optional.of(
                        new Found(i, end, new Calendar(new Point(decade, 0, 0), new Point(decade + 9, 0, 0), false)));
    }

    private Optional<Found> year(int i) {
        int year = calendar.yearAt(i);
        if (year == 0) {
            return Optional.empty();
        }
        int end = i + 1;
        int last = year;
        boolean joined = end < limit && !tokens.get(end).spaceBefore() && (isDash(tokens.get(end)) || is(end, "/"));
        if (joined && end + 1 < limit) {
            int short_ = CalendarWords.shortYear(tokens.get(end + 1));
            int second = calendar.yearAt(end + 1);
            if (short_ > year % 100 || (short_ == 0 && year % 100 == 99)) {
                last = year - year % 100 + short_ + (short_ == 0 ? 100 : 0);
                end += 2;
            } else if (second > year && is(end, "/")) {
                last = second;
                end += 2;
            }
        }
        boolean range = last > year || (end < limit && isDash(tokens.get(end)) && calendar.yearAt(end + 1) > year);
        if (!range && !isYear(i, year)) {
            return Optional.empty();
        }
        return Optional.of(new Found(i, end, new Calendar(new Point(year, 0, 0), new Point(last, 0, 0), false)));
    }

    private boolean isYear(int i, int year) {
        String before = folded(i - 1);
        boolean named = BEFORE_YEARS.contains(before)
                || ((before.equals("and") || before.equals("or")) && i - 2 >= first && calendar.yearAt(i - 2) > 0);
        boolean alone = i == first && (i + 1 >= limit || tokens.get(i + 1).shape() == Shape.PUNCTUATION);
        if (!named && !alone) {
            return false;
        }
        if (SURELY_BEFORE_YEARS.contains(before) && !COUNTED.contains(folded(i + 1))) {
            return true;
        }
        return year >= 1700 && !isCounted(i + 1);
    }

    private boolean isCounted(int i) {
        String word = folded(i);
        return COUNTED.contains(word)
                || (i < limit
                        && tokens.get(i).shape() == Shape.LOWER
                        && word.length() > 2
                        && word.endsWith("s")
                        && !VERBS_IN_S.contains(word));
    }

    private List<Found> interval(Found from) {
        int join = from.end();
        if (join >= limit || !(from.written() instanceof Calendar start)) {
            return List.of(from);
        }
        boolean dash = isDash(tokens.get(join));
        if (dash && isOpenEnd(join + 1)
                || is(join, "to")
                        && (OPEN_ENDS.contains(folded(join + 1)) || is(join + 1, "the") && is(join + 2, "present"))) {
            int end = is(join + 1, ")") ? join + 1 : is(join + 1, "the") ? join + 3 : join + 2;
            return List.of(
                    new Found(from.first(), Math.min(end, limit), new Calendar(start.from(), start.to(), true)), from);
        }
        if (calendar.afterRange(join, true) == join) {
            return List.of(from);
        }
        int next = join + 1;
        Optional<Found> to = calendar.dayOrMonth(next);
        if (to.isEmpty() && calendar.yearAt(next) > 0 && !isCounted(next + 1)) {
            Point year = new Point(calendar.yearAt(next), 0, 0);
            to = Optional.of(new Found(next, next + 1, Calendar.at(year)));
        }
        return to.filter(end -> joins(from, end, dash))
                .map(end -> both(from, end))
                .orElse(List.of(from));
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
        if (first.months() > last.months() || !first.exists() || !last.exists()) {
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
