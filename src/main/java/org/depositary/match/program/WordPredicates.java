package org.depositary.match.program;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depositary.text.Token;

/**
 * Numbers every test on a single word that any pattern makes, and keeps for each distinct word the set of tests it
 * passes, so that matching compares no strings.
 */
public final class WordPredicates {
    /**
     * The tests that a word passes.
     *
     * @param set their numbers, as a set
     * @param numbers their numbers, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Walked for every token of a text.
    public record Passed(BitSet set, int[] numbers) {
        private static final Passed NONE = of(new BitSet());

        private static Passed of(BitSet set) {
            return new Passed(set, set.stream().toArray());
        }

        /** Whether the word passes a test. */
        public boolean passes(int predicate) {
            return set.get(predicate);
        }
    }

    private final Map<String, BitSet> folded = new HashMap<>();
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> exactNumbers = new HashMap<>();
    private final Map<String, Passed> passed = new ConcurrentHashMap<>();
    private int count;

    /** The number of the test "folded, it is one of these words". */
    public int anyOf(Set<String> words) {
        passed.clear();
        return numbers.computeIfAbsent(Set.copyOf(words), key -> {
            for (String word : key) {
                folded.computeIfAbsent(word, missing -> new BitSet()).set(count);
            }
            return count++;
        });
    }

    /** The number of the test "it is exactly this". */
    public int exactly(String text) {
        return exactNumbers.computeIfAbsent(text, key -> {
            exact.computeIfAbsent(key, missing -> new BitSet()).set(count);
            return count++;
        });
    }

    /** The tests that a token passes, by its folded or its exact form. */
    public Passed passed(Token token) {
        Passed byFolded = byFolded(token.folded());
        BitSet byExact = exact.get(token.text());
        if (byExact == null) {
            return byFolded;
        }
        BitSet both = (BitSet) byFolded.set().clone();
        both.or(byExact);
        return Passed.of(both);
    }

    /** Kept for the words that some pattern names, and for no others. */
    private Passed byFolded(String word) {
        BitSet set = folded.get(word);
        return set == null ? Passed.NONE : passed.computeIfAbsent(word, missing -> Passed.of(set));
    }
}
