package org.depositary.graph.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;

/** Checks data against the shapes (SHACL): document by document, and all of them together. */
public final class ShapeCheck {
    private final Shapes ofDocument;
    private final Shapes ofUnion;
    private final Graph ontology;

    private ShapeCheck(Shapes ofDocument, Shapes ofUnion, Graph ontology) {
        this.ofDocument = ofDocument;
        this.ofUnion = ofUnion;
        this.ontology = ontology;
    }

    /**
     * Reads the shapes.
     *
     * @param ontology for the classes' hierarchy
     * @throws IllegalArgumentException if a file holds no shapes
     */
    public static ShapeCheck read(Path ofDocument, Path ofUnion, Graph ontology) {
        return new ShapeCheck(shapes(ofDocument), shapes(ofUnion), ontology);
    }

    private static Shapes shapes(Path file) {
        try {
            return Shapes.parse(RDFDataMgr.loadGraph(file.toUri().toString()));
        } catch (RiotException | ShaclParseException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** All that is wrong, document by document, then in the union. */
    public List<Violation> check(DatasetGraph dataset, Base base) {
        List<Violation> found = new ArrayList<>(checkDocuments(dataset, base));
        found.addAll(checkUnion(dataset));
        return found;
    }

    /** What is wrong with what single documents say: their graphs and the authority graph are looked at, no others. */
    public List<Violation> checkDocuments(DatasetGraph dataset, Base base) {
        Graph authority = dataset.getGraph(base.sharedGraph("authority"));
        String prefix = base.documentGraph("").getURI();
        TreeSet<String> documents = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            if (name.isURI() && name.getURI().startsWith(prefix)) {
                documents.add(name.getURI().substring(prefix.length()));
            }
        });
        return List.copyOf(documents).parallelStream()
                .flatMap(document -> {
                    Graph graph = dataset.getGraph(base.documentGraph(document));
                    return violations(ofDocument, together(graph, authority, ontology), graph, document).stream();
                })
                .toList();
    }

    /** What is wrong with all documents together, and with what was derived from them. */
    public List<Violation> checkUnion(DatasetGraph dataset) {
        Graph union = GraphView.createUnionGraph(dataset);
        return violations(ofUnion, together(union, ontology), union, Violation.DATASET);
    }

    /** A copy: shapes ask so often that a view over several graphs would be slower by far. */
    private static Graph together(Graph... graphs) {
        Graph all = GraphMemFactory.createDefaultGraph();
        for (Graph graph : graphs) {
            graph.find().forEach(all::add);
        }
        return all;
    }

    private static List<Violation> violations(Shapes shapes, Graph data, Graph evidence, String document) {
        ValidationReport report = Validation.validate(shapes, data);
        return report.getEntries().stream()
                .map(entry -> violation(entry, evidence, document))
                .sorted(Comparator.comparing(Violation::toString))
                .distinct()
                .toList();
    }

    private static Violation violation(ReportEntry entry, Graph graph, String document) {
        Node focus = entry.focusNode();
        List<Node> evidence = evidence(graph, focus);
        return new Violation(
                entry.severity().equals(Severity.Violation),
                document,
                focus,
                Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse(""),
                Optional.ofNullable(entry.value()).map(Node::toString).orElse(""),
                Optional.ofNullable(entry.message()).orElse("no message"),
                evidence.stream()
                        .flatMap(node -> objects(graph, node, Terms.RULE))
                        .map(rule -> rule.getURI().substring(rule.getURI().lastIndexOf('/') + 1))
                        .distinct()
                        .sorted()
                        .toList(),
                evidence.stream()
                        .flatMap(node -> objects(graph, node, Terms.HAS_TARGET))
                        .flatMap(node -> objects(graph, node, Terms.HAS_SELECTOR))
                        .flatMap(node -> objects(graph, node, Terms.EXACT))
                        .map(Node::getLiteralLexicalForm)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The evidence of a fact without that of its single roles; an evidence is its own. */
    private static List<Node> evidence(Graph graph, Node focus) {
        if (graph.contains(focus, Terms.HAS_BODY, Node.ANY)) {
            return List.of(focus);
        }
        return graph.stream(Node.ANY, Terms.HAS_BODY, focus)
                .map(triple -> triple.getSubject())
                .filter(node -> !graph.contains(node, Terms.ROLE, Node.ANY))
                .toList();
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(triple -> triple.getObject());
    }
}
