package org.depositary.graph.registry;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The address that all published things stand under, and how addresses are made from it.
 *
 * @param iri absolute, ends in a slash
 */
public record Base(String iri) {
    /** @throws IllegalArgumentException if it is no absolute http or https address, or has a query or a fragment */
    public Base {
        iri = iri.endsWith("/") ? iri : iri + "/";
        try {
            URI address = new URI(iri);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (!web
                    || address.getHost() == null
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null) {
                throw new IllegalArgumentException("no base address (http://host/ or https://host/path/): " + iri);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no base address: " + iri, e);
        }
    }

    /** The thing of a path in the registry ({@code id/person/ana-lima}). */
    public Node thing(String path) {
        return node(path);
    }

    /** A source document. */
    public Node document(String document) {
        return node("doc/" + document);
    }

    /** The text of a source document, as received. */
    public Node text(String document) {
        return node("doc/" + document + "/text");
    }

    /**
     * A passage of a document (RFC 5147, section 2.2.1).
     *
     * @param start first code point, from 0
     * @param end code point after the last
     */
    public Node passage(String document, int start, int end) {
        return node("doc/" + document + "/text#char=" + start + "," + end);
    }

    /** A part of the description of a source document, such as an evidence or a selector. */
    public Node part(String document, String name) {
        return node("doc/" + document + "#" + name);
    }

    /** What one document says. */
    public Node documentGraph(String document) {
        return node("graph/doc/" + document);
    }

    /** One of the graphs that documents share: {@code authority links derived meta}. */
    public Node sharedGraph(String name) {
        return node("graph/" + name);
    }

    /** A mapping rule. */
    public Node rule(String rule) {
        return node("rule/" + rule);
    }

    /** The run of the program that made the data. */
    public Node run(String fingerprint) {
        return node("run/" + fingerprint);
    }

    /** The dataset. */
    public Node dataset() {
        return node("dataset");
    }

    /** Anything else below the base. */
    public Node node(String path) {
        return NodeFactory.createURI(iri + path);
    }
}
