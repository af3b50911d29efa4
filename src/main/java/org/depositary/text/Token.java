package org.depositary.text;

/**
 * A word, number or punctuation mark of a reading view.
 *
 * @param index its place among the reading's tokens
 * @param span where it stands in the text as received
 * @param text its characters as read (repaired, soft hyphens left out)
 * @param folded lower case, accents and typographic apostrophes levelled: what word tests compare
 * @param shape what it looks like
 * @param spaceBefore whether white space or the start of the text stands before it
 */
public record Token(int index, Span span, String text, String folded, Shape shape, boolean spaceBefore) {
    /** What a token looks like. */
    public enum Shape {
        /** {@code concert}. */
        LOWER,
        /** {@code Concert}, {@code McDonald}, {@code Al-Rashidi}. */
        CAPITALISED,
        /** {@code CONCERT}, {@code UN}, {@code U.S.}: two letters at least. */
        UPPER,
        /** {@code N.} or {@code A}: one letter, with or without its full stop. */
        INITIAL,
        /** Digits, with separators inside: {@code 723.9}, {@code 12,000}. */
        NUMBER,
        /** Letters with digits, other mixtures: {@code 47-th}, {@code G20}. */
        MIXED,
        /** Anything else: one mark a token. */
        PUNCTUATION
    }
}
