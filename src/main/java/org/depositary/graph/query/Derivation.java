package org.depositary.graph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.graph.naming.Articles;
import org.depositary.graph.naming.Naming;
import org.depositary.graph.registry.Base;

/**
 * Statements that follow from those of documents, by CONSTRUCT queries: shortcuts, offices, contradictions, doubts. The
 * queries run in the order of their files' names over the union of all graphs; each sees what those before it made.
 * Last come the names that things have in further languages.
 */
public final class Derivation {
    private final List<Step> steps;
    private final Optional<Naming> naming;
    private final Optional<Articles> articles;

    private record Step(String file, Query query) {}

    private Derivation(List<Step> steps, Optional<Naming> naming, Optional<Articles> articles) {
        this.steps = List.copyOf(steps);
        this.naming = naming;
        this.articles = articles;
    }

    /** The same, with names in further languages. */
    public Derivation with(Naming names) {
        return new Derivation(steps, Optional.of(names), articles);
    }

    /** The same, with the articles of names inside the English names that queries make. */
    public Derivation with(Articles ofNames) {
        return new Derivation(steps, naming, Optional.of(ofNames));
    }

    /**
     * Reads the queries ({@code *.rq}) of folders, one folder after the other.
     *
     * @throws IllegalArgumentException if one is no CONSTRUCT query of SPARQL 1.1, with file, line and column
     */
    public static Derivation read(Path... folders) {
        List<Step> steps = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".rq")).sorted().forEach(file -> steps.add(step(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            }
        }
        return new Derivation(steps, Optional.empty(), Optional.empty());
    }

    private static Step step(Path file) {
        try {
            Query query = QueryFactory.create(Files.readString(file, StandardCharsets.UTF_8), Syntax.syntaxSPARQL_11);
            if (!query.isConstructType()) {
                throw new IllegalArgumentException(file + ": not a CONSTRUCT query");
            }
            if (query.getConstructTemplate().getTriples().stream()
                    .anyMatch(triple -> blank(triple.getSubject()) || blank(triple.getObject()))) {
                throw new IllegalArgumentException(
                        file + ": makes blank nodes, but everything published has an address");
            }
            return new Step(file.getFileName().toString(), query);
        } catch (QueryParseException e) {
            SyntaxPlace at = SyntaxPlace.of(e);
            throw new IllegalArgumentException(file + ":" + at.line() + ":" + at.column() + ": " + at.message(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static boolean blank(Node node) {
        return node.isBlank() || node.isVariable() && node.getName().startsWith("?");
    }

    private Triple articled(Triple triple) {
        Node object = triple.getObject();
        boolean name = triple.getPredicate().equals(RDFS.label.asNode())
                && object.isLiteral()
                && object.getLiteralLanguage().equals("en");
        return name
                ? articles.map(all -> Triple.create(
                                triple.getSubject(),
                                triple.getPredicate(),
                                NodeFactory.createLiteralLang(all.inside(object.getLiteralLexicalForm()), "en")))
                        .orElse(triple)
                : triple;
    }

    /** Runs all queries and puts what they make into the derived graph. */
    public void run(DatasetGraph dataset, Base base) {
        Node derived = base.sharedGraph("derived");
        // A copy: a view of the union looks into every graph for each pattern.
        Graph union = GraphMemFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        DatasetGraph view = new DatasetGraphMapLink(union);
        dataset.listGraphNodes().forEachRemaining(name -> view.addGraph(name, dataset.getGraph(name)));
        view.addGraph(derived, dataset.getGraph(derived));
        Node address = NodeFactory.createLiteralString(base.iri());
        for (Step step : steps) {
            try (QueryExec execution = QueryExec.dataset(view)
                    .query(step.query)
                    .substitution("base", address)
                    .build()) {
                Graph made = execution.construct();
                made.stream().map(this::articled).toList().forEach(triple -> {
                    dataset.add(derived, triple.getSubject(), triple.getPredicate(), triple.getObject());
                    union.add(triple);
                });
            }
        }
        naming.map(names -> names.labels(union))
                .orElse(List.of())
                .forEach(name -> dataset.add(derived, name.getSubject(), name.getPredicate(), name.getObject()));
    }
}
