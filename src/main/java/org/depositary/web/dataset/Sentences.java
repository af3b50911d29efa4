package org.depositary.web.dataset;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Says things of one subject in a graph. */
record Sentences(Graph graph, Node subject) {
    static Sentences of(Graph graph, String subject) {
        return new Sentences(graph, NodeFactory.createURI(subject));
    }

    Sentences type(String iri) {
        return link(RDF.type.getURI(), iri);
    }

    Sentences label(String text) {
        return value(RDFS.label.getURI(), NodeFactory.createLiteralLang(text, "en"));
    }

    Sentences text(String property, String text) {
        return value(property, NodeFactory.createLiteralLang(text, "en"));
    }

    Sentences plain(String property, String text) {
        return value(property, NodeFactory.createLiteralString(text));
    }

    Sentences link(String property, String iri) {
        return value(property, NodeFactory.createURI(iri));
    }

    Sentences count(String property, long number) {
        return typed(property, String.valueOf(number), XSDDatatype.XSDinteger);
    }

    Sentences typed(String property, String text, RDFDatatype type) {
        return value(property, NodeFactory.createLiteralDT(text, type));
    }

    Sentences decimal(String property, double number) {
        return typed(property, String.valueOf(Math.round(number * 1000) / 1000.0), XSDDatatype.XSDdecimal);
    }

    Sentences value(String property, Node value) {
        graph.add(subject, NodeFactory.createURI(property), value);
        return this;
    }

    /** The datatype of decimals, for what expects one. */
    static String decimals() {
        return XSD.decimal.getURI();
    }
}
