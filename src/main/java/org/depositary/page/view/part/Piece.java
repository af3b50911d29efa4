package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stretch of quoted text.
 *
 * @param letters its characters
 * @param mark what these words gave (the label of a property) or name (the label of a type); none for the words between
 * @param href where a marked stretch leads
 * @param id anchor of the stretch
 * @param look what sort of thing a marked stretch tells, as classes of the style; may be empty
 * @param sort the same in words; may be empty
 */
public record Piece(
        List<Letters> letters,
        Optional<String> mark,
        Optional<String> href,
        Optional<String> id,
        String look,
        String sort) {
    public Piece {
        letters = List.copyOf(letters);
    }

    /** A stretch without a look of its own. */
    public Piece(List<Letters> letters, Optional<String> mark, Optional<String> href, Optional<String> id) {
        this(letters, mark, href, id, "", "");
    }

    /** Words that nothing is said of. */
    public static Piece plain(List<Letters> letters) {
        return new Piece(letters, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Words as received that nothing is said of. */
    public static Piece plain(String text) {
        return plain(List.of(Letters.plain(text)));
    }

    /** The characters as they are shown. */
    public String text() {
        return letters.stream().map(Letters::text).collect(Collectors.joining());
    }
}
