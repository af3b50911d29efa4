package org.depositary.page.view.part;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words quoted from a document.
 *
 * @param letters its characters, those that arrived damaged as they were read
 */
public record Excerpt(List<Letters> letters) {
    public Excerpt {
        letters = List.copyOf(letters);
    }

    /** Whether it is the same as some words but for marks at the ends. */
    public boolean repeats(String words) {
        return bare(text()).equals(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    /** The characters as they are shown. */
    public String text() {
        return letters.stream().map(Letters::text).collect(Collectors.joining());
    }
}
