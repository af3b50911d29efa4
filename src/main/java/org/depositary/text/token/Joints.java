package org.depositary.text.token;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words between which a hyphen joins two names ("Chile-Norwegian", "Saudi Arabia-France") and is a mark of its own, not
 * part of a word ("Al-Rashidi", "Secretary-General").
 *
 * @param last words that such names end with
 * @param first words that such names begin with
 */
public record Joints(Set<String> last, Set<String> first) {
    /** Folds the words. */
    public Joints {
        last = folded(last);
        first = folded(first);
    }

    /** No names to join. */
    public static Joints none() {
        return new Joints(Set.of(), Set.of());
    }

    boolean join(String left, String right) {
        return last.contains(left) && first.contains(right);
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream()
                .map(Folding::fold)
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
