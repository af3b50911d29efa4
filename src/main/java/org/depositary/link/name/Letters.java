package org.depositary.link.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.text.name.Spelling;

/**
 * Letters that write one sound where several ways of transliterating are in use: each is put as the first of its line.
 * Immutable.
 */
final class Letters {
    private final Map<String, String> lines = new HashMap<>();
    private final List<String> longestFirst;

    /** @param lines each the letters that write one sound; one alone stays whole */
    Letters(Set<List<String>> lines) {
        for (List<String> line : lines) {
            String first = Spelling.fold(line.getFirst());
            line.forEach(one -> this.lines.put(Spelling.fold(one), first));
        }
        this.longestFirst = this.lines.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A folded word with each sound written in one way. */
    String level(String word) {
        StringBuilder levelled = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            String next = at(word, at);
            levelled.append(lines.getOrDefault(next, next));
            at += next.length();
        }
        return levelled.toString();
    }

    /** The longest letters of any line that stand at a place, else the letter there. */
    private String at(String word, int place) {
        for (String letters : longestFirst) {
            if (word.startsWith(letters, place)) {
                return letters;
            }
        }
        return word.substring(place, place + 1);
    }
}
