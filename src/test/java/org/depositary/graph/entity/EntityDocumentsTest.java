package org.depositary.graph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.graph.Workshop.BASE;
import static org.depositary.graph.Workshop.trip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.depositary.claim.Story;
import org.depositary.graph.Workshop;
import org.depositary.graph.ontology.Terms;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class EntityDocumentsTest {
    private static final Node PAGE = BASE.node("data/person/ana-lima");
    private static final Node ANA = BASE.node("id/person/ana-lima");
    private final DatasetGraph data = union(Workshop.run(trips(5)).dataset());

    private static Story trips(int number) {
        StringBuilder text = new StringBuilder();
        for (int year = 1; year <= number; year++) {
            text.append("Ana Lima visited Bergen in 200").append(year).append(". ");
        }
        Story story = trip("a", "2009", text.toString());
        for (int year = 1; year <= number; year++) {
            story.frame(
                    "f" + year,
                    "dip:Visit",
                    "Ana Lima visited Bergen in 200" + year + ".",
                    "visitor",
                    "a",
                    "destination",
                    "b",
                    "date",
                    new Edtf("200" + year));
        }
        return story;
    }

    private static DatasetGraph union(DatasetGraph dataset) {
        DatasetGraph view = new DatasetGraphMapLink(GraphView.createUnionGraph(dataset));
        dataset.listGraphNodes().forEachRemaining(name -> view.addGraph(name, dataset.getGraph(name)));
        return view;
    }

    private List<Map<String, RDFNode>> select(Query query) {
        try (QueryExecution execution = QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(data))
                .query(query)
                .build()) {
            ResultSet rows = execution.execSelect();
            List<Map<String, RDFNode>> all = new ArrayList<>();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                Map<String, RDFNode> cells = new LinkedHashMap<>();
                row.varNames().forEachRemaining(name -> cells.put(name, row.get(name)));
                all.add(cells);
            }
            return all;
        }
    }

    private EntityDocuments documents(int most) {
        return new EntityDocuments(BASE, this::select, most);
    }

    @Test
    void a_thing_comes_with_its_statements_what_points_at_it_and_everybodys_labels() {
        EntityDocument document = documents(100).about(ANA, PAGE).orElseThrow();
        DatasetGraph all = document.statements();
        assertThat(all.contains(
                        Quad.defaultGraphIRI, ANA, NodeConst.nodeRDFType, Workshop.ONTOLOGY.term("schema:Person")))
                .isTrue();
        assertThat(document.incoming()).anySatisfy(incoming -> {
            assertThat(incoming.property()).isEqualTo(Terms.dip("visitor"));
            assertThat(incoming.count()).isEqualTo(5);
            assertThat(incoming.cut()).isFalse();
        });
        Node visit = BASE.node("id/event/visit-of-ana-lima-to-bergen-2001");
        assertThat(all.contains(BASE.documentGraph("a"), visit, Terms.dip("visitor"), ANA))
                .isTrue();
        assertThat(all.contains(Quad.defaultGraphIRI, visit, Workshop.ONTOLOGY.term("rdfs:label"), Node.ANY))
                .isTrue();
        assertThat(all.contains(Quad.defaultGraphIRI, PAGE, Terms.iri("http://xmlns.com/foaf/0.1/primaryTopic"), ANA))
                .isTrue();
    }

    @Test
    void what_stands_in_a_named_graph_stands_in_the_default_graph_too() {
        DatasetGraph all = documents(100).about(ANA, PAGE).orElseThrow().statements();
        all.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> assertThat(all.contains(
                                Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject()))
                        .isTrue());
    }

    @Test
    void long_lists_are_cut_counted_and_lead_to_the_rest() {
        EntityDocument document = documents(2).about(ANA, PAGE).orElseThrow();
        assertThat(document.incoming()).anySatisfy(incoming -> {
            assertThat(incoming.property()).isEqualTo(Terms.dip("visitor"));
            assertThat(incoming.count()).isEqualTo(5);
            assertThat(incoming.shown()).hasSize(2);
            assertThat(document.statements()
                            .contains(
                                    Quad.defaultGraphIRI, PAGE, Workshop.ONTOLOGY.term("rdfs:seeAlso"), incoming.all()))
                    .isTrue();
        });
    }

    @Test
    void a_fact_comes_with_its_evidence_down_to_the_quoted_words() {
        Node visit = BASE.node("id/event/visit-of-ana-lima-to-bergen-2003");
        DatasetGraph all = documents(100).about(visit, PAGE).orElseThrow().statements();
        assertThat(all.contains(Node.ANY, Node.ANY, Terms.EXACT, quote("Ana Lima visited Bergen in 2003.")))
                .isTrue();
        assertThat(all.contains(Node.ANY, Node.ANY, Terms.EXACT, quote("Ana Lima visited Bergen in 2001.")))
                .isFalse();
    }

    @Test
    void an_entity_comes_with_the_words_that_mention_it() {
        DatasetGraph all = documents(100).about(ANA, PAGE).orElseThrow().statements();
        assertThat(all.contains(Node.ANY, Node.ANY, Terms.EXACT, quote("Ana Lima")))
                .isTrue();
    }

    private static Node quote(String words) {
        return org.apache.jena.graph.NodeFactory.createLiteralString(words);
    }

    @Test
    void rules_runs_graphs_and_the_dataset_have_documents_too() {
        for (String path : List.of("rule/told", "dataset", "graph/doc/a", "graph/authority", "doc/a", "program")) {
            assertThat(documents(10).about(BASE.node(path), PAGE)).as(path).isPresent();
        }
        assertThat(documents(10)
                        .aboutSource("a", PAGE)
                        .orElseThrow()
                        .statements()
                        .contains(Node.ANY, Node.ANY, Terms.EXACT, quote("Ana Lima visited Bergen in 2002.")))
                .isTrue();
        assertThat(documents(10)
                        .aboutGraph(BASE.sharedGraph("authority"), PAGE)
                        .orElseThrow()
                        .statements()
                        .contains(Quad.defaultGraphIRI, ANA, NodeConst.nodeRDFType, Node.ANY))
                .isTrue();
    }

    @Test
    void what_nobody_speaks_of_has_no_document() {
        assertThat(documents(10).about(BASE.node("id/person/nobody"), PAGE)).isEmpty();
        assertThat(documents(10).aboutSource("nothing", PAGE)).isEmpty();
    }

    @Test
    void an_address_is_never_read_as_a_query() {
        Node hostile = BASE.node("id/person/x> ?p ?o } UNION { ?s ?p ?o");
        assertThat(documents(10).about(hostile, PAGE)).isEmpty();
    }
}
