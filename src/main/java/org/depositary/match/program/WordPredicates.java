package org.depositary.match.program;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Token;

/**
 * Numbers every test on a single word that any pattern makes, and keeps for each distinct word the set of tests it
 * passes, so that matching compares no strings.
 */
public final class WordPredicates {
    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> folded = new HashMap<>();
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> exactNumbers = new HashMap<>();
    private int count;

    /** The number of the test "folded, it is one of these words". */
    public int anyOf(Set<String> words) {
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

    /** The numbers of all tests that a token passes by its folded form. */
    public BitSet passedFolded(Token token) {
        return folded.getOrDefault(token.folded(), NONE);
    }

    /** The numbers of all tests that a token passes by its exact form. */
    public BitSet passedExact(Token token) {
        return exact.getOrDefault(token.text(), NONE);
    }
}
