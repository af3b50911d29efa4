package org.depositary.page.view.part;

import java.util.List;

/**
 * A passage that states something: the evidence.
 *
 * @param pieces its words, those that gave a value marked
 * @param document the document it stands in, at the passage
 * @param rule the rule that read it
 * @param confidence of the rule, as a percentage
 */
public record Passage(List<Piece> pieces, Link document, Link rule, String confidence) {}
