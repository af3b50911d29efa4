package org.depositary.match.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.WordPredicates;
import org.depositary.match.search.Line;

/**
 * Finds for each token of a line the patterns whose anchor may begin there, and of these only those for which all else
 * that they need stands before and behind it. Immutable.
 */
final class Triggers {
    private static final int[] NONE = {};

    private final List<CompiledPattern> patterns;
    private final int[][] byPredicate;
    private final int[][] byKind;
    private final Map<String, int[]> byType = new HashMap<>();

    /** @param patterns the patterns, in the order of their numbers */
    Triggers(List<CompiledPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Map<Integer, BitSet> predicates = new HashMap<>();
        Map<Integer, BitSet> kinds = new HashMap<>();
        Map<String, BitSet> types = new HashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            Anchor anchor = patterns.get(i).anchor();
            for (int test : anchor.predicates()) {
                predicates.computeIfAbsent(test, missing -> new BitSet()).set(i);
            }
            for (int kind : anchor.kinds().numbers()) {
                kinds.computeIfAbsent(kind, missing -> new BitSet()).set(i);
            }
            for (String type : anchor.types()) {
                types.computeIfAbsent(type, missing -> new BitSet()).set(i);
            }
        }
        byPredicate = table(predicates);
        byKind = table(kinds);
        types.forEach((type, set) -> byType.put(type, set.stream().toArray()));
    }

    private static int[][] table(Map<Integer, BitSet> sets) {
        int length =
                1 + sets.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        int[][] table = new int[length][];
        Arrays.fill(table, NONE);
        sets.forEach((number, set) -> table[number] = set.stream().toArray());
        return table;
    }

    /** The tokens where one pattern's anchor may begin. */
    static List<Integer> of(CompiledPattern pattern, Line line, int first, int end) {
        Anchor anchor = pattern.anchor();
        if (first >= end || anchor.types().isEmpty() && !line.hasFrom(first, pattern.begin())) {
            return List.of();
        }
        BitSet again = new BitSet();
        for (String type : anchor.types()) {
            line.named(type).forEach(earlier -> again.set(earlier.first()));
        }
        List<Integer> found = new ArrayList<>();
        for (int at = first; at < end; at++) {
            if (again.get(at) || line.begins(anchor, at)) {
                found.add(at);
            }
        }
        return found;
    }

    /**
     * Where patterns may be tried.
     *
     * @param numbers the patterns' numbers, ascending
     * @param anchors for each the tokens where its anchor may begin, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Walked for every sentence.
    record Places(int[] numbers, int[][] anchors) {}

    /** Where patterns may be tried that find all they need. */
    Places in(Line line) {
        return in(line, false);
    }

    /** Where the anchors of all patterns may begin, whatever else there is. */
    Places all(Line line) {
        return in(line, true);
    }

    private Places in(Line line, boolean all) {
        Hits hits = new Hits(all);
        for (int at = line.first(); at < line.end(); at++) {
            WordPredicates.Passed passed = line.passed(at);
            for (int i = 0; i < passed.count() && passed.number(i) < byPredicate.length; i++) {
                hits.add(byPredicate[passed.number(i)], line, at);
            }
            int mentions = line.startingAt(at);
            int last = -1;
            for (int i = 0; i < mentions; i++) {
                int kind = line.startingKind(at, i);
                if (kind >= 0 && kind < byKind.length && kind != last) {
                    hits.add(byKind[kind], line, at);
                }
                last = kind;
            }
        }
        byType.forEach((type, numbers) -> {
            Set<Integer> seen = new java.util.HashSet<>();
            for (Bound.Earlier earlier : line.named(type)) {
                if (seen.add(earlier.first())) {
                    hits.add(numbers, line, earlier.first());
                }
            }
        });
        return hits.places();
    }

    /** Gathers pattern numbers and tokens. */
    private final class Hits {
        private final boolean all;
        private long[] hits = new long[16];
        private int size;

        Hits(boolean all) {
            this.all = all;
        }

        void add(int[] numbers, Line line, int at) {
            for (int number : numbers) {
                CompiledPattern pattern = patterns.get(number);
                if (all || line.hasAround(at, pattern.neededBefore(), pattern.neededBehind())) {
                    if (size == hits.length) {
                        hits = Arrays.copyOf(hits, 2 * size);
                    }
                    hits[size++] = (long) number << Integer.SIZE | at;
                }
            }
        }

        Places places() {
            Arrays.sort(hits, 0, size);
            int[] numbers = new int[size];
            int[][] anchors = new int[size][];
            int count = 0;
            int from = 0;
            while (from < size) {
                int number = (int) (hits[from] >>> Integer.SIZE);
                int[] tokens = new int[size - from];
                int found = 0;
                while (from < size && (int) (hits[from] >>> Integer.SIZE) == number) {
                    int at = (int) hits[from++];
                    if (found == 0 || tokens[found - 1] != at) {
                        tokens[found++] = at;
                    }
                }
                numbers[count] = number;
                anchors[count++] = Arrays.copyOf(tokens, found);
            }
            return new Places(Arrays.copyOf(numbers, count), Arrays.copyOf(anchors, count));
        }
    }
}
