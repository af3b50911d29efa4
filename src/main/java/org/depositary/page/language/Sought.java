package org.depositary.page.language;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words by which a reader narrows a page.
 *
 * @param words as they were typed, without room about them, cut where they are very many; may be empty
 */
public record Sought(String words) {
    private static final int LONGEST = 200;

    public Sought {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Whether there are any. */
    public boolean any() {
        return !words.isEmpty();
    }

    /** Whether a text has all of them, in small letters or capitals, wherever they stand. */
    public boolean in(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
    }
}
