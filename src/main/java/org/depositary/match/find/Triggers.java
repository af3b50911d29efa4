package org.depositary.match.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.KindSet;
import org.depositary.match.program.WordPredicates;
import org.depositary.match.search.Line;
import org.depositary.match.search.Places;

/**
 * Finds for each token of a line the patterns whose anchor may begin there, and of these only those for which all else
 * that they need stands before and behind it. What a word leads to is found once, however many tests it passes, and
 * kept; safe for use by several threads.
 */
final class Triggers {
    private static final int[] NONE = {};

    private final List<CompiledPattern> patterns;
    private final int[][] byPredicate;
    private final int[][] byKind;

    /** Patterns whose anchor is a mention by the words that they need elsewhere, and those that need no words. */
    private final int[][] byWords;

    private final int[][] byKindAlone;
    private final Map<String, int[]> byType = new HashMap<>();
    private final Map<WordPredicates.Passed, Led> led = new ConcurrentHashMap<>();

    /**
     * What a word leads to.
     *
     * @param begun the patterns whose anchor may begin with it
     * @param awake those that begin with a mention and need such a word elsewhere
     */
    @SuppressWarnings("ArrayRecordComponent") // Walked for every token.
    private record Led(int[] begun, int[] awake) {
        private static final Led NOWHERE = new Led(NONE, NONE);
    }

    /** @param patterns the patterns, in the order of their numbers */
    Triggers(List<CompiledPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Map<Integer, BitSet> predicates = new HashMap<>();
        Map<Integer, BitSet> kinds = new HashMap<>();
        Map<Integer, BitSet> words = new HashMap<>();
        Map<Integer, BitSet> kindsAlone = new HashMap<>();
        Map<String, BitSet> types = new HashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            Anchor anchor = patterns.get(i).anchor();
            for (int test : anchor.predicates()) {
                predicates.computeIfAbsent(test, missing -> new BitSet()).set(i);
            }
            int[] needed = patterns.get(i).words();
            for (int kind : anchor.kinds().numbers()) {
                kinds.computeIfAbsent(kind, missing -> new BitSet()).set(i);
                if (needed.length == 0) {
                    kindsAlone.computeIfAbsent(kind, missing -> new BitSet()).set(i);
                }
            }
            for (int test : anchor.kinds().isEmpty() ? NONE : needed) {
                words.computeIfAbsent(test, missing -> new BitSet()).set(i);
            }
            for (String type : anchor.types()) {
                types.computeIfAbsent(type, missing -> new BitSet()).set(i);
            }
        }
        byPredicate = table(predicates);
        byKind = table(kinds);
        byWords = table(words);
        byKindAlone = table(kindsAlone);
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

    /** Where patterns may be tried that find all they need. */
    Places in(Line line) {
        Places.Hits hits = new Places.Hits();
        IntPredicate any = number -> true;
        words(line, false, hits);
        mentions(byKindAlone, line, false, any, hits);
        BitSet awake = awake(line);
        for (int number = awake.nextSetBit(0); number >= 0; number = awake.nextSetBit(number + 1)) {
            KindSet kinds = patterns.get(number).anchor().kinds();
            for (int kind = 0; kind < kinds.count(); kind++) {
                for (int i = line.last(kinds.number(kind)); i >= 0; i = line.before(i)) {
                    add(number, line, line.start(i), false, hits);
                }
            }
        }
        again(line, false, any, hits);
        return hits.places();
    }

    /** The patterns that begin with a mention and for which the line has one of the words that they need elsewhere. */
    private BitSet awake(Line line) {
        BitSet awake = new BitSet();
        for (int at = line.first(); at < line.end(); at++) {
            for (int number : led(line.passed(at)).awake()) {
                awake.set(number);
            }
        }
        return awake;
    }

    /** Where the anchors of all patterns may begin, whatever else there is. */
    Places all(Line line) {
        Places.Hits hits = new Places.Hits();
        IntPredicate any = number -> true;
        words(line, true, hits);
        mentions(byKind, line, true, any, hits);
        again(line, true, any, hits);
        return hits.places();
    }

    /** Where the anchors of patterns may begin with a word, whatever else there is. */
    Places words(Line line) {
        Places.Hits hits = new Places.Hits();
        words(line, true, hits);
        return hits.places();
    }

    /**
     * Where patterns may be tried that find all they need.
     *
     * @param words where anchors may begin with a word, of more patterns than these
     * @param first the number that the first pattern of these has there
     * @param wanted which patterns to try
     */
    Places in(Line line, Places words, int first, IntPredicate wanted) {
        Places.Hits hits = new Places.Hits();
        int at = Arrays.binarySearch(words.numbers(), first);
        for (int place = at < 0 ? -at - 1 : at; place < words.numbers().length; place++) {
            int number = words.numbers()[place] - first;
            if (number >= patterns.size()) {
                break;
            }
            if (wanted.test(number)) {
                for (int anchor : words.anchors()[place]) {
                    add(number, line, anchor, false, hits);
                }
            }
        }
        mentions(byKind, line, false, wanted, hits);
        again(line, false, wanted, hits);
        return hits.places();
    }

    private void words(Line line, boolean all, Places.Hits hits) {
        for (int at = line.first(); at < line.end(); at++) {
            for (int number : led(line.passed(at)).begun()) {
                add(number, line, at, all, hits);
            }
        }
    }

    private Led led(WordPredicates.Passed passed) {
        if (passed.count() == 0) {
            return Led.NOWHERE;
        }
        Led known = led.get(passed);
        if (known == null) {
            known = new Led(numbers(passed, byPredicate), numbers(passed, byWords));
            led.put(passed, known);
        }
        return known;
    }

    private static int[] numbers(WordPredicates.Passed passed, int[][] table) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < passed.count() && passed.number(i) < table.length; i++) {
            for (int number : table[passed.number(i)]) {
                numbers.set(number);
            }
        }
        return numbers.stream().toArray();
    }

    private void mentions(int[][] table, Line line, boolean all, IntPredicate wanted, Places.Hits hits) {
        for (int kind = 0; kind < table.length; kind++) {
            if (table[kind].length > 0 && line.last(kind) >= 0) {
                for (int number : table[kind]) {
                    if (wanted.test(number)) {
                        for (int i = line.last(kind); i >= 0; i = line.before(i)) {
                            add(number, line, line.start(i), all, hits);
                        }
                    }
                }
            }
        }
    }

    private void again(Line line, boolean all, IntPredicate wanted, Places.Hits hits) {
        if (byType.isEmpty()) {
            return;
        }
        byType.forEach((type, numbers) -> {
            for (Bound.Earlier earlier : line.named(type)) {
                for (int number : numbers) {
                    if (wanted.test(number)) {
                        add(number, line, earlier.first(), all, hits);
                    }
                }
            }
        });
    }

    private void add(int number, Line line, int at, boolean all, Places.Hits hits) {
        CompiledPattern pattern = patterns.get(number);
        if (all || line.hasAround(at, pattern)) {
            hits.add(number, at);
        }
    }
}
