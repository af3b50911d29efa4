package org.depositary.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.token.Abbreviations;
import org.depositary.text.token.FunctionWords;

/**
 * Where and when a text was given, before its first words: {@code LISBON, May 5 (Agency) -}, {@code Lisbon, 5 May
 * 2011;}.
 *
 * @param place the place's words
 * @param dateFirst first token of the date
 * @param dateEnd index after the date's last token; {@code dateFirst} where the line gives no date
 * @param end index after the mark that closes it
 */
public record Dateline(String place, int dateFirst, int dateEnd, int end) {
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_DATE = 7;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** The dateline that a block opens with. @param first the block's first token @param limit index after its last */
    public static Optional<Dateline> at(List<Token> tokens, int first, int limit) {
        if (first < limit
                && FunctionWords.PREPOSITIONS.contains(tokens.get(first).folded())) {
            return Optional.empty();
        }
        int i = first;
        StringBuilder place = new StringBuilder();
        boolean capitals = true;
        while (i < limit && i - first < LONGEST_PLACE && isPlaceWord(tokens.get(i), i > first)) {
            Token token = tokens.get(i);
            if (token.text().equals(",") && i + 1 < limit && isDatePart(tokens.get(i + 1))) {
                break;
            }
            if (isDatePart(token)) {
                break;
            }
            capitals &= token.shape() != Token.Shape.CAPITALISED;
            place.append(place.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
            i++;
        }
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (i < limit && tokens.get(i).text().equals(",")) {
            i++;
        }
        int dateFirst = i;
        while (i < limit && i - dateFirst < LONGEST_DATE && isDatePart(tokens.get(i))) {
            i++;
            if (i + 1 < limit && tokens.get(i).text().equals(",") && isDatePart(tokens.get(i + 1))
                    || isRange(tokens, i, limit)) {
                i++;
            }
        }
        int dateEnd = i;
        if (i < limit && tokens.get(i).text().equals("(")) {
            int close = i + 1;
            while (close < limit && close - i < 6 && !tokens.get(close).text().equals(")")) {
                close++;
            }
            i = close + 1;
        }
        boolean dated = hasMonth(tokens, dateFirst, dateEnd);
        if (i >= limit
                || !(dated ? closes(tokens.get(i)) : capitals && dateEnd == dateFirst && isSpacedDash(tokens.get(i)))) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(place.toString(), dateFirst, dateEnd, i + 1));
    }

    /** Whether a dash stands between two ends of a date: {@code June 5-7, 2011}, {@code June 30 - July 2}. */
    private static boolean isRange(List<Token> tokens, int dash, int limit) {
        if (dash + 1 >= limit || !isDash(tokens.get(dash))) {
            return false;
        }
        Token next = tokens.get(dash + 1);
        return isMonth(next) || !tokens.get(dash).spaceBefore() && isDatePart(next);
    }

    private static boolean isMonth(Token token) {
        return Abbreviations.CALENDAR.contains(bare(token));
    }

    private static boolean isPlaceWord(Token token, boolean inside) {
        return switch (token.shape()) {
            case UPPER, CAPITALISED, INITIAL -> true;
            case PUNCTUATION -> inside && token.text().equals(",");
            case LOWER, NUMBER, MIXED -> false;
        };
    }

    private static boolean isDatePart(Token token) {
        return isMonth(token)
                || (token.shape() == Token.Shape.NUMBER && token.text().length() <= 4)
                || isOrdinal(bare(token));
    }

    private static String bare(Token token) {
        String word = token.folded();
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** One or two figures and the ending of an ordinal number. */
    private static boolean isOrdinal(String word) {
        int figures = 0;
        while (figures < word.length() && word.charAt(figures) >= '0' && word.charAt(figures) <= '9') {
            figures++;
        }
        return figures > 0
                && figures <= 2
                && word.length() == figures + 2
                && ORDINAL_ENDINGS.contains(word.substring(figures));
    }

    private static boolean hasMonth(List<Token> tokens, int first, int end) {
        List<String> words = new ArrayList<>();
        tokens.subList(first, end).forEach(token -> words.add(token.folded().replace(".", "")));
        return end - first >= 2 && words.stream().anyMatch(word -> word.matches("[a-z]{3,9}"));
    }

    private static boolean closes(Token token) {
        return ";:".contains(token.text()) || isDash(token);
    }

    private static boolean isSpacedDash(Token token) {
        return isDash(token) && token.spaceBefore();
    }

    private static boolean isDash(Token token) {
        return token.folded().equals("-");
    }
}
