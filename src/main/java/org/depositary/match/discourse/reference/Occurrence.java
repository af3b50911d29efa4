package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.Mention;

/**
 * One place of the text that denotes something: a mention with all shorter ones inside that denote the same.
 *
 * @param mentions the longest first
 * @param nameFirst first token of the words that name it; equal to {@code nameEnd} where none do
 * @param nameEnd index after the last of these
 */
record Occurrence(List<Mention> mentions, int nameFirst, int nameEnd) {
    Occurrence {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an occurrence of nothing");
        }
        mentions = List.copyOf(mentions);
    }

    /** The longest mention. */
    Mention longest() {
        return mentions.getFirst();
    }

    int first() {
        return mentions.stream().mapToInt(Mention::first).min().orElseThrow();
    }

    int end() {
        return mentions.stream().mapToInt(Mention::end).max().orElseThrow();
    }

    boolean named() {
        return nameEnd > nameFirst;
    }

    /** Where it names: the name's first token, else the phrase's. */
    int anchor() {
        return named() ? nameFirst : first();
    }

    /** What its words say of an attribute: the longest mention that says something decides. */
    List<Held> held(Attributes attributes, String attribute) {
        Map<String, Held> held = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            List<Held> said = attributes.of(mention, attribute);
            said.forEach(value -> held.putIfAbsent(value.key(), value));
            if (!held.isEmpty()) {
                break;
            }
        }
        return new ArrayList<>(held.values());
    }
}
