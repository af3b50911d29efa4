package org.depositary.match.find;

import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;

/** Tries one pattern at one anchor after the other; what failed for one is not tried again for the next. */
final class PatternSearch {
    private final CompiledRule rule;
    private final CompiledPattern pattern;
    private final Search onwards;
    private final Supplier<Search> leftwards;

    /** What stands before the anchor is looked for only where all from it on fits. */
    private Optional<Search> before = Optional.empty();

    /**
     * @param first the first token that may be taken
     * @param end the token after the last that may be taken
     * @param adjuncts before which free words at the end stop
     * @param telling whether it is to be told why a try failed
     */
    PatternSearch(
            CompiledRule rule,
            CompiledPattern pattern,
            Line line,
            int first,
            int end,
            FreeWords.Adjuncts adjuncts,
            Effort effort,
            boolean telling) {
        this.rule = rule;
        this.pattern = pattern;
        this.leftwards = () -> new Search(pattern.before(), line, first, end, adjuncts, effort, telling);
        this.onwards = new Search(pattern.onwards(), line, first, end, adjuncts, effort, telling);
    }

    /** The preferred way through the pattern with its anchor at a token. */
    Optional<Candidate> at(int anchor) {
        Optional<Search.Path> right = onwards.from(anchor);
        if (right.isEmpty()) {
            return Optional.empty();
        }
        if (pattern.before().isEmpty()) {
            return Optional.of(new Candidate(rule, pattern, anchor, Search.Path.none(anchor), right.get()));
        }
        if (before.isEmpty()) {
            before = Optional.of(leftwards.get());
        }
        return before.get().from(anchor).map(left -> new Candidate(rule, pattern, anchor, left, right.get()));
    }

    /** Why the last try failed: before the anchor if all from the anchor on did fit. */
    Attempt.Outcome missed(Line line) {
        boolean left = before.filter(tried -> tried.furthest() >= 0).isPresent();
        Search search = left ? before.orElseThrow() : onwards;
        int needed = pattern.onwards().needed() + pattern.before().needed();
        int at = left ? Math.max(line.first(), search.furthest() - 1) : search.furthest();
        boolean over = left ? search.furthest() <= line.first() : at >= line.end();
        int missing = search.missing() + (left ? 0 : pattern.before().needed());
        return new Attempt.Outcome.Misses(
                at, search.wanted(), over ? "" : line.token(at).text(), new Attempt.Share(needed - missing, needed));
    }
}
