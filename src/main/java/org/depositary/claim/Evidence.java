package org.depositary.claim;

import org.depositary.text.Span;

/**
 * Where a frame was read: a passage, by a rule.
 *
 * @param rule the rule's id
 * @param pattern which of the rule's patterns, from 0
 * @param passage the sentence (or sentences) that state the frame
 * @param core the words that the pattern matched, inside the passage
 * @param confidence the rule's, above 0 and at most 1
 */
public record Evidence(String rule, int pattern, Span passage, Span core, double confidence) {
    public Evidence {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of " + rule + ": " + confidence);
        }
        if (!passage.contains(core)) {
            throw new IllegalArgumentException("evidence of " + rule + " outside its passage");
        }
    }
}
