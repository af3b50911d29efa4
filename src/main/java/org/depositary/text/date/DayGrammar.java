package org.depositary.text.date;

import static org.depositary.text.date.CalendarWords.isDash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;

/**
 * Days of one month, without it: {@code 3}, {@code 3-5th}, {@code 5 and 6}, {@code 9, 10 and 11}, {@code 11 to Tuesday
 * 16}. A list is read as the interval that it fills; days with others between them are no such list.
 */
final class DayGrammar {
    private static final Set<String> RANGE_WORDS = Set.of("to", "until", "till", "through");
    private static final int LONGEST_LIST = 10;

    private final List<Token> tokens;
    private final int limit;

    DayGrammar(List<Token> tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    /**
     * The days at a token.
     *
     * @param from the first
     * @param to the last
     * @param end index after the last token
     */
    record Days(int from, int to, int end) {}

    /** The days that begin at a token, as many as there are before a month or after one. */
    Optional<Days> at(int i) {
        int first = skip(i, "the");
        int from = dayAt(first);
        if (from == 0) {
            return Optional.empty();
        }
        Days days = new Days(from, from, first + 1);
        return Optional.of(range(days).or(() -> list(days)).orElse(days));
    }

    private Optional<Days> range(Days days) {
        int join = days.end();
        if (join >= limit
                || !(isDash(tokens.get(join))
                        || RANGE_WORDS.contains(tokens.get(join).folded())
                        || tokens.get(join).folded().equals("and") && between(join - 1))) {
            return Optional.empty();
        }
        int next = join + 1;
        if (next < limit && CalendarWords.isWeekdayOrShort(tokens.get(next))) {
            next = skip(next + 1, ",");
        }
        next = skip(next, "the");
        int to = dayAt(next);
        return to > days.from() ? Optional.of(new Days(days.from(), to, next + 1)) : Optional.empty();
    }

    /** Whether a day stands after "between": {@code between 18 and 20}. */
    private boolean between(int day) {
        int before = day > 0 && tokens.get(day - 1).folded().equals("the") ? day - 2 : day - 1;
        return before >= 0 && tokens.get(before).folded().equals("between");
    }

    /** Days in a row, "and" before the last. */
    private Optional<Days> list(Days days) {
        int end = days.end();
        int last = days.from();
        for (int count = 0; count < LONGEST_LIST; count++) {
            int comma = skip(end, ",");
            int and = skip(skip(comma, "and"), "&");
            int next = skip(and, "the");
            if (and == end || dayAt(next) != last + 1) {
                return Optional.empty();
            }
            last++;
            end = next + 1;
            if (and > comma) {
                return Optional.of(new Days(days.from(), last, end));
            }
        }
        return Optional.empty();
    }

    private int dayAt(int i) {
        return i < limit ? CalendarWords.day(tokens.get(i)) : 0;
    }

    private int skip(int i, String word) {
        return i < limit && tokens.get(i).folded().equals(word) ? i + 1 : i;
    }
}
