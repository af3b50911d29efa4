package org.depositary.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that do harm elsewhere, and a server that still answers after each of them. */
@ExtendWith(Served.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest {
    private final Running running;
    private final Running small = Served.start(new Limits(Duration.ofMillis(1200), 500, 2));
    private final Listener listener = new Listener();

    HostileQueryTest(Running running) {
        this.running = running;
    }

    @AfterAll
    void close() {
        listener.close();
        small.close();
    }

    @AfterEach
    void the_server_still_serves() {
        assertThat(running.get("/health").statusCode()).isEqualTo(200);
        assertThat(running.get("/data/state/chile.ttl").statusCode()).isEqualTo(200);
    }

    /** Queries that reach out, write, or cost more than they may. AT is where somebody would hear of it. */
    static Stream<String> queries() {
        String values = IntStream.range(0, 9_000).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(" "));
        return Stream.of(
                "SELECT * { SERVICE <AT/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <AT/sparql> { ?s ?p ?o } }",
                "SELECT * { VALUES ?e { <AT/sparql> } SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <AT/sparql> { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <AT/sparql> { ?s ?p ?o } } }",
                "SELECT * FROM <AT/data.ttl> { ?s ?p ?o }",
                "SELECT * FROM NAMED <AT/data.ttl> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "CONSTRUCT { ?s ?p ?o } FROM <AT/data.rdf> WHERE { ?s ?p ?o }",
                "DESCRIBE <AT/data.ttl>",
                "SELECT * { GRAPH <AT/data.ttl> { ?s ?p ?o } }",
                "LOAD <AT/data.ttl>",
                "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:x>",
                "DROP ALL",
                "CLEAR DEFAULT",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "ASK {} ; DROP ALL",
                "SELECT * { ?s ((<urn:a>|!<urn:a>)*)* ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s (<urn:a>|!<urn:a>)* ?o }",
                "SELECT * { ?s (((((<urn:a>+)+)+)+)+)+ ?o . ?s a ?t }",
                "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), \"((a+)+)+$\") }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<java:java.lang.System.exit>(0) AS ?x) {}",
                "SELECT * { ?x <java:java.lang.Runtime> ?y }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "SELECT (COUNT(*) AS ?n) { VALUES (?a) { " + values + " } VALUES (?b) { " + values + " } }",
                "SELECT * { VALUES (?a) { " + values + values + values + " } }",
                "SELECT * { " + "{".repeat(5_000) + "}".repeat(5_000) + " }",
                "SELECT (" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " AS ?x) {}",
                "SELECT * { BIND(\"aaaaaaaaaa\" AS ?a) "
                        + IntStream.range(0, 12)
                                .mapToObj(
                                        i -> "BIND(CONCAT(?v%1$d,?v%1$d,?v%1$d,?v%1$d) AS ?v%2$d)".formatted(i, i + 1))
                                .collect(Collectors.joining(" "))
                                .replace("?v0", "?a")
                        + " }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
                "SELECT (GROUP_CONCAT(?x ; SEPARATOR=\"\") AS ?y) { ?a ?b ?x . ?c ?d ?e . ?f ?g ?h }");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_harmful_query_gets_a_short_answer_and_reaches_nobody(String query) {
        String text = query.replace("AT", listener.address());
        HttpResponse<byte[]> response = small.send(
                "POST",
                "/sparql",
                BodyPublishers.ofString(text),
                "Content-Type",
                "application/sparql-query",
                "Accept",
                "application/json");
        assertThat(response.statusCode()).as(text(response)).isIn(200, 400, 413, 503);
        assertThat(text(response)).doesNotContain("Exception", "\tat ", "root:");
        assertThat(response.body().length).isLessThan(2_000_000);
        assertThat(listener.calls()).isZero();
        assertThat(small.get("/sparql?query=ASK%7B%7D", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_query_whose_client_has_gone_is_broken_off() throws IOException {
        try (Running one = Served.start(new Limits(Duration.ofMinutes(10), 100, 1))) {
            String query = URLEncoder.encode(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", StandardCharsets.UTF_8);
            try (Socket socket = new Socket("localhost", one.server().port())) {
                socket.getOutputStream()
                        .write(("GET /sparql?query=" + query
                                        + " HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                assertThat(askedUntil(one, 503)).as("the one place is taken").isTrue();
            }
            assertThat(askedUntil(one, 200)).as("the place is free again").isTrue();
        }
    }

    /** Asks something short until it is answered so; the server has only the one place for queries. */
    private static boolean askedUntil(Running server, int status) {
        for (int i = 0; i < 200; i++) {
            if (server.get("/sparql?query=ASK%7B%7D", "Accept", "application/json")
                            .statusCode()
                    == status) {
                return true;
            }
        }
        return false;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
