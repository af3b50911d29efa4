package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class FragmentsTest {
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private final Running running;

    FragmentsTest(Running running) {
        this.running = running;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Model turtle(String address) {
        HttpResponse<byte[]> response = running.get(address, "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(new String(response.body(), StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(model);
        return model;
    }

    private static String value(Model model, String pattern) {
        ResultSet rows = QueryExecution.model(model)
                .query("PREFIX h: <" + HYDRA + "> PREFIX void: <http://rdfs.org/ns/void#> SELECT ?x { " + pattern
                        + " }")
                .select()
                .materialise();
        return rows.hasNext() ? rows.next().get("x").toString() : "";
    }

    @Test
    void a_pattern_gives_what_fits_with_its_number() {
        Model model = turtle(
                "/fragments?subject=" + encoded("http://example.org/id/state/brazil") + "&predicate=" + encoded(LABEL));
        assertThat(model.listStatements(
                                model.getResource("http://example.org/id/state/brazil"),
                                model.getProperty(LABEL),
                                (String) null)
                        .toList())
                .hasSize(2);
        assertThat(value(model, "?page h:totalItems ?n BIND(STR(?n) AS ?x)")).isEqualTo("2");
        assertThat(value(model, "?page void:triples ?n BIND(STR(?n) AS ?x)")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Brasil\"@pt', 1",
        "'\"Brasil\"', 0",
        "'\"2011-05-03\"^^http://www.w3.org/2001/XMLSchema#date', 0",
    })
    void literals_are_asked_for_as_they_are(String object, String count) {
        Model model = turtle("/fragments?predicate=" + encoded(LABEL) + "&object=" + encoded(object));
        assertThat(value(model, "?page h:totalItems ?n BIND(STR(?n) AS ?x)")).isEqualTo(count);
    }

    @Test
    void a_literal_is_the_subject_of_nothing() {
        for (String place : new String[] {"subject", "predicate"}) {
            Model model = turtle("/fragments?" + place + "=" + encoded("\"2006\"^^http://id.loc.gov/datatypes/edtf"));
            assertThat(value(model, "?page h:totalItems ?n BIND(STR(?n) AS ?x)"))
                    .isEqualTo("0");
        }
    }

    @Test
    void what_the_dataset_says_of_itself_is_no_count_of_a_pattern() {
        DatasetGraph all = DatasetGraphFactory.create();
        RDFParser.fromString(running.text("/fragments", "Accept", "application/trig"), Lang.TRIG)
                .parse(all);
        Node page = NodeFactory.createURI("http://example.org/fragments");
        Node subset = VOID.subset.asNode();
        all.find(Node.ANY, Node.ANY, subset, page)
                .forEachRemaining(told -> assertThat(all.contains(
                                Quad.defaultGraphIRI,
                                told.getGraph(),
                                NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"),
                                told.getSubject()))
                        .as("clients find the graph of the controls by what the page is a subset of")
                        .isTrue());
        assertThat(all.contains(Node.ANY, Node.ANY, subset, page)).isTrue();
    }

    @Test
    void pages_follow_one_another_until_everything_has_been_given_once() {
        Set<String> seen = new HashSet<>();
        String next = "/fragments?predicate=" + encoded(LABEL);
        long total = -1;
        while (!next.isEmpty()) {
            Model model = turtle(next);
            total = Long.parseLong(value(model, "?page h:totalItems ?n BIND(STR(?n) AS ?x)"));
            model.listStatements(null, model.getProperty(LABEL), (String) null)
                    .forEach(statement ->
                            assertThat(seen.add(statement.toString())).isTrue());
            next = value(model, "?page h:next ?x");
        }
        assertThat(seen).hasSize((int) total).hasSizeGreaterThan(0);
        Set<String> subjects = new HashSet<>();
        String all = "/fragments";
        for (int i = 0; i < 3; i++) {
            Model model = turtle(all);
            assertThat(subjects.add(value(model, "?page a h:PartialCollectionView BIND(STR(?page) AS ?x)")))
                    .isTrue();
            all = value(model, "?page h:next ?x");
            assertThat(all).endsWith("page=" + (i + 2));
        }
    }

    @Test
    void the_controls_tell_how_to_ask_for_others() {
        Model model = turtle("/fragments");
        assertThat(value(model, "?d h:search ?s . ?s h:template ?x FILTER(CONTAINS(?x, \"graph\"))"))
                .isEqualTo("http://example.org/fragments{?subject,predicate,object,graph}");
        assertThat(value(
                        model,
                        "?s h:mapping ?m . ?m h:variable \"subject\" ; h:property ?x"
                                + " FILTER(?x = <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject>)"))
                .isNotEmpty();
    }

    @Test
    void formats_with_graphs_keep_data_and_controls_apart_and_say_which_graph_says_so() {
        String address = "/fragments?subject=" + encoded("http://example.org/id/state/brazil") + "&graph=";
        DatasetGraph any = DatasetGraphFactory.create();
        RDFParser.fromString(running.text(address + encoded("?g"), "Accept", "application/trig"), Lang.TRIG)
                .parse(any);
        assertThat(any.contains(
                        org.apache.jena.graph.NodeFactory.createURI("http://example.org/graph/links"),
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY,
                        org.apache.jena.graph.Node.ANY))
                .isTrue();
        DatasetGraph one = DatasetGraphFactory.create();
        RDFParser.fromString(
                        running.text(
                                address + encoded("http://example.org/graph/links"), "Accept", "application/n-quads"),
                        Lang.NQUADS)
                .parse(one);
        assertThat(one.stream()
                        .filter(quad -> !quad.getGraph().toString().endsWith("#metadata"))
                        .filter(quad -> !quad.isDefaultGraph())
                        .map(Quad::getGraph)
                        .map(Object::toString)
                        .distinct())
                .containsExactly("http://example.org/graph/links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"subject=%22x", "predicate=%3E%7D", "object=%22x%22%40", "graph=a%20b", "object=%22x%22%5E%5Ea b"
            })
    void what_is_no_pattern_is_refused(String query) {
        assertThat(running.get("/fragments?" + query.replace(" ", "%20")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void people_get_a_table() {
        assertThat(running.text("/fragments", "Accept", "text/html"))
                .contains("<h1>Statements by pattern</h1>", "rel=\"next\"");
        assertThat(running.get("/fragments", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }
}
