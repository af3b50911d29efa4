package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Match;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Places;
import org.depositary.match.search.Triggers;
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
    private record Numbered(CompiledRule rule, CompiledPattern pattern) {}

    /**
     * What a rule finds in a line.
     *
     * @param outside what it binds outside of the sentence
     * @param candidates of each pattern from left to right, none over another's words
     */
    private record Found(Bindings outside, List<Candidate> candidates) {
        static final Found NOTHING = new Found(Bindings.NONE, List.of());
    }

    private final Grammar grammar;
    private final List<Numbered> patterns = new ArrayList<>();
    private final Needs needs = new Needs();
    private final Triggers triggers;

    /** @param rules which of the grammar's rules to try */
    public Matcher(Grammar grammar, Predicate<Rule> rules) {
        this.grammar = grammar;
        for (CompiledRule rule : grammar.compiled()) {
            if (rules.test(rule.rule())) {
                rule.patterns().forEach(pattern -> patterns.add(new Numbered(rule, pattern)));
            }
        }
        for (int number = 0; number < patterns.size(); number++) {
            needs.add(number, patterns.get(number).rule().rule());
        }
        this.triggers = new Triggers(patterns.stream().map(Numbered::pattern).toList(), grammar.nouns());
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
        Places places = new Places();
        BitSet met = needs.met(lines.reading());
        Surroundings.Outside outside = new Surroundings.Outside(lines, effort);
        for (Line line : lines.lines()) {
            Map<CompiledRule, Found> found = found(line, outside, met, places, effort);
            for (Candidate candidate : selected(found, line)) {
                Bindings bound =
                        found.getOrDefault(candidate.rule(), Found.NOTHING).outside();
                matches.add(match(line, candidate, bound, effort));
            }
        }
        return matches;
    }

    private static List<Candidate> selected(Map<CompiledRule, Found> found, Line line) {
        return Selection.of(found.values().stream().map(Found::candidates).toList(), line);
    }

    /**
     * By rule what its patterns find in a line, where there is what it wants outside of it.
     *
     * @param met the patterns of rules that read the document
     */
    private Map<CompiledRule, Found> found(
            Line line, Surroundings.Outside outside, BitSet met, Places places, Effort effort) {
        triggers.in(line, places);
        if (places.size() == 0) {
            return Map.of();
        }
        Map<CompiledRule, Found> found = new LinkedHashMap<>();
        Optional<CompiledRule> asked = Optional.empty();
        Optional<Found> own = Optional.empty();
        for (int place = 0, next; place < places.size(); place = next) {
            int number = places.number(place);
            next = place + 1;
            while (next < places.size() && places.number(next) == number) {
                next++;
            }
            if (!met.get(number)) {
                continue;
            }
            Numbered item = patterns.get(number);
            if (asked.isEmpty() || asked.get() != item.rule()) {
                // The patterns of a rule stand side by side.
                asked = Optional.of(item.rule());
                own = outside.of(line, item.rule()).map(bound -> new Found(bound, new ArrayList<>()));
            }
            if (own.isPresent()) {
                PatternSearch search = search(item, line, effort, false);
                BitSet claimed = new BitSet();
                for (int i = place; i < next; i++) {
                    int anchor = places.at(i);
                    Optional<Candidate> candidate = claimed.get(anchor) ? Optional.empty() : search.at(anchor);
                    if (candidate.isPresent()
                            && Surroundings.forbidding(line, candidate.get(), effort)
                                    .isEmpty()) {
                        claimed.or(candidate.get().claimed());
                        own.get().candidates().add(candidate.get());
                        found.putIfAbsent(item.rule(), own.get());
                    }
                }
            }
        }
        return found;
    }

    private static PatternSearch search(Numbered item, Line line, Effort effort, boolean telling) {
        FreeWords.Adjuncts adjuncts = new AdjunctFinder(item.rule(), line, effort)::endOf;
        return new PatternSearch(
                item.rule(), item.pattern(), line, line.first(), line.end(), adjuncts, effort, telling);
    }

    /**
     * What the rules tried, and how each try ended, in the order of the text and of the files. Entity rules do not vie
     * for words.
     */
    public List<Attempt> attempts(Lines lines) {
        List<Attempt> attempts = new ArrayList<>();
        Effort effort = new Effort();
        Places places = new Places();
        BitSet met = needs.met(lines.reading());
        Surroundings.Outside outside = new Surroundings.Outside(lines, effort);
        for (Line line : lines.lines()) {
            Map<CompiledRule, Found> found = found(line, outside, met, places, effort);
            List<Candidate> kept = new ArrayList<>(selected(found, line));
            found.forEach((rule, own) -> {
                if (rule.rule().stage() == Rule.Stage.ENTITY) {
                    kept.addAll(own.candidates());
                }
            });
            triggers.all(line, places);
            for (int place = 0; place < places.size(); place++) {
                if (met.get(places.number(place))) {
                    Numbered item = patterns.get(places.number(place));
                    int anchor = places.at(place);
                    // A search of its own for each anchor: what one remembers to fail it tells no reason for again.
                    PatternSearch search = search(item, line, effort, true);
                    attempts.add(new Attempt(
                            item.rule().rule(),
                            item.pattern().number(),
                            line.sentence().index(),
                            anchor,
                            Outcomes.of(line, search.at(anchor), search, kept, effort)));
                }
            }
        }
        return attempts;
    }

    private static Match match(Line line, Candidate candidate, Bindings outside, Effort effort) {
        Candidate.Reap reap = candidate.reap(line);
        Bindings adjuncts = new AdjunctFinder(candidate.rule(), line, effort).around(candidate, reap);
        return match(
                line, candidate, new Candidate.Reap(reap.shared().and(adjuncts).and(outside), reap.turns()));
    }

    static Match match(Line line, Candidate candidate, Candidate.Reap reap) {
        return new Match(
                candidate.rule().rule(),
                candidate.pattern().number(),
                line.sentence().index(),
                candidate.first(),
                candidate.end(),
                reap.shared(),
                reap.turns());
    }
}
