package org.depositary.match.find;

import java.util.List;
import java.util.Optional;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;

/** Looks around a match for what its rule names under {@code unless}. */
final class Forbidding {
    private Forbidding() {}

    /** The pattern that forbids a match in its clause, if one does. */
    static Optional<CompiledPattern> by(Line line, Candidate candidate, Effort effort) {
        List<CompiledPattern> unless = candidate.rule().unless();
        if (unless.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = Scope.around(line, candidate.first(), candidate.end());
        return unless.stream()
                .filter(pattern -> occurs(candidate.rule(), pattern, line, scope, effort))
                .findFirst();
    }

    private static boolean occurs(CompiledRule rule, CompiledPattern pattern, Line line, Scope scope, Effort effort) {
        PatternSearch search =
                new PatternSearch(rule, pattern, line, scope.first(), scope.end(), FreeWords.NO_ADJUNCTS, effort);
        return Triggers.of(pattern.anchor(), line, scope.first(), scope.end()).stream()
                .anyMatch(anchor -> search.at(anchor).isPresent());
    }
}
