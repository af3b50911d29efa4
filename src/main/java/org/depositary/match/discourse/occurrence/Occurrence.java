package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.Mention;

/** One place of the text that denotes something: a mention with all shorter ones inside that denote the same. */
public final class Occurrence {
    private final List<Mention> mentions;
    private final int nameFirst;
    private final int nameEnd;
    private final int first;
    private final int end;
    private final Map<String, List<Held>> said = new HashMap<>();

    /**
     * @param mentions the longest first
     * @param nameFirst first token of the words that name it; equal to {@code nameEnd} where none do
     * @param nameEnd index after the last of these
     */
    public Occurrence(List<Mention> mentions, int nameFirst, int nameEnd) {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an occurrence of nothing");
        }
        this.mentions = List.copyOf(mentions);
        this.nameFirst = nameFirst;
        this.nameEnd = nameEnd;
        this.first = mentions.stream().mapToInt(Mention::first).min().orElseThrow();
        this.end = mentions.stream().mapToInt(Mention::end).max().orElseThrow();
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public int nameFirst() {
        return nameFirst;
    }

    public int nameEnd() {
        return nameEnd;
    }

    /** The longest mention. */
    public Mention longest() {
        return mentions.getFirst();
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    public boolean named() {
        return nameEnd > nameFirst;
    }

    /** Where it names: the name's first token, else the phrase's. */
    public int anchor() {
        return named() ? nameFirst : first;
    }

    /**
     * What its words say of an attribute: the longest mention that says something, and what shorter ones read beside.
     */
    public List<Held> held(Attributes attributes, String attribute) {
        return said.computeIfAbsent(attribute, name -> read(attributes, name));
    }

    /** Takes over an attribute's values that words outside give. */
    void take(String attribute, List<Held> values) {
        said.put(attribute, List.copyOf(values));
    }

    private List<Held> read(Attributes attributes, String attribute) {
        Map<String, Held> held = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Held value : attributes.of(mention, attribute)) {
                if (held.isEmpty() || held.values().stream().allMatch(known -> beside(known, value))) {
                    held.putIfAbsent(value.key(), value);
                }
            }
        }
        return new ArrayList<>(held.values());
    }

    /** Whether two values are read from different words. */
    private static boolean beside(Held one, Held other) {
        return one.mention().isPresent()
                && other.mention().isPresent()
                && (one.mention().get().end() <= other.mention().get().first()
                        || other.mention().get().end() <= one.mention().get().first());
    }
}
