package org.depositary.text;

/**
 * A stretch of text between blank lines.
 *
 * @param kind what it is for
 * @param span where it stands
 */
public record Block(Kind kind, Span span) {
    /** What a block is for. */
    public enum Kind {
        /** A title or a section's heading. */
        HEADING,
        /** Running prose. */
        PARAGRAPH,
        /** One entry of a list. */
        ITEM,
        /** Site menus, footers, contact lines, page numbers: kept, shown, not read. */
        BOILERPLATE
    }
}
