package org.depositary.match.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.FunctionWords;

/**
 * Where the words of a {@code {slot:Phrase}} may end (or, read from right to left, start): inside the clause, with
 * brackets and quotation marks closed, shortest first; and how far they run when nothing of the pattern follows.
 */
public final class FreeWords {
    /** The longest phrase looked for between two elements of a pattern, in tokens. */
    public static final int LONGEST = 200;

    private static final Set<String> OPENING = Set.of("(", "[", "\u201c", "\u201e", "\u00ab");
    private static final Set<String> CLOSING = Set.of(")", "]", "\u201d", "\u00bb");
    private static final Set<String> NEVER_FIRST = Set.of(",", ".", ":", "!", "?", ")", "]", "\u2026");

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

    /** Positions after phrases that start at {@code at}, shortest first, none beyond {@code limit}. */
    public static List<Integer> ends(Line line, int at, int limit) {
        int bound = Math.min(Math.min(limit, at + LONGEST), line.clauseEnd(at));
        List<Integer> ends = new ArrayList<>();
        if (at >= bound || NEVER_FIRST.contains(line.token(at).text())) {
            return ends;
        }
        Balance balance = new Balance();
        boolean words = false;
        for (int i = at; i < bound; i++) {
            if (!balance.read(line.token(i).text(), OPENING, CLOSING)) {
                break;
            }
            words |= !line.punctuation(i);
            if (words && balance.closed()) {
                ends.add(i + 1);
            }
        }
        return ends;
    }

    /** Positions of phrases that end before {@code at}, shortest first, none before {@code limit}. */
    public static List<Integer> starts(Line line, int at, int limit) {
        int bound = Math.max(Math.max(limit, at - LONGEST), line.clauseFirst(at));
        List<Integer> starts = new ArrayList<>();
        Balance balance = new Balance();
        boolean words = false;
        for (int i = at - 1; i >= bound; i--) {
            if (!balance.read(line.token(i).text(), CLOSING, OPENING)) {
                break;
            }
            words |= !line.punctuation(i);
            if (words && balance.closed() && !NEVER_FIRST.contains(line.token(i).text())) {
                starts.add(i);
            }
        }
        return starts;
    }

    /**
     * How far a phrase runs that ends its pattern: to the clause's end, but before adjuncts of the rule that end the
     * clause or are set off by what follows, and before a relative clause.
     */
    public static Optional<Integer> lastEnd(Line line, int at, int limit, Adjuncts adjuncts) {
        List<Integer> ends = ends(line, at, Math.min(limit, at + LONGEST));
        for (int end : ends) {
            if (over(line, end, limit, adjuncts)) {
                return Optional.of(end);
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.getLast());
    }

    private static boolean over(Line line, int at, int limit, Adjuncts adjuncts) {
        if (at >= limit || line.closes(at)) {
            return true;
        }
        boolean comma = line.token(at).text().equals(",");
        if (comma && line.is(at + 1, FunctionWords.CLAUSE_OPENERS)
                || line.is(at, FunctionWords.PREPOSITIONS) && line.is(at + 1, FunctionWords.RELATIVES)) {
            return true;
        }
        int start = comma ? at + 1 : at;
        int end = start < limit ? adjuncts.endOf(start, limit) : -1;
        while (end > start && end < limit) {
            if (line.closes(end)
                    || line.divides(end)
                    || line.token(end).text().equals(",")
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
     */
    public static Optional<Integer> firstStart(Line line, int at, int limit, Adjuncts adjuncts) {
        List<Integer> starts = starts(line, at, limit);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int start = starts.getLast();
        int end = adjuncts.endOf(start, at);
        if (end > start && end < at - 1 && line.token(end).text().equals(",") && starts.contains(end + 1)) {
            return Optional.of(end + 1);
        }
        return Optional.of(start);
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
}
