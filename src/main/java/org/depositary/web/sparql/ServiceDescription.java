package org.depositary.web.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.format.Format;
import org.depositary.store.Store;
import org.depositary.web.exchange.Reply;
import org.depositary.web.resource.Library;

/** What the endpoint offers, and over which graphs (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final Query GRAPHS = QueryFactory.create(
            "SELECT ?g (COUNT(*) AS ?count) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g");

    private final Store store;
    private final String base;

    ServiceDescription(Store store, String base) {
        this.store = store;
        this.base = base;
    }

    Reply reply(Library library, Format format) {
        return library.remembered(
                "service " + format,
                () -> library.written(DatasetGraphFactory.wrap(graph()), format, Optional.empty()));
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node endpoint = node(base + "sparql");
        Node dataset = node(base + "dataset");
        Node union = node(base + "sparql#union");
        link(graph, endpoint, RDF.type.getURI(), SD + "Service");
        link(graph, endpoint, SD + "endpoint", base + "sparql");
        link(graph, endpoint, SD + "supportedLanguage", SD + "SPARQL11Query");
        link(graph, endpoint, SD + "feature", SD + "UnionDefaultGraph");
        for (String name : List.of(
                "SPARQL_Results_JSON",
                "SPARQL_Results_XML",
                "SPARQL_Results_CSV",
                "SPARQL_Results_TSV",
                "Turtle",
                "JSON-LD",
                "N-Triples",
                "RDF_XML",
                "TriG",
                "N-Quads")) {
            link(graph, endpoint, SD + "resultFormat", FORMATS + name);
        }
        link(graph, endpoint, SD + "defaultDataset", base + "dataset");
        link(graph, dataset, RDF.type.getURI(), SD + "Dataset");
        link(graph, dataset, SD + "defaultGraph", union.getURI());
        link(graph, union, RDF.type.getURI(), SD + "Graph");
        for (Map<String, RDFNode> row : store.select(GRAPHS)) {
            RDFNode name = row.get("g");
            RDFNode count = row.get("count");
            if (name != null && count != null) {
                Node named = node(base + "sparql#" + name.toString().substring(base.length()));
                link(graph, dataset, SD + "namedGraph", named.getURI());
                link(graph, named, RDF.type.getURI(), SD + "NamedGraph");
                link(graph, named, SD + "name", name.toString());
                link(graph, named, SD + "graph", named.getURI() + "-statements");
                link(graph, node(named.getURI() + "-statements"), RDF.type.getURI(), SD + "Graph");
                graph.add(
                        node(named.getURI() + "-statements"),
                        VOID.triples.asNode(),
                        NodeFactory.createLiteralDT(count.asLiteral().getLexicalForm(), XSDDatatype.XSDinteger));
            }
        }
        return graph;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static void link(Graph graph, Node subject, String property, String value) {
        graph.add(subject, node(property), node(value));
    }
}
