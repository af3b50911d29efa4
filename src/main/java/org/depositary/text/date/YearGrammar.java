package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.date.Written.Calendar;
import org.depositary.text.token.FunctionWords;

/**
 * Years, decades and ranges of years ({@code 1998-99}) standing alone, where the words around say that they are years.
 */
final class YearGrammar {
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
            "a",
            "an",
            "their",
            "its",
            "under",
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
    private static final Set<String> VERBS_IN_S = Set.of(
            "was",
            "has",
            "is",
            "as",
            "this",
            "its",
            "his",
            "does",
            "us",
            "versus",
            "remains",
            "provides",
            "marks",
            "makes",
            "gives",
            "allows",
            "sets",
            "contains",
            "constitutes",
            "continues",
            "becomes",
            "requires",
            "begins",
            "ends",
            "says",
            "serves",
            "includes",
            "seeks",
            "shows",
            "aims",
            "applies",
            "forms",
            "covers",
            "obliges");
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

    /** What parts the cells of a table. */
    private static final String BAR = "|";

    private final List<Token> tokens;
    private final int first;
    private final int limit;

    YearGrammar(List<Token> tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
    }

    /** The years that begin at a token. */
    Optional<Found> at(int i) {
        return decade(i).or(() -> year(i));
    }

    private Optional<Found> decade(int i) {
        int decade = i < limit ? CalendarWords.decade(tokens.get(i)) : 0;
        int end = i + 1;
        if (decade == 0 && i + 1 < limit && is(i + 1, "'s") && yearAt(i) % 10 == 0) {
            decade = yearAt(i);
            end = i + 2;
        }
        return decade == 0
                ? Optional.empty()
                : Optional.of(
                        new Found(i, end, new Calendar(new Point(decade, 0, 0), new Point(decade + 9, 0, 0), false)));
    }

    private Optional<Found> year(int i) {
        int year = yearAt(i);
        if (year == 0) {
            return Optional.empty();
        }
        int end = i + 1;
        int last = year;
        boolean joined = end < limit && !tokens.get(end).spaceBefore() && (isDash(tokens.get(end)) || is(end, "/"));
        if (joined && end + 1 < limit) {
            int short_ = CalendarWords.shortYear(tokens.get(end + 1));
            int second = yearAt(end + 1);
            if (short_ > year % 100 || (short_ == 0 && year % 100 == 99)) {
                last = year - year % 100 + short_ + (short_ == 0 ? 100 : 0);
                end += 2;
            } else if (second > year && is(end, "/")) {
                last = second;
                end += 2;
            }
        }
        boolean range = last > year || (end < limit && isDash(tokens.get(end)) && yearAt(end + 1) > year);
        if (!range && !isYear(i, year)) {
            return Optional.empty();
        }
        return Optional.of(new Found(i, end, new Calendar(new Point(year, 0, 0), new Point(last, 0, 0), false)));
    }

    private boolean isYear(int i, int year) {
        String before = folded(i - 1);
        boolean named = BEFORE_YEARS.contains(before)
                || ((before.equals("and") || before.equals("or")) && i - 2 >= first && yearAt(i - 2) > 0);
        boolean alone = i == first && (i + 1 >= limit || tokens.get(i + 1).shape() == Shape.PUNCTUATION);
        boolean cell = (i == first || before.equals(BAR)) && (i + 1 >= limit || is(i + 1, BAR));
        if (!named && !alone && !cell && !opens(i, year) && !goesOn(i)) {
            return false;
        }
        if (SURELY_BEFORE_YEARS.contains(before) && !COUNTED.contains(folded(i + 1))) {
            return true;
        }
        return year >= 1700 && !isCounted(i + 1);
    }

    /** Whether a year begins a line that tells from when to when something was ("2003 to 2007 Lima"). */
    private boolean opens(int i, int year) {
        return i == first
                && is(i + 1, "to")
                && (FunctionWords.OPEN_ENDS.contains(folded(i + 2)) || yearAt(i + 2) > year && !isCounted(i + 3));
    }

    /** Whether a dash and a word for the present stand behind a year ("2003–present"). */
    private boolean goesOn(int i) {
        return i + 2 < limit && isDash(tokens.get(i + 1)) && FunctionWords.OPEN_ENDS.contains(folded(i + 2));
    }

    /** Whether a number before this token counts what the token names. */
    boolean isCounted(int i) {
        String word = folded(i);
        return COUNTED.contains(word)
                || (i < limit
                        && tokens.get(i).shape() == Shape.LOWER
                        && word.length() > 2
                        && word.endsWith("s")
                        && !VERBS_IN_S.contains(word));
    }

    private int yearAt(int i) {
        return i < limit ? CalendarWords.year(tokens.get(i)) : 0;
    }

    private boolean is(int i, String folded) {
        return folded(i).equals(folded);
    }

    private String folded(int i) {
        return i < first || i >= limit ? "" : tokens.get(i).folded();
    }
}
