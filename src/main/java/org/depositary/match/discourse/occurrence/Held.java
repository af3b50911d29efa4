package org.depositary.match.discourse.occurrence;

import java.util.Objects;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.name.Spelling;
import org.jspecify.annotations.Nullable;

/** A value that a mention gives an attribute of what it denotes. Immutable. */
public final class Held {
    private final String text;
    private final Optional<Mention> mention;
    private final Optional<String> entry;

    /** The key, once somebody asked for it. */
    private @Nullable String key;

    /**
     * @param text its label or the feature's word
     * @param mention the words that say so, where words do; a dictionary's feature has none
     * @param entry the dictionary's entry that it is, as {@code dictionary/id}, where it is one
     */
    public Held(String text, Optional<Mention> mention, Optional<String> entry) {
        this.text = text;
        this.mention = mention;
        this.entry = entry;
    }

    /** What words say. */
    public static Held of(Mention mention) {
        return new Held(mention.label(), Optional.of(mention), mention.entry());
    }

    /** What a feature says. */
    public static Held of(String feature) {
        return new Held(feature, Optional.empty(), Optional.empty());
    }

    public String text() {
        return text;
    }

    public Optional<Mention> mention() {
        return mention;
    }

    public Optional<String> entry() {
        return entry;
    }

    /** What tells it from other values: the dictionary's entry, else the folded text. */
    public String key() {
        String known = key;
        if (known == null) {
            known = entry.orElseGet(() -> Spelling.fold(text));
            key = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Held held
                && text.equals(held.text)
                && mention.equals(held.mention)
                && entry.equals(held.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, mention, entry);
    }
}
