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
import org.jspecify.annotations.Nullable;

/** Finds for each token of a line the patterns whose anchor may begin there. */
final class Triggers {
    private final List<int[]> byPredicate = new ArrayList<>();
    private final Map<String, BitSet> byKind = new HashMap<>();
    private final Map<String, BitSet> byType = new HashMap<>();
    private final int count;

    /** @param anchors the patterns' anchors, in the order of their numbers */
    Triggers(List<Anchor> anchors) {
        count = anchors.size();
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Anchor anchor = anchors.get(i);
            int number = i;
            anchor.predicates().stream().forEach(test -> {
                while (sets.size() <= test) {
                    sets.add(new BitSet());
                }
                sets.get(test).set(number);
            });
            for (String kind : anchor.kinds()) {
                byKind.computeIfAbsent(kind, missing -> new BitSet()).set(i);
            }
            for (String type : anchor.types()) {
                byType.computeIfAbsent(type, missing -> new BitSet()).set(i);
            }
        }
        sets.forEach(set -> byPredicate.add(set.stream().toArray()));
    }

    /** The tokens where one anchor may begin. */
    static List<Integer> of(Anchor anchor, Line line, int first, int end) {
        BitSet again = new BitSet();
        for (String type : anchor.types()) {
            line.named(type).forEach(earlier -> again.set(earlier.first()));
        }
        List<Integer> found = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (again.get(at) || anchor.begins(line.passed(at), line.startingAt(at))) {
                found.add(at);
            }
        }
        return found;
    }

    /** By number of those patterns whose anchors may begin somewhere the tokens where, all in ascending order. */
    SortedMap<Integer, List<Integer>> in(Line line, int first, int end) {
        SortedMap<Integer, List<Integer>> found = new TreeMap<>();
        Map<Integer, BitSet> again = earlier(line);
        BitSet patterns = new BitSet(count);
        for (int at = first; at < end; at++) {
            for (int test : line.passed(at).numbers()) {
                if (test < byPredicate.size()) {
                    for (int number : byPredicate.get(test)) {
                        patterns.set(number);
                    }
                }
            }
            for (Mention mention : line.startingAt(at)) {
                add(byKind.get(mention.kind()), patterns);
            }
            if (!again.isEmpty()) {
                add(again.get(at), patterns);
            }
            if (!patterns.isEmpty()) {
                for (int number = patterns.nextSetBit(0); number >= 0; number = patterns.nextSetBit(number + 1)) {
                    found.computeIfAbsent(number, key -> new ArrayList<>()).add(at);
                }
                patterns.clear();
            }
        }
        return found;
    }

    private static void add(@Nullable BitSet more, BitSet patterns) {
        if (more != null) {
            patterns.or(more);
        }
    }

    private Map<Integer, BitSet> earlier(Line line) {
        Map<Integer, BitSet> again = new HashMap<>();
        byType.forEach((type, patterns) -> {
            for (Bound.Earlier earlier : line.named(type)) {
                again.computeIfAbsent(earlier.first(), at -> new BitSet()).or(patterns);
            }
        });
        return again;
    }
}
