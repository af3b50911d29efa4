package org.depositary.match.find;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Glossary;
import org.depositary.match.search.Effort;
import org.depositary.match.search.Line;

/** Tells how a try of a pattern ended. */
final class Outcomes {
    private Outcomes() {}

    /**
     * How a try ended.
     *
     * @param candidate the way through the pattern, if there was one
     * @param search the search that looked for it
     * @param kept what was kept of all that fits the sentence
     */
    static Attempt.Outcome of(
            Line line, Optional<Candidate> candidate, PatternSearch search, List<Candidate> kept, Effort effort) {
        return candidate.map(found -> of(line, found, kept, effort)).orElseGet(() -> search.missed(line));
    }

    private static Attempt.Outcome of(Line line, Candidate candidate, List<Candidate> kept, Effort effort) {
        Optional<CompiledPattern> forbidden = Surroundings.forbidding(line, candidate, effort);
        if (forbidden.isPresent()) {
            return new Attempt.Outcome.Forbidden(Glossary.show(forbidden.get().pattern()));
        }
        if (kept.stream().anyMatch(other -> same(other, candidate))) {
            return new Attempt.Outcome.Fits(candidate.first(), candidate.end());
        }
        BitSet own = candidate.contested();
        return new Attempt.Outcome.Outranked(kept.stream()
                .filter(other -> other.contested().intersects(own))
                .map(other -> other.rule().rule())
                .filter(rule -> rule.type().equals(candidate.rule().rule().type()))
                .map(rule -> rule.id())
                .distinct()
                .toList());
    }

    private static boolean same(Candidate one, Candidate other) {
        return one.rule() == other.rule() && one.pattern() == other.pattern() && one.anchor() == other.anchor();
    }
}
