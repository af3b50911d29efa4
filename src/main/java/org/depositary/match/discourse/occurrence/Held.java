package org.depositary.match.discourse.occurrence;

import java.util.Optional;
import org.depositary.match.discourse.name.Spelling;
import org.depositary.text.Mention;

/**
 * A value that a mention gives an attribute of what it denotes.
 *
 * @param text its label or the feature's word
 * @param mention the words that say so, where words do; a dictionary's feature has none
 * @param entry the dictionary's entry that it is, as {@code dictionary/id}, where it is one
 */
public record Held(String text, Optional<Mention> mention, Optional<String> entry) {
    /** What words say. */
    public static Held of(Mention mention) {
        return new Held(mention.label(), Optional.of(mention), mention.entry());
    }

    /** What a feature says. */
    public static Held of(String feature) {
        return new Held(feature, Optional.empty(), Optional.empty());
    }

    /** What tells it from other values: the dictionary's entry, else the folded text. */
    public String key() {
        return entry.orElseGet(() -> Spelling.fold(text));
    }
}
