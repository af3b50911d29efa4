package org.depositary.match.find;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Program;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;

/**
 * The ways that a pattern of an entity rule fits around one anchor: each start with each end, the preferred first.
 *
 * @param reach from the first word that one of them takes up to the last: what forbids the widest mention forbids those
 *     that are part of it
 */
record Spread(List<Candidate> candidates, Scope reach) {
    /** How many starts, and how many ends, are kept of one mention. */
    private static final int MOST = 6;

    static Spread of(CompiledRule rule, CompiledPattern pattern, Line line, int anchor, Effort effort) {
        List<Search.Path> onwards = paths(pattern.onwards(), line, anchor, effort);
        if (onwards.isEmpty()) {
            return new Spread(List.of(), new Scope(anchor, anchor));
        }
        List<Candidate> candidates = new ArrayList<>();
        int first = anchor;
        int last = anchor;
        for (Search.Path start : paths(pattern.before(), line, anchor, effort)) {
            for (Search.Path end : onwards) {
                Candidate candidate = new Candidate(rule, pattern, anchor, start, end);
                candidates.add(candidate);
                first = Math.min(first, candidate.first());
                last = Math.max(last, candidate.end());
            }
        }
        return new Spread(candidates, new Scope(first, last));
    }

    private static List<Search.Path> paths(Program program, Line line, int position, Effort effort) {
        return program.isEmpty()
                ? List.of(Search.Path.none(position))
                : new Search(program, line, line.first(), line.end(), FreeWords.NO_ADJUNCTS, effort)
                        .allFrom(position, MOST);
    }
}
