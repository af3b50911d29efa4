package org.depositary.page.trial;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.depositary.link.authority.Gazetteer;
import org.depositary.match.explain.Explainer;
import org.depositary.match.explain.Explanation;
import org.depositary.rule.RuleSet;
import org.depositary.text.source.DocumentReader;

/**
 * What reads a text of the reader's own, and tells what names mean of which nothing is published.
 *
 * @param rules that it is read by
 * @param reader of documents
 * @param explainer how it is read
 * @param gazetteer what names mean in other datasets
 * @param statements the linked data that become of it
 */
public record Trying(
        RuleSet rules,
        DocumentReader reader,
        Explainer explainer,
        Gazetteer gazetteer,
        Function<Explanation, Graph> statements) {}
