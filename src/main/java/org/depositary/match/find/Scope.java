package org.depositary.match.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.match.search.Line;
import org.depositary.text.token.FunctionWords;

/**
 * The part of a sentence in which the circumstances of a match may be told: its clause, that is up to the next
 * semicolon or the end of a sentence inside a quotation or of a cell of a table, and not beyond a comma that opens
 * another clause ("…, and …", "…, while …") nor beyond what opens a clause with a pronoun for its subject ("… since he
 * …"), nor between what was said and who said it ("…, a sailor said on Friday", "told them on Friday that …").
 *
 * @param first its first token
 * @param end the token after its last
 */
record Scope(int first, int end) {
    /** How far from a match its circumstances are looked for, in tokens. */
    static final int REACH = 80;

    private static final Set<String> WHO = Set.of("who");

    /** A line from its first token to its last. */
    static Scope whole(Line line) {
        return new Scope(line.first(), line.end());
    }

    /** The scope of what was matched from one token up to another. */
    static Scope around(Line line, int first, int end) {
        int from = first;
        int lowest = Math.max(line.clauseFirst(first), first - REACH);
        while (from > lowest && !line.opensClause(from - 1)) {
            from--;
        }
        int to = end;
        int highest = Math.min(line.clauseEnd(Math.max(first, end - 1)), end + REACH);
        boolean aside = relative(line, first, end);
        while (to < highest && !line.opensClause(to) && !(aside && line.comma(to) && !line.inDate(to))) {
            to++;
        }
        return new Scope(from, Math.max(to, end));
    }

    /**
     * The parts of a scope that speak of what the sentence names beside the match: what "…, who" or "…, which" opens,
     * or a "who" further on, up to the next comma. Circumstances told there are not those of the match.
     */
    static List<Scope> relatives(Line line, Scope scope, Candidate core) {
        List<Scope> clauses = new ArrayList<>();
        for (int i = core.end(); i < scope.end(); i++) {
            boolean comma = line.comma(i) && line.is(i + 1, FunctionWords.ASIDE_RELATIVES);
            if (comma || i > core.end() && line.is(i, WHO)) {
                int end = i + (comma ? 2 : 1);
                while (end < scope.end() && !line.comma(end)) {
                    end++;
                }
                clauses.add(new Scope(comma ? i + 1 : i, end));
                i = end - 1;
            }
        }
        return clauses;
    }

    /** Whether what was matched ends in what "…, who" tells of its subject: the comma behind closes it. */
    private static boolean relative(Line line, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            if (line.comma(i)) {
                return line.is(i + 1, FunctionWords.ASIDE_RELATIVES);
            }
        }
        return false;
    }
}
