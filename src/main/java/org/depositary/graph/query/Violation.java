package org.depositary.graph.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a shape finds wrong with data.
 *
 * @param grave whether it must not be published ({@code sh:Violation}); otherwise a reader should know
 * @param document the document that says it; "the dataset" for what only the union shows
 * @param focus what it is said of
 * @param path the property, or nothing
 * @param value the value, or nothing
 * @param message the shape's
 * @param rules the rules that read it
 * @param passages the words that they read
 */
public record Violation(
        boolean grave,
        String document,
        Node focus,
        String path,
        String value,
        String message,
        List<String> rules,
        List<String> passages) {
    /** Characters of a passage that a message shows: longer ones are shown by both ends. */
    private static final int SHOWN = 600;

    /** What the document is called where only the union of all shows the fault. */
    static final String DATASET = "the dataset";

    /** Whether no single document shows it. */
    public boolean ofDataset() {
        return document.equals(DATASET);
    }

    @Override
    public String toString() {
        StringBuilder out =
                new StringBuilder(document).append(": ").append(message).append(" <");
        out.append(focus).append('>');
        if (!path.isEmpty()) {
            out.append(' ').append(path);
        }
        if (!value.isEmpty()) {
            out.append(' ').append(value);
        }
        if (!rules.isEmpty()) {
            out.append(", by ").append(String.join(", ", rules));
        }
        passages.forEach(passage -> out.append("\n  “")
                .append(shortened(passage.replaceAll("\\s+", " ")))
                .append('”'));
        return out.toString();
    }

    private static String shortened(String passage) {
        return passage.length() <= SHOWN
                ? passage
                : passage.substring(0, SHOWN / 2) + " … " + passage.substring(passage.length() - SHOWN / 2);
    }
}
