package org.depositary.graph.data;

import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.graph.ontology.Terms;
import org.depositary.text.Edtf;

/** Adds statements to one named graph. */
final class Writer {
    private final DatasetGraph dataset;
    private final Node graph;

    Writer(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    void add(Node subject, Node predicate, Node object) {
        dataset.add(graph, subject, predicate, object);
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    void label(Node subject, String label, String language) {
        add(subject, RDFS.label.asNode(), text(label, language));
    }

    static Node text(String words, String language) {
        return NodeFactory.createLiteralLang(words, language);
    }

    static Node string(String words) {
        return NodeFactory.createLiteralString(words);
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    static Node count(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node decimal(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    static Node truth() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node edtf(Edtf date) {
        return NodeFactory.createLiteralDT(
                date.value(), TypeMapper.getInstance().getSafeTypeByName(Terms.EDTF));
    }
}
