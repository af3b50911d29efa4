package org.depositary.page.trial;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.depositary.match.explain.Explainer;
import org.depositary.match.explain.Explanation;
import org.depositary.text.source.DocumentReader;

/**
 * What reads a text of the reader's own.
 *
 * @param reader of documents
 * @param explainer how it is read
 * @param statements the linked data that become of it
 */
public record Trying(DocumentReader reader, Explainer explainer, Function<Explanation, Graph> statements) {}
