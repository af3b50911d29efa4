package org.depositary.text.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.regex.Pattern;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.token.Characters;

/** The words and figures that dates are made of, in English. */
final class CalendarWords {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    private static final Pattern DAY = Pattern.compile("([0-3]?[0-9])(?:-?(?:st|nd|rd|th))?");
    private static final Pattern PART = Pattern.compile("(?:[Mm]id|[Ee]arly|[Ll]ate)-[12][0-9]{3}");
    private static final Pattern DECADE = Pattern.compile("(?:mid-)?([12][0-9][0-9]0)s");

    private CalendarWords() {}

    /** 1 to 12, or 0. A month's name has a capital. */
    static int month(Token token) {
        return isName(token) ? MONTHS.getOrDefault(word(token), 0) : 0;
    }

    private static boolean isName(Token token) {
        boolean middle = token.shape() == Shape.LOWER
                && token.text().startsWith("mid-")
                && token.text().length() > 4;
        return middle ? Character.isUpperCase(token.text().codePointAt(4)) : token.shape() != Shape.LOWER;
    }

    /** Whether the token is the full name of a weekday, with a capital. */
    static boolean isWeekday(Token token) {
        return isWeekdayOrShort(token) && word(token).length() > 5;
    }

    /** As {@link #isWeekday}, or one of its abbreviations, which may be other names elsewhere than before a day. */
    static boolean isWeekdayOrShort(Token token) {
        return isName(token) && WEEKDAYS.containsKey(word(token));
    }

    static DayOfWeek weekday(Token token) {
        DayOfWeek day = WEEKDAYS.get(word(token));
        if (day == null) {
            throw new IllegalArgumentException("no weekday: " + token.text());
        }
        return day;
    }

    /** 1 to 31, or 0. */
    static int day(Token token) {
        if (token.folded().length() > 5
                || token.text().isEmpty()
                || !Character.isDigit(token.text().charAt(0))) {
            return 0;
        }
        var digits = DAY.matcher(token.folded());
        int day = digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
        return day <= 31 ? day : 0;
    }

    /** A year of four figures, a part of it or the whole ({@code mid-2001}), or 0. */
    static int year(Token token) {
        String text = token.text();
        if (text.length() > 4
                && Characters.isDigit(text.charAt(text.length() - 1))
                && PART.matcher(text).matches()) {
            text = text.substring(text.length() - 4);
        } else if (token.shape() != Shape.NUMBER || text.length() != 4) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isDigit(text.charAt(i))) {
                return 0;
            }
        }
        int year = Integer.parseInt(text);
        return year >= 1000 && year < 2200 ? year : 0;
    }

    /** The first year of a decade ({@code 1990s}), or 0. */
    static int decade(Token token) {
        String folded = token.folded();
        if (folded.length() < 5 || folded.length() > 9 || !folded.endsWith("0s")) {
            return 0;
        }
        var decade = DECADE.matcher(folded);
        return decade.matches() ? Integer.parseInt(decade.group(1)) : 0;
    }

    /** Two figures at the end of a range of years, or -1. */
    static int shortYear(Token token) {
        String text = token.text();
        return token.shape() == Shape.NUMBER && text.length() == 2 && figure(text.charAt(0)) && figure(text.charAt(1))
                ? Integer.parseInt(text)
                : -1;
    }

    private static boolean figure(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isDash(Token token) {
        return token.shape() == Shape.PUNCTUATION && token.folded().equals("-");
    }

    private static String word(Token token) {
        String folded = token.folded();
        String bare = folded.startsWith("mid-") ? folded.substring(4) : folded;
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
