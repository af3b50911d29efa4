package org.depositary.page.view.part;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage that states something: the evidence.
 *
 * @param pieces its words, those that gave a value marked
 * @param document the document it stands in, at the passage
 * @param rule the rule that read it
 * @param confidence of the rule, as a percentage
 */
public record Passage(List<Piece> pieces, Link document, Link rule, String confidence) {
    /** Whether words in it are marked that gave a value. */
    public boolean marked() {
        return pieces.stream().anyMatch(piece -> piece.mark().isPresent());
    }

    /** Whether both are the same words of documents of the same title. */
    public boolean repeats(Passage other) {
        return document.text().equals(other.document.text()) && words().equals(other.words());
    }

    /** Whether both are the same words in which the same rule found the same values. */
    public boolean says(Passage other) {
        return repeats(other) && pieces.equals(other.pieces) && rule.equals(other.rule);
    }

    private String words() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
