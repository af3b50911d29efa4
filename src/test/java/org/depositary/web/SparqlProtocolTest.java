package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.web.Served.Running;
import org.depositary.web.sparql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class SparqlProtocolTest {
    private static final String STATES =
            "SELECT ?label { ?s a <https://w3id.org/depositary/ns#State> ; <http://www.w3.org/2000/01/rdf-schema#label>"
                    + " ?label FILTER(LANG(?label) = \"en\") } ORDER BY ?label";

    private final Running running;

    SparqlProtocolTest(Running running) {
        this.running = running;
    }

    private static String query(String text) {
        return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String words(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void the_three_ways_to_ask_give_the_same_answer() {
        HttpResponse<byte[]> get = running.get(query(STATES), "Accept", "text/csv");
        assertThat(words(get).lines()).containsExactly("label", "Brazil", "Chile", "Kazakhstan");
        assertThat(running.send(
                                "POST",
                                "/sparql",
                                BodyPublishers.ofString("query=" + URLEncoder.encode(STATES, StandardCharsets.UTF_8)),
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo(get.body());
        assertThat(running.send(
                                "POST",
                                "/sparql",
                                BodyPublishers.ofString(STATES),
                                "Content-Type",
                                "application/sparql-query; charset=utf-8",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualTo(get.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json, '{'",
        "application/json, application/sparql-results+json, '{'",
        "*/*, application/sparql-results+json, '{'",
        "application/sparql-results+xml, application/sparql-results+xml, '<?xml'",
        "text/csv, text/csv;charset=utf-8, 'label'",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8, '?label'",
        "text/html, text/html;charset=utf-8, '<!DOCTYPE html>'",
    })
    void answers_come_in_every_format_of_the_recommendation(String accept, String type, String start) {
        HttpResponse<byte[]> response = running.get(query(STATES), "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(words(response)).startsWith(start).contains("Kazakhstan");
    }

    @Test
    void a_format_that_nobody_writes_is_not_acceptable() {
        assertThat(running.get(query(STATES), "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(running.get(query("CONSTRUCT WHERE { ?s ?p ?o }"), "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void yes_and_no_and_graphs_are_answered_too() {
        assertThat(running.text(query("ASK { ?s ?p ?o }"), "Accept", "application/json"))
                .contains("true");
        String turtle = running.text(query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5"), "Accept", "text/turtle");
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        assertThat(graph.size()).isEqualTo(5);
        assertThat(running.text(
                        query("DESCRIBE <http://example.org/id/state/chile>"), "Accept", "application/n-triples"))
                .contains("\"Chile\"@en");
    }

    @Test
    void without_a_query_programs_are_told_what_is_offered_and_people_get_a_page() {
        assertThat(running.text("/sparql", "Accept", "text/turtle")).contains("SPARQL11Query", "UnionDefaultGraph");
        assertThat(running.text("/sparql?example=03-visitors-in-order", "Accept", "text/html"))
                .contains("<textarea", "Who visited a state", "id=\"answer\"");
    }

    @Test
    void the_default_graph_is_the_union_and_the_protocol_can_narrow_it() {
        String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        String all = running.text(query(count), "Accept", "text/csv");
        String links =
                running.text(query(count) + "&default-graph-uri=http://example.org/graph/links", "Accept", "text/csv");
        assertThat(links.lines()).containsExactly("n", "3");
        assertThat(all).isNotEqualTo(links);
        assertThat(running.text(
                                query("SELECT ?g { GRAPH ?g { } }") + "&named-graph-uri=http://example.org/graph/links",
                                "Accept",
                                "text/csv")
                        .lines())
                .containsExactly("g", "http://example.org/graph/links");
        assertThat(running.text(
                                query("SELECT (COUNT(*) AS ?n) FROM <http://example.org/graph/links> { ?s ?p ?o }"),
                                "Accept",
                                "text/csv")
                        .lines())
                .containsExactly("n", "3");
    }

    @Test
    void graphs_that_are_not_held_are_empty_and_never_fetched() {
        String own = "http://localhost:" + running.server().port() + "/ontology.ttl";
        assertThat(running.text(query("SELECT (COUNT(*) AS ?n) FROM <" + own + "> { ?s ?p ?o }"), "Accept", "text/csv")
                        .lines())
                .containsExactly("n", "0");
        assertThat(running.text(
                                query("SELECT (COUNT(*) AS ?n) FROM <file:///etc/passwd> { ?s ?p ?o }"),
                                "Accept",
                                "text/csv")
                        .lines())
                .containsExactly("n", "0");
    }

    @Test
    void a_query_that_is_none_is_refused_with_line_and_column() {
        HttpResponse<byte[]> response = running.get(query("SELECT *\nWHERE { ?s ?p }"), "Accept", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(words(response)).startsWith("Line 2, column 15");
        HttpResponse<byte[]> page = running.get(query("SELECT *\nWHERE { ?s ?p }"), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(words(page)).contains("Line 2, column 15", "<textarea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <http://localhost/>",
                "INSERT DATA { <a:b> <a:c> <a:d> }",
                "DROP ALL",
                "SELECT * { ?s ?p ?o } GROUP BY",
                "SELECT (COUNT(?s) AS ?n) ?o { ?s ?p ?o }",
                "SELECT * { LET (?x := 1) }",
                "SELECT * { ?s ?p ?o NOT EXISTS { ?s ?p 1 } }",
                "SELECT * { ?s <p>{2,3} ?o }",
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE ?s { ?s ?p ?o } } } }",
                "SELECT * { ?s (<a:p>*)* ?o . ?s a <a:b> }",
                "SELECT * { ?s ((<a:p>+/<a:q>)+)* <a:o> }",
                "SELECT * { ?s <a:p>* ?o }",
                "SELECT * { ?s (!<a:p>)+ ?o }",
                "SELECT * { ?s a ?t BIND(<http://jena.apache.org/ARQ/function#wait>(10000) AS ?x) }",
                "SELECT * { ?s a ?t FILTER(<java:java.lang.System.exit>(1)) }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o }",
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, \"(a+)+$\") }",
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, ?p) }",
                "SELECT * { BIND(\"ab\" AS ?a) BIND(CONCAT(?a,?a,?a,?a,?a,?a,?a,?a) AS ?b) BIND(CONCAT(?b,?b,?b,?b,?b,?b,?b,?b) AS ?c)"
                        + " BIND(CONCAT(?c,?c,?c,?c,?c,?c,?c,?c) AS ?d) BIND(CONCAT(?d,?d,?d,?d,?d,?d,?d,?d) AS ?e)"
                        + " BIND(CONCAT(?e,?e,?e,?e,?e,?e,?e,?e) AS ?f) }",
            })
    void harmful_and_foreign_queries_are_refused_before_they_run(String text) {
        HttpResponse<byte[]> response = running.get(query(text), "Accept", "application/json");
        assertThat(response.statusCode()).as(words(response)).isEqualTo(400);
    }

    @Test
    void useful_queries_of_the_same_kind_are_carried_out() {
        for (String text : List.of(
                "SELECT * { <http://example.org/id/state/chile> <a:p>* ?o }",
                "SELECT * { ?s a <http://schema.org/Person> . ?s (<a:p>/<a:q>)* ?o } LIMIT 1",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), \"^Chi.*e$\", \"i\") } LIMIT 1",
                "SELECT (CONCAT(STR(?s), \" \", STR(?o)) AS ?x) { ?s ?p ?o } LIMIT 1",
                "SELECT * { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER NOT EXISTS { ?s a ?t } } LIMIT 1",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(\"1\") AS ?n) {}")) {
            assertThat(running.get(query(text), "Accept", "application/json").statusCode())
                    .as(text)
                    .isEqualTo(200);
        }
    }

    @Test
    void every_question_on_offer_is_answered() {
        var page = org.jsoup.Jsoup.parse(running.text("/sparql", "Accept", "text/html"));
        // Those that ask elsewhere are refused unless the server is told to let them.
        var links = page.select(".topics a[href*=example=]:not([href*=example=f])");
        assertThat(links).hasSize(26);
        for (var link : links) {
            String text = org.jsoup.Jsoup.parse(running.text(link.attr("href"), "Accept", "text/html"))
                    .select("textarea")
                    .text();
            assertThat(running.get(query(text), "Accept", "application/json").statusCode())
                    .as(text)
                    .isEqualTo(200);
        }
    }

    @Test
    void other_contents_and_updates_are_not_taken() {
        assertThat(running.send("POST", "/sparql", BodyPublishers.ofString("x"), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(running.send(
                                "POST",
                                "/sparql",
                                BodyPublishers.ofString("update=DROP+ALL"),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_endpoint_on_the_list_may_be_asked_and_no_other() {
        String other = "http://localhost:" + running.server().port() + "/sparql";
        String text = "SELECT ?label { SERVICE <%s> { <http://example.org/id/state/chile>"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } }";
        String away = "http://localhost:1/sparql";
        try (Running asking = Served.start(Limits.USUAL.asking(java.util.Set.of(other, away)))) {
            assertThat(asking.text(query(text.formatted(other)), "Accept", "text/csv")
                            .lines())
                    .containsExactly("label", "Chile");
            HttpResponse<byte[]> refused = asking.get(query(text.formatted(other + "2")), "Accept", "text/csv");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(words(refused)).contains("SERVICE may ask only: ", other);
            HttpResponse<byte[]> silent = asking.get(query(text.formatted(away)), "Accept", "text/csv");
            assertThat(silent.statusCode() + words(silent)).startsWith("502" + away + " cannot be reached");
        }
    }

    @Test
    void the_description_names_the_graphs() {
        assertThat(running.text("/sparql", "Accept", "text/turtle"))
                .contains("NamedGraph", "http://example.org/graph/links", "N-Quads");
        assertThat(running.send(
                                "POST",
                                "/sparql",
                                BodyPublishers.ofString(""),
                                "Content-Type",
                                "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void rows_time_and_crowds_have_their_limits() {
        try (Running small = Served.start(new Limits(Duration.ofMillis(1500), 7, 1))) {
            HttpResponse<byte[]> cut = small.get(query("SELECT * { ?s ?p ?o }"), "Accept", "text/csv");
            assertThat(words(cut).lines()).hasSize(8);
            assertThat(cut.headers().firstValue("X-Results-Cut-At")).hasValue("7");
            assertThat(small.get(query("SELECT * { ?s ?p ?o } LIMIT 7"), "Accept", "text/csv")
                            .headers()
                            .firstValue("X-Results-Cut-At"))
                    .isEmpty();
            String long5 = query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
            List<Integer> statuses = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> small.get(long5, "Accept", "text/csv")))
                    .limit(4)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .peek(response -> assertThat(response.headers().firstValue("Retry-After"))
                            .isPresent())
                    .map(HttpResponse::statusCode)
                    .toList();
            assertThat(statuses).containsOnly(503);
            assertThat(small.get(query("ASK {}"), "Accept", "text/csv").statusCode())
                    .isEqualTo(200);
        }
    }
}
