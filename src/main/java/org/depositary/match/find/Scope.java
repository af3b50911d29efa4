package org.depositary.match.find;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.program.FunctionWords;
import org.depositary.match.search.Line;

/**
 * The part of a sentence in which the circumstances of a match may be told: its clause, that is up to the next
 * semicolon, and not beyond a comma that opens another clause ("…, and …", "…, while …") nor beyond what opens a clause
 * with a pronoun for its subject ("… since he …").
 *
 * @param first its first token
 * @param end the token after its last
 */
record Scope(int first, int end) {
    /** How far from a match its circumstances are looked for, in tokens. */
    static final int REACH = 80;

    /** A line from its first token to its last. */
    static Scope whole(Line line) {
        return new Scope(line.first(), line.end());
    }

    /** The scope of what was matched from one token up to another. */
    static Scope around(Line line, int first, int end) {
        int from = first;
        int lowest = Math.max(line.clauseFirst(first), first - REACH);
        while (from > lowest && !opensClause(line, from - 1)) {
            from--;
        }
        int to = end;
        int highest = Math.min(line.clauseEnd(Math.max(first, end - 1)), end + REACH);
        while (to < highest && !opensClause(line, to)) {
            to++;
        }
        return new Scope(from, Math.max(to, end));
    }

    /**
     * The parts of a scope that speak of somebody whom the sentence names beside the match: what "…, who" opens, up to
     * the next comma. Circumstances told there are not those of the match.
     */
    static List<Scope> relatives(Line line, Scope scope, Candidate core) {
        List<Scope> clauses = new ArrayList<>();
        for (int i = core.end(); i < scope.end(); i++) {
            if (line.token(i).text().equals(",") && line.is(i + 1, FunctionWords.PERSONAL_RELATIVES)) {
                int end = i + 2;
                while (end < scope.end() && !line.token(end).text().equals(",")) {
                    end++;
                }
                clauses.add(new Scope(i + 1, end));
                i = end - 1;
            }
        }
        return clauses;
    }

    private static boolean opensClause(Line line, int token) {
        return line.token(token).text().equals(",") && line.is(token + 1, FunctionWords.CLAUSE_JOINERS)
                || line.is(token, FunctionWords.SUBORDINATORS) && line.is(token + 1, FunctionWords.SUBJECT_PRONOUNS);
    }
}
