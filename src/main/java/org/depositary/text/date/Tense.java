package org.depositary.text.date;

import java.util.List;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/** Whether what a sentence dates lies behind or ahead, by the verb nearest to the date. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 22;
    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "begins",
            "begin",
            "starts",
            "opens",
            "arrives",
            "leaves",
            "departs",
            "takes",
            "holds",
            "meets",
            "hosts",
            "due",
            "expected",
            "scheduled",
            "plans",
            "planned",
            "upcoming",
            "set",
            "intends",
            "travels",
            "flies",
            "would");
    private static final Set<String> BEHIND = Set.of(
            "was", "were", "had", "did", "met", "held", "went", "came", "took", "made", "left", "began", "told", "gave",
            "spoke", "said", "became", "led", "won", "sent", "saw", "flew", "paid", "brought", "ago", "has", "have");
    /** What is told behind one of these and "to" was still to come. */
    private static final Set<String> PLANNING = Set.of(
            "agreed",
            "decided",
            "planned",
            "promised",
            "pledged",
            "offered",
            "hoped",
            "wanted",
            "proposed",
            "wished",
            "invited",
            "asked",
            "intended",
            "vowed",
            "undertook",
            "arranged",
            "resolved",
            "expects",
            "hopes");

    private static final Set<String> BEING = Set.of("was", "were");
    private static final Set<String> CLOSING = Set.of("”", "\"", "''");
    private static final Set<String> NO_VERBS =
            Set.of("united", "need", "red", "speed", "based", "related", "limited", "indeed");

    /**
     * The tense around tokens {@code from..to} of a sentence {@code first..end}. A verb behind a comma ("from Sunday,
     * the Senate announced") only tells where no verb stands before.
     */
    static Tense around(List<Token> tokens, int first, int end, int from, int to) {
        Tense beyond = UNKNOWN;
        boolean comma = false;
        boolean unquoted = false;
        for (int distance = 1; distance <= REACH; distance++) {
            int before = from - distance;
            if (before >= first) {
                Tense tense = at(tokens, first, before);
                if (tense != UNKNOWN) {
                    return isPlan(tokens, first, before) || isIntent(tokens, before, from) ? FUTURE : tense;
                }
            }
            int after = to + distance - 1;
            Tense later = after < end ? at(tokens, first, after) : UNKNOWN;
            if (later != UNKNOWN && !comma) {
                return later;
            }
            if (beyond == UNKNOWN && !unquoted) {
                beyond = later;
            }
            comma |= after < end && tokens.get(after).text().equals(",");
            unquoted |= after < end && CLOSING.contains(tokens.get(after).text());
        }
        return beyond;
    }

    /** {@code will be held}, {@code is to be signed}: the verb before decides. */
    private static boolean isPlan(List<Token> tokens, int first, int verb) {
        for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
            if (tokens.get(i).folded().equals("will") || tokens.get(i).folded().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code had agreed to hold}, {@code invited him to come}, {@code was to sing}: what is dated was agreed on, not
     * done.
     */
    private static boolean isIntent(List<Token> tokens, int verb, int date) {
        if (BEING.contains(tokens.get(verb).folded())
                && verb + 1 < date
                && tokens.get(verb + 1).folded().equals("to")) {
            return true;
        }
        return PLANNING.contains(tokens.get(verb).folded())
                && tokens.subList(verb + 1, date).stream()
                        .limit(4)
                        .anyMatch(token -> token.folded().equals("to"));
    }

    /** That of a word; what is to "be succeeded" is not yet. */
    private static Tense at(List<Token> tokens, int first, int word) {
        Tense tense = of(tokens.get(word));
        boolean open =
                tense == PAST && word > first && tokens.get(word - 1).folded().equals("be");
        return open ? UNKNOWN : tense;
    }

    private static Tense of(Token token) {
        String word = token.folded();
        if (token.shape() != Shape.LOWER) {
            return UNKNOWN;
        }
        if (AHEAD.contains(word)) {
            return FUTURE;
        }
        boolean past = BEHIND.contains(word) || (word.length() > 4 && word.endsWith("ed") && !NO_VERBS.contains(word));
        return past ? PAST : UNKNOWN;
    }
}
