package org.depositary.text;

/**
 * A sentence, heading or list entry that rules read.
 *
 * @param index its place among the reading's sentences
 * @param block index of its block
 * @param first index of its first token
 * @param end index after its last token
 * @param span where it stands
 */
public record Sentence(int index, int block, int first, int end, Span span) {
    public Sentence {
        if (end <= first) {
            throw new IllegalArgumentException("a sentence without tokens at " + span);
        }
    }
}
