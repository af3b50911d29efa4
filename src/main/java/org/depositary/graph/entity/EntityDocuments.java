package org.depositary.graph.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.entity.EntityDocument.Incoming;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Percent;

/** Makes documents about things, from any store that answers SPARQL. */
public final class EntityDocuments {
    private static final String STATEMENTS = "SELECT ?g ?p ?o { GRAPH ?g { ?thing ?p ?o } }";

    /**
     * Evidence names whom it mentions; that an entity is pointed at so says nothing that its facts do not say. That a
     * run used a document or a rule is said of the run: else every description would change with every run.
     */
    private static final String POINTED = "SELECT ?p (COUNT(DISTINCT ?s) AS ?count) { ?s ?p ?thing"
            + " FILTER NOT EXISTS { ?s a ?evidence } FILTER(?p != <" + Terms.PROV + "used>) } GROUP BY ?p ORDER BY ?p";

    private static final String POINTING =
            "SELECT DISTINCT ?s { ?s ?p ?thing" + " FILTER NOT EXISTS { ?s a ?evidence } } ORDER BY ?s LIMIT ";
    private static final String IN_GRAPHS = "SELECT ?g ?s { GRAPH ?g { ?s ?p ?thing } }";
    private static final String EVIDENCE_OF = "SELECT DISTINCT ?e { ?e ?body ?thing } ORDER BY ?e LIMIT ";
    private static final String EVIDENCE_IN = "SELECT DISTINCT ?e { ?e ?body ?fact ; ?mentions ?thing }";
    private static final String DESCRIBED = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }";
    private static final String LABELS = "SELECT ?s ?o { ?s ?label ?o }";
    private static final String WHOLE = "SELECT ?s ?p ?o { GRAPH ?graph { ?s ?p ?o } }";
    private static final String OF_DATASET = "SELECT DISTINCT ?o { ?dataset ?p ?o }";

    private static final Node PRIMARY_TOPIC = Terms.iri("http://xmlns.com/foaf/0.1/primaryTopic");
    private static final Node GENERATED = Terms.iri(Terms.PROV + "wasGeneratedBy");
    private static final int MOST_EVIDENCE = 200;

    private final Base base;
    private final Asking store;
    private final int most;

    /**
     * @param store answers SELECT queries over the union of all graphs
     * @param most how many of those that point at a thing by one property are shown
     */
    public EntityDocuments(Base base, Function<Query, List<Map<String, RDFNode>>> store, int most) {
        this.base = base;
        this.store = new Asking(store);
        this.most = most;
    }

    /**
     * The document about anything with an address under the base: a thing, a rule, a run, a graph, the dataset. None if
     * nothing is said of it.
     *
     * @param address the document's own
     */
    public Optional<EntityDocument> about(Node thing, Node address) {
        DatasetGraph all = DatasetGraphFactory.create();
        for (Map<String, Node> row : store.ask(STATEMENTS, Map.of("thing", thing))) {
            add(all, bound(row, "g"), thing, bound(row, "p"), bound(row, "o"));
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        parts(all, thing);
        Set<Node> facts = new LinkedHashSet<>();
        List<Incoming> incoming = incoming(all, thing, facts);
        evidence(all, thing, facts);
        finish(all, thing, address, incoming);
        return Optional.of(new EntityDocument(address, thing, all, incoming));
    }

    /** The document about a source document: all that it says, and what is known of it. None if there is no such. */
    public Optional<EntityDocument> aboutSource(String document, Node address) {
        Node source = base.document(document);
        return whole(source, base.documentGraph(document), address, List.of(source, base.text(document)));
    }

    /** The document about a graph: all that is in it. None if there is no such. */
    public Optional<EntityDocument> aboutGraph(Node graph, Node address) {
        return whole(graph, graph, address, List.of(graph));
    }

    private Optional<EntityDocument> whole(Node thing, Node graph, Node address, List<Node> described) {
        DatasetGraph all = DatasetGraphFactory.create();
        store.ask(WHOLE, Map.of("graph", graph))
                .forEach(row -> add(all, graph, bound(row, "s"), bound(row, "p"), bound(row, "o")));
        describe(all, described);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        finish(all, thing, address, List.of());
        return Optional.of(new EntityDocument(address, thing, all, List.of()));
    }

    private static void add(DatasetGraph all, Node graph, Node subject, Node predicate, Node object) {
        all.add(Quad.defaultGraphIRI, subject, predicate, object);
        all.add(graph, subject, predicate, object);
    }

    /** What a variable is bound to that the query binds in every row. */
    private static Node bound(Map<String, Node> row, String variable) {
        return Objects.requireNonNull(row.get(variable), variable);
    }

    /** What is part of the thing by its address ({@code …#part}) is described with it. */
    private void parts(DatasetGraph all, Node thing) {
        describe(
                all,
                all.getDefaultGraph().stream(thing, Node.ANY, Node.ANY)
                        .map(Triple::getObject)
                        .filter(node -> node.isURI() && node.getURI().startsWith(thing.getURI() + "#"))
                        .toList());
    }

    private void describe(DatasetGraph all, List<Node> things) {
        store.askEach(DESCRIBED, Map.of(), "s", things)
                .forEach(row -> add(all, bound(row, "g"), bound(row, "s"), bound(row, "p"), bound(row, "o")));
    }

    private List<Incoming> incoming(DatasetGraph all, Node thing, Set<Node> facts) {
        List<Incoming> incoming = new ArrayList<>();
        for (Map<String, Node> row : store.ask(POINTED, Map.of("thing", thing, "evidence", Terms.EVIDENCE))) {
            Node property = row.get("p");
            if (property == null) {
                continue;
            }
            Map<String, Node> given = Map.of("thing", thing, "p", property, "evidence", Terms.EVIDENCE);
            List<Node> shown =
                    Asking.column(store.ask(POINTING + most, given), "s").toList();
            Set<Node> kept = Set.copyOf(shown);
            for (Map<String, Node> found : store.ask(IN_GRAPHS, Map.of("thing", thing, "p", property))) {
                if (kept.contains(bound(found, "s"))) {
                    add(all, bound(found, "g"), bound(found, "s"), property, thing);
                }
            }
            facts.addAll(shown);
            long count = ((Number) bound(row, "count").getLiteralValue()).longValue();
            incoming.add(new Incoming(property, count, shown, listing(property, thing)));
        }
        return incoming;
    }

    /** Where all that point at a thing by a property are listed (SPARQL 1.1 Protocol, section 2.1.1). */
    private Node listing(Node property, Node thing) {
        String query = "SELECT DISTINCT ?subject WHERE { ?subject <" + property.getURI() + "> <" + thing.getURI()
                + "> } ORDER BY ?subject";
        return base.node("sparql?query=" + Percent.encoded(query));
    }

    /** The evidence of a fact; of an entity, the words by which the facts shown mention it. */
    private void evidence(DatasetGraph all, Node thing, Set<Node> facts) {
        Set<Node> evidence = new LinkedHashSet<>();
        Asking.column(store.ask(EVIDENCE_OF + MOST_EVIDENCE, Map.of("thing", thing, "body", Terms.HAS_BODY)), "e")
                .forEach(evidence::add);
        if (evidence.isEmpty() && !facts.isEmpty()) {
            Map<String, Node> given = Map.of("body", Terms.HAS_BODY, "mentions", Terms.MENTIONS, "thing", thing);
            Asking.column(store.askEach(EVIDENCE_IN, given, "fact", facts), "e").forEach(evidence::add);
        }
        List<Node> next = List.copyOf(evidence);
        for (Node step : List.of(Terms.HAS_TARGET, Terms.HAS_SELECTOR)) {
            describe(all, next);
            Set<Node> following = next.stream()
                    .flatMap(node -> objects(all, node, step))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            next = List.copyOf(following);
        }
        describe(all, next);
    }

    private static Stream<Node> objects(DatasetGraph all, Node subject, Node predicate) {
        return all.getDefaultGraph().stream(subject, predicate, Node.ANY).map(Triple::getObject);
    }

    private void finish(DatasetGraph all, Node thing, Node address, List<Incoming> incoming) {
        labels(all);
        aboutItself(all, thing, address);
        for (Incoming pointing : incoming) {
            if (pointing.cut()) {
                all.add(Quad.defaultGraphIRI, address, RDFS.seeAlso.asNode(), pointing.all());
                all.add(
                        Quad.defaultGraphIRI,
                        pointing.all(),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang(
                                "All " + pointing.count() + " whose "
                                        + pointing.property().getLocalName() + " this is, of which "
                                        + pointing.shown().size() + " are shown",
                                "en"));
            }
        }
    }

    /** What a document says of itself, if it is another thing than it is about. */
    private void aboutItself(DatasetGraph all, Node thing, Node address) {
        if (!thing.equals(base.dataset())) {
            all.add(Quad.defaultGraphIRI, address, VOID.inDataset.asNode(), base.dataset());
        }
        if (address.equals(thing)) {
            return;
        }
        all.add(Quad.defaultGraphIRI, address, PRIMARY_TOPIC, thing);
        for (Node property : List.of(DCTerms.license.asNode(), GENERATED)) {
            Asking.column(store.ask(OF_DATASET, Map.of("dataset", base.dataset(), "p", property)), "o")
                    .forEach(value -> all.add(Quad.defaultGraphIRI, address, property, value));
        }
    }

    /** Labels of all that is named and not described, in English or without a language. */
    private void labels(DatasetGraph all) {
        Set<Node> named = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        all.getDefaultGraph()
                .find()
                .forEach(triple -> Stream.of(triple.getSubject(), triple.getObject())
                        .filter(node -> node.isURI() && !triple.getPredicate().equals(RDF.type.asNode()))
                        .forEach(named::add));
        for (Map<String, Node> row : store.askEach(LABELS, Map.of("label", RDFS.label.asNode()), "s", named)) {
            Node label = bound(row, "o");
            String language = label.isLiteral() ? label.getLiteralLanguage() : "?";
            if (language.isEmpty() || language.startsWith("en")) {
                all.add(Quad.defaultGraphIRI, bound(row, "s"), RDFS.label.asNode(), label);
            }
        }
    }
}
