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

    /** Whether it begins or ends with a mark of quotation of its own, as {@code opens} and {@code shuts}. */
    public String edges() {
        String text = text().strip();
        return (text.matches("(?s)[\"'\u2018\u201C\u201E\u00AB].*") ? "opens" : "")
                + (text.matches("(?s).*[\"'\u2019\u201D\u00BB]") ? " shuts" : "");
    }

    /** The characters as they are shown. */
    public String text() {
        return letters.stream().map(Letters::text).collect(Collectors.joining());
    }
}
