package org.depositary.match.search;

import java.util.Set;
import java.util.function.IntConsumer;
import org.depositary.match.pattern.Bound;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Where the words of a {@code {slot:Phrase}} may end (or, read from right to left, start): inside the clause, with
 * brackets and quotation marks closed, shortest first; and how far they run when nothing of the pattern follows.
 */
public final class FreeWords {
    /** The longest phrase looked for between two elements of a pattern, in tokens. */
    public static final int LONGEST = 200;

    private static final Set<String> IN = Set.of("in");
    private static final Set<String> ON = Set.of("on", "in");
    private static final Set<String> WHERE = Set.of("in", "at", "on", "across", "throughout");
    private static final Set<String> OPENING = Set.of("(", "[", "\u201c", "\u201e", "\u00ab");
    private static final Set<String> CLOSING = Set.of(")", "]", "\u201d", "\u00bb");
    private static final Set<String> NEVER_FIRST = Set.of(",", ".", ":", "!", "?", ")", "]", "\u2026", "which", "whom");

    /** Tells where an adjunct of the rule ends that starts at a token. */
    @FunctionalInterface
    public interface Adjuncts {
        /**
         * The position after an adjunct that starts at {@code at} and ends by {@code limit}; {@code -1} if none does.
         */
        int endOf(int at, int limit);
    }

    /** No adjuncts at all. */
    public static final Adjuncts NO_ADJUNCTS = (at, limit) -> -1;

    private FreeWords() {}

    /** Tells positions after phrases that start at {@code at}, shortest first, none beyond {@code limit}. */
    static void ends(Line line, int at, int limit, IntConsumer found) {
        int bound = Math.min(Math.min(limit, at + LONGEST), line.clauseEnd(at));
        if (at >= bound
                || NEVER_FIRST.contains(line.token(at).text())
                || beginsWithDate(line, at)
                || opensAtAnotherTime(line, at - 1)
                || opensAtAnotherTime(line, at)
                || attributed(line, line.is(at - 1, FunctionWords.ARTICLES) ? at - 2 : at - 1)) {
            return;
        }
        Balance balance = new Balance();
        boolean words = false;
        for (int i = at; i < bound; i++) {
            boolean mark = line.punctuation(i);
            if (mark && (!balance.read(line.token(i).text(), OPENING, CLOSING) || line.attributes(i))) {
                break;
            }
            words |= !mark;
            if (words
                    && balance.closed()
                    && !line.is(i, FunctionWords.GOING_ON)
                    && !opensAtAnotherTime(line, i)
                    && !partsDate(line, i + 1)
                    && !isDate(line, at, i + 1)) {
                found.accept(i + 1);
            }
        }
    }

    /** Tells positions of phrases that end before {@code at}, shortest first, none before {@code limit}. */
    static void starts(Line line, int at, int limit, IntConsumer found) {
        int bound = Math.max(Math.max(limit, at - LONGEST), line.clauseFirst(at));
        Balance balance = new Balance();
        boolean words = false;
        for (int i = at - 1; i >= bound; i--) {
            boolean mark = line.punctuation(i);
            if (mark && !balance.read(line.token(i).text(), CLOSING, OPENING)) {
                break;
            }
            words |= !mark;
            if (words
                    && balance.closed()
                    && !(mark && NEVER_FIRST.contains(line.token(i).text()))
                    && !beginsWithDate(line, i)
                    && !isDate(line, i, at)) {
                found.accept(i);
            }
        }
    }

    /** Whether a comma stands here behind which it is told who said what stands before it. */
    private static boolean attributed(Line line, int comma) {
        return comma >= 0 && line.comma(comma) && line.attributes(comma);
    }

    /** Of "on Tuesday" and "in May 2003" the day and the month are no topic, nor is the year of "in 2003". */
    private static boolean beginsWithDate(Line line, int at) {
        return line.is(at - 1, ON) && dated(line, at) || line.is(at - 1, IN) && startsDate(line, at);
    }

    /**
     * Whether what joins clauses stands at a token, and behind it when the next one was: "and in May 2003 she danced".
     */
    private static boolean opensAtAnotherTime(Line line, int at) {
        return line.is(at, FunctionWords.CLAUSE_JOINERS) && line.is(at + 1, ON) && startsDate(line, at + 2);
    }

    /** Whether a mark stands at a token within a date, as the comma does in "May 4, 1994". */
    private static boolean partsDate(Line line, int at) {
        return at < line.end() && line.punctuation(at) && line.inDate(at);
    }

    /** Whether what starts at a token tells where the words before it are: "the orchestra in Bergen", not "in May". */
    public static boolean placed(Line line, int at, Set<String> situated) {
        return line.is(at - 1, situated) && line.is(at, WHERE) && !startsDate(line, at + 1);
    }

    /**
     * Whether a phrase that ends its pattern is over at a position: at the clause's end, before adjuncts of the rule
     * that end the clause or are set off by what follows, and before a relative clause.
     */
    static boolean over(Line line, int at, int limit, Adjuncts adjuncts) {
        if (at >= limit || line.closes(at)) {
            return true;
        }
        boolean comma = line.comma(at);
        if (line.attributes(at)
                || comma && (line.is(at + 1, FunctionWords.CLAUSE_OPENERS) || opensAtAnotherTime(line, at + 1))
                || line.is(at, FunctionWords.PREPOSITIONS) && line.is(at + 1, FunctionWords.RELATIVES)) {
            return true;
        }
        if (line.is(at - 1, FunctionWords.GOING_ON)) {
            return false;
        }
        int start = comma ? at + 1 : at;
        int end = start < limit ? adjuncts.endOf(start, limit) : -1;
        while (end > start && end < limit) {
            if (line.closes(end)
                    || line.divides(end)
                    || line.comma(end)
                    || line.is(end, FunctionWords.CLAUSE_OPENERS)
                    || line.is(end, FunctionWords.CLAUSE_JOINERS)) {
                return true;
            }
            start = end;
            end = adjuncts.endOf(start, limit);
        }
        return end >= limit && end > start;
    }

    /**
     * How far back a phrase runs that begins its pattern: to the clause's start, but not over an adjunct and its comma.
     *
     * @param start where the longest phrase starts
     */
    static int firstStart(Line line, int at, int limit, int start, Adjuncts adjuncts) {
        int end = adjuncts.endOf(start, at);
        if (end > start && end < at - 1 && line.comma(end)) {
            boolean[] starts = new boolean[1];
            starts(line, at, limit, other -> starts[0] |= other == end + 1);
            if (starts[0]) {
                return end + 1;
            }
        }
        return start;
    }

    /** A phrase without the punctuation at its ends. */
    public static Bound.Words trimmed(Line line, int first, int end) {
        int from = first;
        int to = end;
        while (from < to - 1
                && line.punctuation(from)
                && !OPENING.contains(line.token(from).text())
                && !FunctionWords.QUOTES.contains(line.token(from).text())) {
            from++;
        }
        while (to > from + 1
                && line.punctuation(to - 1)
                && !CLOSING.contains(line.token(to - 1).text())
                && !FunctionWords.QUOTES.contains(line.token(to - 1).text())) {
            to--;
        }
        return new Bound.Words(from, to);
    }

    /** Counts what is open while tokens are read one after the other. */
    private static final class Balance {
        private int open;
        private boolean quoted;

        /** Whether reading may go on; not after something is closed that was never opened. */
        boolean read(String text, Set<String> opening, Set<String> closing) {
            if (text.equals("\"")) {
                quoted = !quoted;
            } else if (opening.contains(text)) {
                open++;
            } else if (closing.contains(text)) {
                open--;
            }
            return open >= 0;
        }

        boolean closed() {
            return open == 0 && !quoted;
        }
    }

    /** Whether one mention takes all tokens from one to another, and no more than a comma behind them. */
    public static boolean one(Line line, int from, int to) {
        for (Placed placed = line.starting(from); placed != null; placed = placed.nextStarting()) {
            if (placed.end() == to || placed.end() == to + 1 && line.comma(to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date starts at a token. */
    public static boolean startsDate(Line line, int at) {
        for (Placed placed = line.starting(at); placed != null; placed = placed.nextStarting()) {
            if (placed.mention().kind().equals("Date")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date that is more than numbers starts at a token and stands for itself ("Tuesday", not "today's"). */
    private static boolean dated(Line line, int at) {
        for (Placed placed = line.starting(at); placed != null; placed = placed.nextStarting()) {
            if (placed.mention().kind().equals("Date")
                    && hasWord(line, placed)
                    && !line.is(placed.end(), Set.of("'s"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether tokens are a date, or the beginning of one, and nothing else but a mark behind it: no words that could
     * name anything.
     */
    private static boolean isDate(Line line, int from, int limit) {
        int to = limit;
        while (to - 1 > from && line.punctuation(to - 1)) {
            to--;
        }
        for (Placed placed = line.starting(from); placed != null; placed = placed.nextStarting()) {
            if (placed.end() >= to && placed.mention().kind().equals("Date")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(Line line, Placed placed) {
        for (int i = placed.first(); i < placed.end(); i++) {
            Token.Shape shape = line.token(i).shape();
            if (shape != Token.Shape.NUMBER && shape != Token.Shape.PUNCTUATION) {
                return true;
            }
        }
        return false;
    }
}
