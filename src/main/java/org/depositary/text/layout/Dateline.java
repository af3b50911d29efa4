package org.depositary.text.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.text.Token;
import org.depositary.text.token.Abbreviations;
import org.depositary.text.token.FunctionWords;

/**
 * Where and when a text was given, before its first words: {@code LISBON, May 5 (Agency) -}, {@code LISBON, May 5
 * /Agency/ -}, {@code Lisbon, 5 May 2011;}, {@code (5 May 2011, Lisbon)}, {@code LISBON, Portugal | Monday |}; or in a
 * line of its own, which no mark has to close.
 *
 * @param place the place's words; empty where the line gives none
 * @param dateFirst first token of the date
 * @param dateEnd index after the date's last token; {@code dateFirst} where the line gives no date
 * @param end index after the mark that closes it
 */
public record Dateline(String place, int dateFirst, int dateEnd, int end) {
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_DATE = 8;
    private static final int LONGEST_AGENCY = 6;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Days of the week cut short. */
    private static final Set<String> SHORT_DAYS =
            Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private static final Pattern FIGURES = Pattern.compile(
            "[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:[0-9]{4}|[0-9]{2})" + "|[0-9]{4}([./-])[0-9]{1,2}\\2[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");

    /** The dateline that a block opens with. @param first the block's first token @param limit index after its last */
    public static Optional<Dateline> at(List<Token> tokens, int first, int limit) {
        return new Scan(tokens, limit).read(first);
    }

    /** Whether nothing but a dateline stands between two tokens. */
    public boolean fills(int first, int limit) {
        return end == limit && first < limit;
    }

    private static final class Scan {
        private final List<Token> tokens;
        private final int limit;
        private String place = "";
        private boolean capitals;
        private int dateFirst;
        private int dateEnd;

        Scan(List<Token> tokens, int limit) {
            this.tokens = tokens;
            this.limit = limit;
        }

        Optional<Dateline> read(int first) {
            if (first >= limit
                    || FunctionWords.PREPOSITIONS.contains(tokens.get(first).folded())) {
                return Optional.empty();
            }
            boolean open = is(first, "(") || is(first, "[");
            int i = open ? first + 1 : first;
            dateFirst = i;
            dateEnd = i;
            i = date(i);
            boolean dateBefore = dateEnd > dateFirst;
            int behindDate = i;
            i = place(dateBefore ? mark(i) : i);
            if (dateBefore && place.isEmpty()) {
                i = behindDate;
            }
            if (!dateBefore) {
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                if (open && (is(i, "]") || is(i, ")"))) {
                    open = false;
                    i++;
                }
                boolean brackets = is(i, "(");
                dateFirst = brackets ? i + 1 : mark(i);
                dateEnd = dateFirst;
                int behind = date(dateFirst);
                if (dateEnd > dateFirst && (!brackets || is(behind, ")"))) {
                    i = brackets ? behind + 1 : behind;
                } else {
                    dateFirst = i;
                    dateEnd = i;
                }
            }
            boolean slashes = is(i, "/") && dateEnd > dateFirst;
            boolean agency = is(i, "(") && !open || slashes;
            i = agency ? behindAgency(i, slashes ? "/" : ")") : i;
            return close(i, open, agency);
        }

        /** What has to stand behind: without a date only capitals and a dash tell a place from any other words. */
        private Optional<Dateline> close(int i, boolean open, boolean agency) {
            boolean told = month() && dateEnd - dateFirst >= 2 || figures();
            boolean day = told || capitals && dateEnd > dateFirst && weekday(dateFirst);
            boolean alone = i >= limit && told && year() && !place.isEmpty();
            boolean closed = i < limit
                    && (open
                            ? is(i, ")") || is(i, "]")
                            : place.isEmpty()
                                    ? agency && isSpacedDash(i)
                                    : dateEnd == dateFirst
                                            ? capitals && isSpacedDash(i)
                                            : closes(i) || capitals && year() && is(i, "."));
            boolean lacksDay = dateEnd > dateFirst && !day;
            if (lacksDay || !closed && !alone || open && !told) {
                return Optional.empty();
            }
            int end = Math.min(limit, closed ? i + 1 : i);
            while (end < limit && (open ? closes(end) : closed && isDash(end) && isDash(end - 1))) {
                end++;
            }
            return Optional.of(new Dateline(place, dateFirst, dateEnd, end));
        }

        /** Reads a place; the index behind it. */
        private int place(int from) {
            StringBuilder words = new StringBuilder();
            boolean comma = false;
            boolean upper = true;
            int i = from;
            while (i < limit && i - from < LONGEST_PLACE && isPlaceWord(i, i > from) && !isDatePart(i)) {
                Token token = tokens.get(i);
                boolean mark = token.shape() == Token.Shape.PUNCTUATION;
                if (mark && (i + 1 >= limit || isDatePart(i + 1) || !isPlaceWord(i + 1, false))) {
                    break;
                }
                comma |= mark;
                upper &= comma || token.shape() != Token.Shape.CAPITALISED;
                words.append(words.isEmpty() || !token.spaceBefore() ? "" : " ").append(token.text());
                i++;
            }
            place = words.toString();
            capitals = upper;
            return i;
        }

        /** Reads a date; the index behind it. */
        private int date(int from) {
            int i = is(from, "the") ? from + 1 : from;
            while (i < limit && i - from < LONGEST_DATE && isDatePart(i)) {
                i++;
                boolean joint = is(i, ",") || is(i, "of") || is(i, "/");
                if (i + 1 < limit && (joint && isDatePart(i + 1) || isRange(i))) {
                    i++;
                } else if (is(i, "(") && i + 2 < limit && isYear(i + 1) && is(i + 2, ")")) {
                    dateFirst = from;
                    dateEnd = i + 3;
                    return i + 3;
                }
            }
            if (i > from && isDatePart(i - 1)) {
                dateFirst = from;
                dateEnd = i;
                return i;
            }
            return from;
        }

        private int mark(int i) {
            return is(i, ",") || is(i, "|") || is(i, ".") || i < limit && isDash(i) ? i + 1 : i;
        }

        private int behindAgency(int open, String mark) {
            int close = open + 1;
            while (close < limit && close - open < LONGEST_AGENCY && !is(close, mark)) {
                close++;
            }
            return close + 1;
        }

        /** Whether a dash stands between two ends of a date: {@code June 5-7, 2011}, {@code June 30 - July 2}. */
        private boolean isRange(int dash) {
            return isDash(dash)
                    && (isMonth(dash + 1)
                            || isDatePart(dash + 1) && (!tokens.get(dash).spaceBefore() || isOrdinal(bare(dash - 1))));
        }

        private boolean isMonth(int i) {
            return Abbreviations.CALENDAR.contains(bare(i));
        }

        private boolean weekday(int i) {
            return Abbreviations.WEEKDAYS.contains(bare(i)) || SHORT_DAYS.contains(bare(i));
        }

        private boolean isPlaceWord(int i, boolean inside) {
            return switch (tokens.get(i).shape()) {
                case UPPER, CAPITALISED, INITIAL -> true;
                case PUNCTUATION -> inside && (is(i, ",") || is(i, "/"));
                case MIXED -> tokens.get(i).text().indexOf('/') > 0;
                case LOWER, NUMBER -> false;
            };
        }

        private boolean isDatePart(int i) {
            return i < limit
                    && (isMonth(i)
                            || weekday(i)
                            || tokens.get(i).shape() == Token.Shape.NUMBER
                                    && tokens.get(i).text().length() <= 4
                            || FIGURES.matcher(tokens.get(i).text()).matches()
                            || isOrdinal(bare(i)));
        }

        private String bare(int i) {
            String word = tokens.get(i).folded();
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

        private boolean month() {
            for (int i = dateFirst; i < dateEnd; i++) {
                if (isMonth(i) && !weekday(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the date is a day in figures alone. */
        private boolean figures() {
            StringBuilder text = new StringBuilder();
            for (int i = dateFirst; i < dateEnd; i++) {
                text.append(tokens.get(i).text());
            }
            return FIGURES.matcher(text).matches();
        }

        private boolean year() {
            for (int i = dateFirst; i < dateEnd; i++) {
                if (isYear(i)) {
                    return true;
                }
            }
            return figures();
        }

        private boolean isYear(int i) {
            return YEAR.matcher(tokens.get(i).text()).matches();
        }

        private boolean closes(int i) {
            return is(i, ";") || is(i, ":") || is(i, "|") || is(i, "_") || isDash(i);
        }

        private boolean isSpacedDash(int i) {
            return i < limit && (isDash(i) || is(i, "_")) && tokens.get(i).spaceBefore();
        }

        private boolean isDash(int i) {
            return tokens.get(i).folded().equals("-");
        }

        private boolean is(int i, String mark) {
            return i < limit && tokens.get(i).text().equals(mark);
        }
    }
}
