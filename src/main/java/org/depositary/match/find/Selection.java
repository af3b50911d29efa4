package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.program.Step;
import org.depositary.match.search.Line;
import org.depositary.match.search.Search;
import org.depositary.rule.Rule;

/** Chooses among the ways that rules fit a sentence. */
final class Selection {
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

    private Selection() {}

    /**
     * The candidates that stay, in the order of the text, then by priority, length and file.
     *
     * @param byRule the candidates of each rule
     * @param line where they were found
     */
    static List<Candidate> of(Collection<List<Candidate>> byRule, Line line) {
        List<Candidate> kept = new ArrayList<>();
        byRule.forEach(found -> kept.addAll(best(found)));
        kept.sort(ORDER);
        return withoutQuoted(withoutOutranked(kept), line);
    }

    /** Leaves out what is told of in words of somebody of which another tells, with whose they are. */
    private static List<Candidate> withoutQuoted(List<Candidate> candidates, Line line) {
        Map<String, List<Scope>> quoted = new HashMap<>();
        for (Candidate candidate : candidates) {
            List<Scope> words = quoted(candidate);
            if (!words.isEmpty()) {
                quoted.computeIfAbsent(candidate.rule().rule().type(), type -> new ArrayList<>())
                        .addAll(words);
            }
        }
        if (quoted.isEmpty()) {
            return candidates;
        }
        return candidates.stream()
                .filter(candidate -> quoted.getOrDefault(candidate.rule().rule().type(), List.of()).stream()
                        .noneMatch(words -> words.first() <= candidate.first() && end(candidate, line) <= words.end()))
                .toList();
    }

    /** The words of somebody that a candidate tells together with whose they are. */
    private static List<Scope> quoted(Candidate candidate) {
        CompiledRule rule = candidate.rule();
        if (rule.quotes().isEmpty()) {
            return List.of();
        }
        List<Scope> quoted = new ArrayList<>();
        boolean attributed = false;
        for (Search.Taken taken : candidate.steps()) {
            Optional<String> slot = slot(taken.step());
            if (slot.filter(rule.quotes()::contains).isPresent()) {
                quoted.add(new Scope(taken.first(), taken.end()));
            } else {
                attributed |= slot.filter(rule.telling()::contains).isPresent();
            }
        }
        return attributed ? quoted : List.of();
    }

    private static Optional<String> slot(Step step) {
        return switch (step) {
            case Step.Named named -> named.slot();
            case Step.Free free -> free.slot();
            case Step.Again again -> again.slot();
            case Step.Skip skip -> Optional.empty();
            case Step.Aside aside -> Optional.empty();
            case Step.Closed closed -> Optional.empty();
            case Step.Test test -> Optional.empty();
            case Step.Entry entry -> Optional.empty();
            case Step.Fork fork -> Optional.empty();
            case Step.Edge edge -> Optional.empty();
            case Step.TurnStart start -> Optional.empty();
            case Step.TurnEnd end -> Optional.empty();
            case Step.Accept accept -> Optional.empty();
            case Step.Fail fail -> Optional.empty();
        };
    }

    /** Where its last word ends. */
    private static int end(Candidate candidate, Line line) {
        int end = candidate.end();
        while (end > candidate.first() && line.punctuation(end - 1)) {
            end--;
        }
        return end;
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
                    .or(candidate.contested());
        }
        return candidates.stream()
                .filter(candidate -> {
                    Rule rule = candidate.rule().rule();
                    BitSet own = candidate.contested();
                    return claimed.getOrDefault(rule.type(), Map.of()).entrySet().stream()
                            .noneMatch(other -> other.getKey() > rule.priority()
                                    && other.getValue().intersects(own));
                })
                .toList();
    }
}
