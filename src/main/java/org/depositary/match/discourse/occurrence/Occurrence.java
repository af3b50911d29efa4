package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;

/** One place of the text that denotes something: a mention with all shorter ones inside that denote the same. */
public final class Occurrence {
    private final List<Mention> mentions;
    private final int nameFirst;
    private final int nameEnd;
    private final int first;
    private final int end;
    private final Optional<String> entry;
    private final Map<String, List<Held>> said = new HashMap<>();
    private boolean left;

    /**
     * @param mentions the longest first
     * @param nameFirst first token of the words that name it; equal to {@code nameEnd} where none do
     * @param nameEnd index after the last of these
     */
    public Occurrence(List<Mention> mentions, int nameFirst, int nameEnd) {
        this(
                mentions,
                nameFirst,
                nameEnd,
                mentions.stream().flatMap(mention -> mention.entry().stream()).findFirst());
    }

    /** @param entry the dictionary's entry of what is denoted, where it is one */
    Occurrence(List<Mention> mentions, int nameFirst, int nameEnd, Optional<String> entry) {
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an occurrence of nothing");
        }
        this.mentions = List.copyOf(mentions);
        this.nameFirst = nameFirst;
        this.nameEnd = nameEnd;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Mention mention : mentions) {
            from = Math.min(from, mention.first());
            to = Math.max(to, mention.end());
        }
        this.first = from;
        this.end = to;
        this.entry = entry;
    }

    /** The same where it is something else than what a dictionary calls so. */
    public Occurrence unlisted() {
        return new Occurrence(mentions, nameFirst, nameEnd, Optional.empty());
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

    /** The dictionary's entry of what is denoted, where it is one. */
    public Optional<String> entry() {
        return entry;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /** Notes that whoever is denoted has left a post to somebody else there. */
    public void leave() {
        left = true;
    }

    /** Whether it is said there that somebody else has the post now. */
    public boolean left() {
        return left;
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
        List<Held> known = said.get(attribute);
        if (known == null) {
            known = read(attributes, attribute);
            said.put(attribute, known);
        }
        return known;
    }

    /** Takes over an attribute's values that words outside give. */
    public void take(String attribute, List<Held> values) {
        said.put(attribute, List.copyOf(values));
    }

    private List<Held> read(Attributes attributes, String attribute) {
        if (mentions.size() == 1) {
            List<Held> only = attributes.of(mentions.getFirst(), attribute);
            if (only.size() < 2) {
                return only;
            }
        }
        Map<String, Held> held = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Held value : attributes.of(mention, attribute)) {
                if (besideAll(held, value)
                        && value.mention().filter(this::piece).isEmpty()) {
                    held.putIfAbsent(value.key(), value);
                }
            }
        }
        return new ArrayList<>(held.values());
    }

    /** Whether words are a piece of a longer name that a dictionary has: "House" in "White House". */
    private boolean piece(Mention words) {
        return mentions.stream()
                .flatMap(mention -> mention.parts().values().stream())
                .flatMap(List::stream)
                .anyMatch(part -> part.entry().isPresent()
                        && part.first() <= words.first()
                        && words.end() <= part.end()
                        && words.end() - words.first() < part.end() - part.first());
    }

    private static boolean besideAll(Map<String, Held> held, Held value) {
        for (Held known : held.values()) {
            if (!beside(known, value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two values are read from different words. */
    private static boolean beside(Held one, Held other) {
        return one.mention().isPresent()
                && other.mention().isPresent()
                && (one.mention().get().end() <= other.mention().get().first()
                        || other.mention().get().end() <= one.mention().get().first());
    }
}
