package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.search.Line;
import org.depositary.text.Mention;

/** Finds for each token of a line the patterns whose anchor may begin there. */
final class Triggers {
    private final Map<Integer, BitSet> byPredicate = new HashMap<>();
    private final Map<String, BitSet> byKind = new HashMap<>();
    private final BitSet predicates = new BitSet();

    /** @param anchors the patterns' anchors, in the order of their numbers */
    Triggers(List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            int number = i;
            Anchor anchor = anchors.get(i);
            anchor.predicates().stream()
                    .forEach(predicate -> byPredicate
                            .computeIfAbsent(predicate, key -> new BitSet())
                            .set(number));
            predicates.or(anchor.predicates());
            anchor.kinds()
                    .forEach(kind ->
                            byKind.computeIfAbsent(kind, key -> new BitSet()).set(number));
        }
    }

    /** The tokens where one anchor may begin. */
    static List<Integer> of(Anchor anchor, Line line, int first, int end) {
        return new Triggers(List.of(anchor)).in(line, first, end).getOrDefault(0, List.of());
    }

    /** By number of those patterns whose anchors may begin somewhere the tokens where, all in ascending order. */
    SortedMap<Integer, List<Integer>> in(Line line, int first, int end) {
        SortedMap<Integer, List<Integer>> found = new TreeMap<>();
        Map<Integer, BitSet> again = earlier(line);
        for (int at = first; at < end; at++) {
            BitSet patterns = new BitSet();
            BitSet passed = line.passed(at);
            if (passed.intersects(predicates)) {
                passed.stream()
                        .filter(byPredicate::containsKey)
                        .forEach(predicate -> patterns.or(byPredicate.getOrDefault(predicate, patterns)));
            }
            for (Mention mention : line.startingAt(at)) {
                patterns.or(byKind.getOrDefault(mention.kind(), patterns));
            }
            patterns.or(again.getOrDefault(at, patterns));
            int token = at;
            patterns.stream()
                    .forEach(number -> found.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(token));
        }
        return found;
    }

    private Map<Integer, BitSet> earlier(Line line) {
        Map<Integer, BitSet> again = new HashMap<>();
        byKind.forEach((kind, patterns) -> {
            for (Bound.Earlier earlier : line.named(kind)) {
                again.computeIfAbsent(earlier.first(), at -> new BitSet()).or(patterns);
            }
        });
        return again;
    }
}
