package org.depositary.page.view.part;

import java.util.Optional;

/**
 * A stretch of quoted text.
 *
 * @param text its characters
 * @param mark what these words gave (the label of a property) or name (the label of a type); none for the words between
 * @param href where a marked stretch leads
 * @param id anchor of the stretch
 */
public record Piece(String text, Optional<String> mark, Optional<String> href, Optional<String> id) {
    /** Words that nothing is said of. */
    public static Piece plain(String text) {
        return new Piece(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
