package org.depositary.text.token;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a hyphen is a mark of its own and not part of a word ("Al-Rashidi", "Secretary-General"): between two names
 * that it joins ("Chile-Norwegian", "Saudi Arabia-France"), and behind words that go with all that follows ("ex-Finance
 * Director").
 *
 * @param last words that joined names end with
 * @param first words that joined names begin with
 * @param prefixes words that a hyphen joins to a phrase, written without it
 */
public record Joints(Set<String> last, Set<String> first, Set<String> prefixes) {
    /** Folds the words. */
    public Joints {
        last = folded(last);
        first = folded(first);
        prefixes = folded(prefixes);
    }

    /** No names to join. */
    public static Joints none() {
        return new Joints(Set.of(), Set.of(), Set.of());
    }

    boolean join(String left, String right) {
        return last.contains(left) && first.contains(right);
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word);
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream()
                .map(Folding::fold)
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
