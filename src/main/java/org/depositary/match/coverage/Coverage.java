package org.depositary.match.coverage;

import java.util.List;
import org.depositary.rule.Rule;
import org.depositary.text.Span;

/**
 * What rules make of a corpus.
 *
 * @param documents how many were read
 * @param sentences how many they have
 * @param taken in how many of these a rule states a fact
 * @param made what each rule made, in the order of the files; those that made nothing too
 * @param left sentences that no rule took, the likeliest to state something first
 */
public record Coverage(int documents, int sentences, int taken, List<Made> made, List<Left> left) {
    public Coverage {
        made = List.copyOf(made);
        left = List.copyOf(left);
    }

    /**
     * What a rule made.
     *
     * @param count of frame rules the passages that are evidence for facts, of entity rules the mentions
     * @param documents in how many documents
     */
    public record Made(Rule rule, int count, int documents) {}

    /**
     * A sentence that no rule took.
     *
     * @param document the document's name
     * @param span where it stands
     * @param text its words
     * @param typical words in it that rules begin at
     * @param score how likely it states something: higher is likelier
     * @param nearest how the try went that came nearest
     */
    public record Left(String document, Span span, String text, List<String> typical, double score, String nearest) {
        public Left {
            typical = List.copyOf(typical);
        }
    }
}
