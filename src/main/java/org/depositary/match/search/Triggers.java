package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Anchor;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.KindSet;
import org.depositary.match.program.Requirements;
import org.depositary.match.program.WordPredicates;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each token of a line the patterns whose anchor may begin there, and of these only those for which all else
 * that they need stands before and behind it. What a word leads to is found once, however many tests it passes, and
 * kept; safe for use by several threads.
 */
public final class Triggers {
    private static final int[] NONE = {};
    private static final List<Bound.Earlier> NOT_NAMED = List.of();
    private static final int START = 1024;

    private final CompiledPattern[] patterns;

    /** By pattern what it needs around its anchor. */
    private final Requirements needed;

    private final int[][] byPredicate;
    private final int[][] byKind;

    /** Patterns whose anchor is a mention by the need that some word must meet, and those that need no words. */
    private final int[][] byNeed;

    private final int[][] byKindAlone;
    private final Named[] byType;

    /** The kinds of mention that patterns of these begin with, and those that patterns without needed words do. */
    private final int[] kinds;

    private final int[] kindsAlone;
    private final BitSet all = new BitSet();

    /** By what a word passes where it leads; as long as need be, and filled by all threads, always with the same. */
    private volatile AtomicReferenceArray<Led> led = new AtomicReferenceArray<>(START);

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

    /** The patterns that begin with words that name a frame of a type again. */
    @SuppressWarnings("ArrayRecordComponent") // Walked for every sentence.
    private record Named(String type, int need, int[] patterns) {}

    /**
     * @param patterns the patterns, in the order of their numbers
     * @param nouns by type of frame the nouns that name one again
     */
    public Triggers(List<CompiledPattern> patterns, Map<String, Renaming.Noun> nouns) {
        this.patterns = patterns.toArray(CompiledPattern[]::new);
        this.needed =
                Requirements.rows(patterns.stream().map(CompiledPattern::around).toList());
        Map<Integer, BitSet> predicates = new HashMap<>();
        Map<Integer, BitSet> begun = new HashMap<>();
        Map<Integer, BitSet> words = new HashMap<>();
        Map<Integer, BitSet> alone = new HashMap<>();
        Map<String, BitSet> types = new LinkedHashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            Anchor anchor = patterns.get(i).anchor();
            for (int test : anchor.predicates()) {
                predicates.computeIfAbsent(test, missing -> new BitSet()).set(i);
            }
            int needed = patterns.get(i).word();
            for (int kind : anchor.kinds().numbers()) {
                begun.computeIfAbsent(kind, missing -> new BitSet()).set(i);
                if (needed < 0) {
                    alone.computeIfAbsent(kind, missing -> new BitSet()).set(i);
                }
            }
            if (!anchor.kinds().isEmpty() && needed >= 0) {
                words.computeIfAbsent(needed, missing -> new BitSet()).set(i);
            }
            for (String type : anchor.types()) {
                types.computeIfAbsent(type, missing -> new BitSet()).set(i);
            }
        }
        all.set(0, this.patterns.length);
        byPredicate = table(predicates);
        byKind = table(begun);
        byNeed = table(words);
        byKindAlone = table(alone);
        kinds = begun.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        kindsAlone =
                alone.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        List<Named> named = new ArrayList<>();
        types.forEach((type, set) -> {
            Renaming.Noun noun = nouns.get(type);
            if (noun != null) {
                named.add(new Named(type, noun.need(), set.stream().toArray()));
            }
        });
        byType = named.toArray(Named[]::new);
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
    public static List<Integer> of(CompiledPattern pattern, Line line, int first, int end) {
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

    /** Finds where patterns may be tried that find all they need. */
    public void in(Line line, Places places) {
        places.clear();
        Presence present = line.present();
        BitSet awake = new BitSet();
        for (int at = line.first(); at < line.end(); at++) {
            Led to = led(line.passed(at));
            for (int number : to.begun()) {
                add(number, line, at, present, places);
            }
            for (int number : to.awake()) {
                awake.set(number);
            }
        }
        mentions(kindsAlone, byKindAlone, line, present, all, places);
        for (int number = awake.nextSetBit(0); number >= 0; number = awake.nextSetBit(number + 1)) {
            KindSet wanted = patterns[number].anchor().kinds();
            for (int kind = 0; kind < wanted.count(); kind++) {
                for (int i = line.last(wanted.number(kind)); i >= 0; i = line.before(i)) {
                    add(number, line, line.start(i), present, places);
                }
            }
        }
        again(line, present, all, places);
        places.settle();
    }

    /** Finds where the anchors of all patterns may begin, whatever else there is. */
    public void all(Line line, Places places) {
        words(line, places);
        mentions(kinds, byKind, line, null, all, places);
        again(line, null, all, places);
        places.settle();
    }

    /** Finds where the anchors of patterns may begin with a word, whatever else there is. */
    public void words(Line line, Places places) {
        places.clear();
        for (int at = line.first(); at < line.end(); at++) {
            for (int number : led(line.passed(at)).begun()) {
                places.add(number, at);
            }
        }
        places.settle();
    }

    /**
     * Finds where patterns may be tried that find all they need.
     *
     * @param words where anchors may begin with a word, of more patterns than these
     * @param from the first of these places that may be one of these patterns
     * @param first the number that the first pattern of these has there
     * @param wanted which patterns to try
     */
    public void in(Line line, Places words, int from, int first, BitSet wanted, Places places) {
        places.clear();
        Presence present = line.present();
        for (int i = from; i < words.size() && words.number(i) - first < patterns.length; i++) {
            if (wanted.get(words.number(i) - first)) {
                add(words.number(i) - first, line, words.at(i), present, places);
            }
        }
        mentions(kinds, byKind, line, present, wanted, places);
        again(line, present, wanted, places);
        places.settle();
    }

    private Led led(WordPredicates.Passed passed) {
        if (passed.order() == 0) {
            return Led.NOWHERE;
        }
        AtomicReferenceArray<Led> known = led;
        Led found = passed.order() < known.length() ? known.getPlain(passed.order()) : null;
        return found == null ? lead(passed) : found;
    }

    private synchronized Led lead(WordPredicates.Passed passed) {
        AtomicReferenceArray<Led> known = led;
        if (passed.order() >= known.length()) {
            AtomicReferenceArray<Led> longer = new AtomicReferenceArray<>(2 * passed.order());
            for (int i = 0; i < known.length(); i++) {
                longer.setPlain(i, known.getPlain(i));
            }
            led = longer;
            known = longer;
        }
        Led fresh = new Led(begun(passed), awake(passed));
        known.setRelease(passed.order(), fresh);
        return fresh;
    }

    private int[] begun(WordPredicates.Passed passed) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < passed.count(); i++) {
            add(byPredicate, passed.number(i), numbers);
        }
        return numbers.stream().toArray();
    }

    private int[] awake(WordPredicates.Passed passed) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < passed.metCount(); i++) {
            add(byNeed, passed.met(i), numbers);
        }
        return numbers.stream().toArray();
    }

    private static void add(int[][] table, int row, BitSet numbers) {
        for (int number : row < table.length ? table[row] : NONE) {
            numbers.set(number);
        }
    }

    /** @param present what must be there, nothing if it does not matter */
    private void mentions(
            int[] some, int[][] table, Line line, @Nullable Presence present, BitSet wanted, Places places) {
        for (int kind : some) {
            int last = line.last(kind);
            if (last >= 0) {
                for (int number : table[kind]) {
                    for (int i = wanted.get(number) ? last : -1; i >= 0; i = line.before(i)) {
                        add(number, line, line.start(i), present, places);
                    }
                }
            }
        }
    }

    private void again(Line line, @Nullable Presence present, BitSet wanted, Places places) {
        for (Named named : byType) {
            for (Bound.Earlier earlier : line.meets(named.need()) ? line.named(named.type()) : NOT_NAMED) {
                for (int number : named.patterns()) {
                    if (wanted.get(number)) {
                        add(number, line, earlier.first(), present, places);
                    }
                }
            }
        }
    }

    private void add(int number, Line line, int at, @Nullable Presence present, Places places) {
        if (present == null || present.around(at - line.first(), needed, number)) {
            places.add(number, at);
        }
    }
}
