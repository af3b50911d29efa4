package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     */
    static List<Candidate> of(Collection<List<Candidate>> byRule) {
        List<Candidate> kept = new ArrayList<>();
        byRule.forEach(found -> kept.addAll(best(found)));
        kept.sort(ORDER);
        return withoutOutranked(kept);
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
