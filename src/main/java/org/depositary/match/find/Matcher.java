package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/**
 * Finds where rules fit. Each pattern is tried only where its rarest required element, its anchor, may begin; from
 * there to the left, nearest first, and to the right. A rule gives at most one match for an anchor: a pattern's matches
 * are taken from left to right, none where another took its anchor already; of two patterns that claim the same anchor
 * the leftmost, then the longest, then the earlier is kept. Where rules for the same type claim the same words, only
 * those of the highest priority are kept. Immutable, and safe for use by several threads.
 */
public final class Matcher {
    /** How many starts, and how many ends, are kept of one mention. */
    private static final int MOST_VARIANTS = 6;

    private static final Comparator<Candidate> PREFERRED = Comparator.comparingInt(Candidate::first)
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparingInt(candidate -> candidate.pattern().number())
            .thenComparingInt(Candidate::anchor);

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::first)
            .thenComparing(Comparator.comparingInt(
                            (Candidate candidate) -> candidate.rule().rule().priority())
                    .reversed())
            .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
            .thenComparingInt(candidate -> candidate.rule().order())
            .thenComparingInt(candidate -> candidate.pattern().number())
            .thenComparingInt(Candidate::anchor);

    private record Numbered(CompiledRule rule, CompiledPattern pattern) {}

    private final Grammar grammar;
    private final List<Numbered> patterns = new ArrayList<>();
    private final Triggers triggers;

    /** @param rules which of the grammar's rules to try */
    public Matcher(Grammar grammar, Predicate<Rule> rules) {
        this.grammar = grammar;
        for (CompiledRule rule : grammar.compiled()) {
            if (rules.test(rule.rule())) {
                rule.patterns().forEach(pattern -> patterns.add(new Numbered(rule, pattern)));
            }
        }
        this.triggers = new Triggers(
                patterns.stream().map(item -> item.pattern().anchor()).toList());
    }

    /** The matches of frame rules in a reading with its mentions, in the order of the text. */
    public List<Match> matches(Reading reading, Collection<Mention> mentions) {
        return matches(new Lines(grammar, reading, mentions));
    }

    /** The matches of frame rules, in the order of the text. */
    public List<Match> matches(Lines lines) {
        return matches(lines, new Effort());
    }

    List<Match> matches(Lines lines, Effort effort) {
        List<Match> matches = new ArrayList<>();
        for (Line line : lines.lines()) {
            List<Candidate> kept = new ArrayList<>();
            candidates(line, lines.reading(), effort).values().forEach(found -> kept.addAll(best(found)));
            kept.sort(ORDER);
            for (Candidate candidate : withoutOutranked(kept)) {
                matches.add(match(line, candidate, effort));
            }
        }
        return matches;
    }

    /**
     * All that entity rules can make of the words: for each pattern and anchor every start and every end that fits, the
     * preferred first.
     */
    public List<Match> variants(Lines lines) {
        return variants(lines, new Effort());
    }

    List<Match> variants(Lines lines, Effort effort) {
        List<Match> variants = new ArrayList<>();
        for (Line line : lines.lines()) {
            List<List<Integer>> anchors = triggers.in(line, line.first(), line.end());
            for (int i = 0; i < patterns.size(); i++) {
                Numbered item = patterns.get(i);
                if (applies(item.rule().rule(), lines.reading())) {
                    for (int anchor : anchors.get(i)) {
                        variants(line, item, anchor, effort).stream()
                                .filter(candidate -> !forbidden(line, candidate, effort))
                                .forEach(candidate -> variants.add(match(line, candidate, candidate.reap(line))));
                    }
                }
            }
        }
        return variants;
    }

    private static List<Candidate> variants(Line line, Numbered item, int anchor, Effort effort) {
        FreeWords.Adjuncts adjuncts = FreeWords.NO_ADJUNCTS;
        List<Search.Path> onwards = new Search(
                        item.pattern().onwards(), line, line.first(), line.end(), adjuncts, effort)
                .allFrom(anchor, MOST_VARIANTS);
        List<Candidate> found = new ArrayList<>();
        if (!onwards.isEmpty()) {
            List<Search.Path> before = new Search(
                            item.pattern().before(), line, line.first(), line.end(), adjuncts, effort)
                    .allFrom(anchor, MOST_VARIANTS);
            for (Search.Path start : before) {
                for (Search.Path end : onwards) {
                    found.add(new Candidate(item.rule(), item.pattern(), anchor, start, end));
                }
            }
        }
        return found;
    }

    /** By rule the ways that its patterns fit a line; of one pattern from left to right, none over another's words. */
    private Map<CompiledRule, List<Candidate>> candidates(Line line, Reading reading, Effort effort) {
        Map<CompiledRule, List<Candidate>> found = new LinkedHashMap<>();
        List<List<Integer>> anchors = triggers.in(line, line.first(), line.end());
        for (int i = 0; i < patterns.size(); i++) {
            Numbered item = patterns.get(i);
            if (!anchors.get(i).isEmpty() && applies(item.rule().rule(), reading)) {
                FreeWords.Adjuncts adjuncts = new AdjunctFinder(item.rule(), line, effort)::endOf;
                PatternSearch search = new PatternSearch(
                        item.rule(), item.pattern(), line, line.first(), line.end(), adjuncts, effort);
                BitSet claimed = new BitSet();
                for (int anchor : anchors.get(i)) {
                    if (!claimed.get(anchor)) {
                        search.at(anchor)
                                .filter(candidate -> !forbidden(line, candidate, effort))
                                .ifPresent(candidate -> {
                                    claimed.or(candidate.claimed());
                                    found.computeIfAbsent(item.rule(), rule -> new ArrayList<>())
                                            .add(candidate);
                                });
                    }
                }
            }
        }
        return found;
    }

    /** The candidates of one rule that no better one of it claims the anchor of. */
    private static List<Candidate> best(List<Candidate> found) {
        List<Candidate> kept = new ArrayList<>();
        BitSet claimed = new BitSet();
        found.sort(PREFERRED);
        for (Candidate candidate : found) {
            if (!claimed.get(candidate.anchor())) {
                kept.add(candidate);
                claimed.or(candidate.claimed());
            }
        }
        return kept;
    }

    private static List<Candidate> withoutOutranked(List<Candidate> candidates) {
        Set<Integer> priorities = new HashSet<>();
        candidates.forEach(candidate -> priorities.add(candidate.rule().rule().priority()));
        if (priorities.size() < 2) {
            return candidates;
        }
        Map<String, Map<Integer, BitSet>> claimed = new HashMap<>();
        for (Candidate candidate : candidates) {
            Rule rule = candidate.rule().rule();
            claimed.computeIfAbsent(rule.type(), type -> new HashMap<>())
                    .computeIfAbsent(rule.priority(), priority -> new BitSet())
                    .or(candidate.claimed());
        }
        return candidates.stream()
                .filter(candidate -> {
                    Rule rule = candidate.rule().rule();
                    BitSet own = candidate.claimed();
                    return claimed.getOrDefault(rule.type(), Map.of()).entrySet().stream()
                            .noneMatch(other -> other.getKey() > rule.priority()
                                    && other.getValue().intersects(own));
                })
                .toList();
    }

    private static boolean forbidden(Line line, Candidate candidate, Effort effort) {
        if (candidate.rule().unless().isEmpty()) {
            return false;
        }
        Scope scope = Scope.around(line, candidate.first(), candidate.end());
        return candidate.rule().unless().stream()
                .anyMatch(pattern -> occurs(candidate.rule(), pattern, line, scope, effort));
    }

    private static boolean occurs(CompiledRule rule, CompiledPattern pattern, Line line, Scope scope, Effort effort) {
        PatternSearch search =
                new PatternSearch(rule, pattern, line, scope.first(), scope.end(), FreeWords.NO_ADJUNCTS, effort);
        return new Triggers(List.of(pattern.anchor()))
                .in(line, scope.first(), scope.end()).getFirst().stream()
                        .anyMatch(anchor -> search.at(anchor).isPresent());
    }

    private static Match match(Line line, Candidate candidate, Effort effort) {
        Candidate.Reap reap = candidate.reap(line);
        Bindings adjuncts = new AdjunctFinder(candidate.rule(), line, effort).around(candidate, reap);
        return match(line, candidate, new Candidate.Reap(reap.shared().and(adjuncts), reap.turns()));
    }

    private static Match match(Line line, Candidate candidate, Candidate.Reap reap) {
        return new Match(
                candidate.rule().rule(),
                candidate.pattern().number(),
                line.sentence().index(),
                candidate.first(),
                candidate.end(),
                reap.shared(),
                reap.turns());
    }

    /** Whether a document is what a rule needs it to be. */
    private static boolean applies(Rule rule, Reading reading) {
        return rule.needs().entrySet().stream().allMatch(need -> Needs.met(need.getKey(), need.getValue(), reading));
    }
}
