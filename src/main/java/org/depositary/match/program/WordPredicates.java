package org.depositary.match.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.text.Token;
import org.depositary.text.token.Folding;

/**
 * Numbers every test on a single word that any pattern makes, and every kind of mention that any wants, and keeps for
 * each distinct word the set of tests it passes, so that matching compares no strings. Filled while patterns are
 * compiled; immutable from then on, and safe for use by several threads.
 */
public final class WordPredicates {
    /** The tests that a word passes; immutable. */
    public static final class Passed {
        private static final long[] NO_TESTS = {};
        private static final int[] NO_NUMBERS = {};
        private static final Passed NONE = new Passed(-1, 0, NO_TESTS, NO_NUMBERS, NO_NUMBERS);

        private final int word;
        private final int order;

        /** In which of the words of tests there are any, so that most tests are answered without looking at these. */
        private final long places;

        private final long[] tests;
        private final int[] numbers;
        private final int[] met;

        private Passed(int word, int order, long[] tests, int[] numbers, int[] met) {
            this.word = word;
            this.order = order;
            this.tests = tests;
            this.numbers = numbers;
            this.met = met;
            long some = 0;
            for (int place = 0; place < tests.length; place++) {
                some |= tests[place] == 0 ? 0 : 1L << place;
            }
            this.places = some;
        }

        /** The word's number, {@code -1} for one that stands in no pattern. */
        public int word() {
            return word;
        }

        /** Its place among all that words of the patterns pass, from 1; 0 where the word passes nothing. */
        public int order() {
            return order;
        }

        /** Whether the word passes a test. */
        public boolean passes(int predicate) {
            return passesAny(predicate >> 6, 1L << predicate);
        }

        /** Whether the word passes any of some tests, bits of one of the words that hold 64 each. */
        boolean passesAny(int place, long mask) {
            // More than 64 places share the bits.
            return (places >>> place & 1) != 0 && place < tests.length && (tests[place] & mask) != 0;
        }

        /** How many tests the word passes that are no several in one. */
        public int count() {
            return numbers.length;
        }

        /** The number of one of the tests that the word passes, ascending. */
        public int number(int index) {
            return numbers[index];
        }

        /** How many needs the word meets. */
        public int metCount() {
            return met.length;
        }

        /** The number of one of the needs that the word meets. */
        public int met(int index) {
            return met[index];
        }
    }

    /** What is known of a folded word. */
    private static final class Word {
        final int number;
        final List<Integer> folded = new ArrayList<>(4);
        Map<String, List<Integer>> exact = Map.of();
        Passed byFolded = Passed.NONE;
        Map<String, Passed> byExact = Map.of();
        volatile int version = -1;

        Word(int number) {
            this.number = number;
        }
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Integer> oneNumbers = new HashMap<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> exactNumbers = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<BitSet, Integer> needs = new HashMap<>();

    /** By test the needs that it meets. */
    private final Map<Integer, List<Integer>> meeting = new HashMap<>();

    private final Map<BitSet, Integer> eithers = new HashMap<>();

    /** By test that is several in one these. */
    private final Map<Integer, BitSet> members = new HashMap<>();

    /** By test those tests that are passed where it is. */
    private final Map<Integer, List<Integer>> wider = new HashMap<>();

    private final AtomicInteger orders = new AtomicInteger();

    private int count;
    private boolean complete;

    /**
     * Tells that all patterns are numbered: nothing is added from now on.
     *
     * @throws IllegalStateException from then on, from whatever would add
     */
    public void complete() {
        complete = true;
    }

    private int next() {
        return added(count++);
    }

    private int added(int number) {
        if (complete) {
            throw new IllegalStateException("something that was not numbered when the patterns were compiled");
        }
        return number;
    }

    /** The number of a folded word. */
    int word(String folded) {
        return known(folded).number;
    }

    private Word known(String folded) {
        return words.computeIfAbsent(folded, missing -> new Word(words.size()));
    }

    /** The number of the test "folded, it is this word". */
    public int folded(String text) {
        Integer number = oneNumbers.get(text);
        if (number == null) {
            number = next();
            known(text).folded.add(number);
            oneNumbers.put(text, number);
        }
        return number;
    }

    /** The number of the test "folded, it is one of these words". */
    public int anyOf(Set<String> any) {
        if (any.size() == 1) {
            return folded(any.iterator().next());
        }
        Integer number = numbers.get(any);
        if (number == null) {
            number = next();
            for (String word : any) {
                known(word).folded.add(number);
            }
            numbers.put(Set.copyOf(any), number);
        }
        return number;
    }

    /** The number of the test "it is exactly this". */
    public int exactly(String text) {
        return exactNumbers.computeIfAbsent(text, key -> {
            Word word = known(Folding.fold(key));
            if (word.exact.isEmpty()) {
                word.exact = new HashMap<>();
            }
            word.exact.computeIfAbsent(key, missing -> new ArrayList<>(2)).add(count);
            return next();
        });
    }

    /** The number of the test "it passes one of these tests". */
    public int either(BitSet any) {
        BitSet tests = new BitSet();
        for (int test = any.nextSetBit(0); test >= 0; test = any.nextSetBit(test + 1)) {
            BitSet several = members.get(test);
            if (several == null) {
                tests.set(test);
            } else {
                tests.or(several);
            }
        }
        if (tests.cardinality() == 1) {
            return tests.nextSetBit(0);
        }
        Integer known = eithers.get(tests);
        if (known == null) {
            int number = next();
            eithers.put(tests, number);
            members.put(number, tests);
            tests.stream()
                    .forEach(test -> wider.computeIfAbsent(test, none -> new ArrayList<>())
                            .add(number));
            return number;
        }
        return known;
    }

    /** The number of a kind of mention. */
    public int kind(String name) {
        return kinds.computeIfAbsent(name, missing -> added(kinds.size()));
    }

    /** The number of a kind of mention, {@code -1} for one that no pattern wants. */
    public int numberOf(String kind) {
        return kinds.getOrDefault(kind, -1);
    }

    /** How many kinds of mention patterns want. */
    public int kinds() {
        return kinds.size();
    }

    /** The number of a need: that some token passes one of some tests, for without that a pattern is not tried. */
    public int need(BitSet tests) {
        Integer known = needs.get(tests);
        if (known == null) {
            int number = added(needs.size());
            needs.put((BitSet) tests.clone(), number);
            tests.stream()
                    .forEach(test -> meeting.computeIfAbsent(test, missing -> new ArrayList<>())
                            .add(number));
            return number;
        }
        return known;
    }

    /** How many needs there are. */
    public int needs() {
        return needs.size();
    }

    /** The tests that a token passes, by its folded or its exact form. */
    public Passed passed(Token token) {
        Word word = words.get(token.folded());
        if (word == null) {
            return Passed.NONE;
        }
        if (word.version != count + needs.size()) {
            settle(word);
        }
        if (word.byExact.isEmpty()) {
            return word.byFolded;
        }
        return word.byExact.getOrDefault(token.text(), word.byFolded);
    }

    /** Reckons what a word passes, once: most words of the patterns stand in no text. */
    private void settle(Word word) {
        Map<String, Passed> byExact = new HashMap<>();
        word.exact.forEach((text, tests) -> {
            List<Integer> both = new ArrayList<>(word.folded);
            both.addAll(tests);
            byExact.put(text, passed(word.number, both));
        });
        word.byFolded = passed(word.number, word.folded);
        word.byExact = byExact;
        word.version = count + needs.size();
    }

    private Passed passed(int word, List<Integer> tests) {
        int[] all = tests.stream().mapToInt(Integer::intValue).sorted().toArray();
        BitSet met = new BitSet();
        BitSet passed = new BitSet();
        tests.forEach(passed::set);
        for (int test : all) {
            wider.getOrDefault(test, List.of()).forEach(passed::set);
            meeting.getOrDefault(test, List.of()).forEach(met::set);
        }
        return new Passed(
                word,
                orders.incrementAndGet(),
                passed.toLongArray(),
                all,
                met.stream().toArray());
    }
}
