package org.depositary.web.fragments;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What a fragment says of itself, so that clients can count and go on (Hydra Core; VoID). */
final class Controls {
    static final Node PRIMARY_TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final String base;
    private final Fragment fragment;

    Controls(String base, Fragment fragment) {
        this.base = base;
        this.fragment = fragment;
    }

    /** The graph that they stand in where the format has graphs. */
    Node graph() {
        return NodeFactory.createURI(fragment.own() + "#metadata");
    }

    /**
     * What that graph is about: this page, and whatever it is a subset of. Clients look for the graph by the subject of
     * {@code void:subset}; one that is not found makes Comunica take the statements of the page for controls, and the
     * number of triples that the dataset says of itself for that of the pattern.
     */
    List<Node> topics() {
        return List.of(fragment(), dataset());
    }

    private Node fragment() {
        return NodeFactory.createURI(fragment.own());
    }

    private Node dataset() {
        return NodeFactory.createURI(base + "fragments#dataset");
    }

    void write(Graph graph) {
        Node page = fragment();
        Node dataset = dataset();
        Node whole = NodeFactory.createURI(base + "dataset");
        add(graph, dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(graph, dataset, RDF.type.asNode(), hydra("Collection"));
        add(graph, dataset, VOID.subset.asNode(), page);
        add(graph, dataset, NodeFactory.createURI("http://purl.org/dc/terms/isVersionOf"), whole);
        add(graph, dataset, NodeFactory.createURI(SD + "defaultGraph"), NodeFactory.createURI(Pattern.UNION));
        search(graph, dataset, "triples", List.of("subject", "predicate", "object"));
        search(graph, dataset, "quads", List.of("subject", "predicate", "object", "graph"));
        Node count = NodeFactory.createLiteralDT(String.valueOf(fragment.count()), XSDDatatype.XSDinteger);
        add(graph, page, RDF.type.asNode(), hydra("PartialCollectionView"));
        add(graph, page, hydra("totalItems"), count);
        add(graph, page, VOID.triples.asNode(), count);
        add(
                graph,
                page,
                hydra("itemsPerPage"),
                NodeFactory.createLiteralDT(String.valueOf(fragment.size()), XSDDatatype.XSDinteger));
        add(graph, page, hydra("first"), NodeFactory.createURI(fragment.first()));
        fragment.previous().ifPresent(at -> add(graph, page, hydra("previous"), NodeFactory.createURI(at)));
        fragment.next().ifPresent(at -> add(graph, page, hydra("next"), NodeFactory.createURI(at)));
    }

    private void search(Graph graph, Node dataset, String name, List<String> variables) {
        Node search = NodeFactory.createURI(base + "fragments#" + name);
        add(graph, dataset, hydra("search"), search);
        add(
                graph,
                search,
                hydra("template"),
                NodeFactory.createLiteralString(base + "fragments{?" + String.join(",", variables) + "}"));
        add(graph, search, hydra("variableRepresentation"), hydra("ExplicitRepresentation"));
        for (String variable : variables) {
            Node mapping = NodeFactory.createURI(base + "fragments#" + name + "-" + variable);
            add(graph, search, hydra("mapping"), mapping);
            add(graph, mapping, hydra("variable"), NodeFactory.createLiteralString(variable));
            add(
                    graph,
                    mapping,
                    hydra("property"),
                    variable.equals("graph")
                            ? NodeFactory.createURI(SD + "graph")
                            : NodeFactory.createURI(RDF.getURI() + variable));
        }
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI(HYDRA + name);
    }

    private static void add(Graph graph, Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }
}
