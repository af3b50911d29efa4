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
    private final Map<Integer, BitSet> byPredicate = new HashMap<>();
    private final Map<String, BitSet> byKind = new HashMap<>();
    private final Map<String, BitSet> byType = new HashMap<>();
    private final BitSet predicates = new BitSet();

    /** @param anchors the patterns' anchors, in the order of their numbers */
    Triggers(List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            predicates.or(anchor.predicates());
            for (int test = next(anchor.predicates(), 0); test >= 0; test = next(anchor.predicates(), test + 1)) {
                set(byPredicate, test, i);
            }
            for (String kind : anchor.kinds()) {
                set(byKind, kind, i);
            }
            for (String type : anchor.types()) {
                set(byType, type, i);
            }
        }
    }

    private static <K> void set(Map<K, BitSet> index, K key, int number) {
        index.computeIfAbsent(key, missing -> new BitSet()).set(number);
    }

    private static int next(BitSet bits, int from) {
        return bits.nextSetBit(from);
    }

    /** The tokens where one anchor may begin. */
    static List<Integer> of(Anchor anchor, Line line, int first, int end) {
        return new Triggers(List.of(anchor)).in(line, first, end).getOrDefault(0, List.of());
    }

    /** By number of those patterns whose anchors may begin somewhere the tokens where, all in ascending order. */
    SortedMap<Integer, List<Integer>> in(Line line, int first, int end) {
        SortedMap<Integer, List<Integer>> found = new TreeMap<>();
        Map<Integer, BitSet> again = earlier(line);
        BitSet patterns = new BitSet();
        for (int at = first; at < end; at++) {
            patterns.clear();
            BitSet passed = line.passed(at);
            if (passed.intersects(predicates)) {
                for (int test = next(passed, 0); test >= 0; test = next(passed, test + 1)) {
                    add(byPredicate.get(test), patterns);
                }
            }
            for (Mention mention : line.startingAt(at)) {
                add(byKind.get(mention.kind()), patterns);
            }
            add(again.get(at), patterns);
            for (int number = next(patterns, 0); number >= 0; number = next(patterns, number + 1)) {
                found.computeIfAbsent(number, key -> new ArrayList<>()).add(at);
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
