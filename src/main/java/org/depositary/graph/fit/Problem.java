package org.depositary.graph.fit;

import org.depositary.text.Span;

/**
 * Something a rule made that the ontology has no place for. It is left out and reported.
 *
 * @param document its name
 * @param rule the rule's id
 * @param passage where it was read, in UTF-16 units
 * @param what for people
 */
public record Problem(String document, String rule, Span passage, String what) {
    @Override
    public String toString() {
        return document + " at " + passage.start() + "–" + passage.end() + ", rule " + rule + ": " + what;
    }
}
