package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Served.class)
class NegotiationTest {
    private static final String THING = "/id/person/ana-lima";

    private final Running running;

    NegotiationTest(Running running) {
        this.running = running;
    }

    static List<String> accepts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/web/accept.tsv"));
    }

    @ParameterizedTest
    @MethodSource("accepts")
    void a_thing_leads_to_what_the_client_accepts(String line) {
        String accept = line.substring(0, line.indexOf('\t'));
        String wanted = line.substring(line.indexOf('\t') + 1);
        HttpResponse<byte[]> response =
                accept.equals("(none)") ? running.get(THING) : running.get(THING, "Accept", accept);
        assertThat(response.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept,"));
        if (wanted.equals("406")) {
            assertThat(response.statusCode()).isEqualTo(406);
            assertThat(new String(response.body(), StandardCharsets.UTF_8))
                    .contains("text/turtle", "application/ld+json", "text/html");
            return;
        }
        assertThat(response.statusCode()).isEqualTo(303);
        String location = response.headers().firstValue("Location").orElseThrow();
        switch (wanted) {
            case "page" -> assertThat(location).isEqualTo("/page/person/ana-lima");
            case "not-ttl" -> assertThat(location).startsWith("/").doesNotEndWith(".ttl");
            default -> assertThat(location).isEqualTo("/data/person/ana-lima." + wanted);
        }
        assertThat(running.get(location).statusCode()).isEqualTo(200);
    }

    @Test
    void several_lines_of_the_field_count_as_one() {
        HttpResponse<byte[]> response =
                running.get(THING, "Accept", "text/turtle;q=0.2", "Accept", "application/rdf+xml;q=0.9");
        assertThat(response.headers().firstValue("Location")).hasValue("/data/person/ana-lima.rdf");
    }

    @Test
    void a_hundred_and_fifty_ranges_break_nothing() {
        String many = "application/x-none, ".repeat(150) + "text/turtle";
        assertThat(running.get(THING, "Accept", many).statusCode()).isEqualTo(303);
    }

    @Test
    void a_document_without_a_suffix_negotiates_and_says_which_it_gave() {
        HttpResponse<byte[]> response = running.get("/data/person/ana-lima", "Accept", "application/trig");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Location")).hasValue("/data/person/ana-lima.trig");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/trig;charset=utf-8");
    }

    @Test
    void a_framed_document_begins_with_its_topic_and_holds_what_that_leads_to_inside_it() throws IOException {
        HttpResponse<byte[]> framed = running.get(
                "/data/event/visit-lima-chile-2011",
                "Accept",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#framed\"");
        assertThat(framed.headers().firstValue("Content-Type"))
                .hasValue("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#framed\"");
        JsonNode document = new ObjectMapper().readTree(framed.body());
        JsonNode graph = document.has("@graph") ? document.get("@graph").get(0) : document;
        String id = graph.path("id").asText(graph.path("@id").asText());
        assertThat(id).endsWith("id/event/visit-lima-chile-2011");
        assertThat(graph.path("visitor").path(0).path("label").asText())
                .as(graph.toPrettyString())
                .isEqualTo("Ana Lima");
    }

    @Test
    void a_profile_of_json_ld_is_honoured() {
        String expanded = running.text(
                "/data/person/ana-lima.jsonld",
                "Accept",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\"");
        assertThat(expanded).startsWith("[").doesNotContain("@context");
        assertThat(running.text("/data/person/ana-lima.jsonld")).contains("http://example.org/context.jsonld");
    }

    @Test
    void what_was_merged_moved_for_ever_and_what_was_withdrawn_is_gone() {
        HttpResponse<byte[]> merged = running.get("/id/person/a-lima", "Accept", "text/html");
        assertThat(merged.statusCode()).isEqualTo(301);
        assertThat(merged.headers().firstValue("Location")).hasValue("/id/person/ana-lima");
        assertThat(running.get("/data/person/a-lima.ttl").headers().firstValue("Location"))
                .hasValue("/data/person/ana-lima.ttl");
        assertThat(running.get("/id/person/nobody-now").statusCode()).isEqualTo(410);
        assertThat(running.get("/page/person/nobody-now", "Accept", "text/html").statusCode())
                .isEqualTo(410);
    }

    @Test
    void what_nobody_minted_is_not_found_whatever_is_accepted() {
        for (String accept : List.of("text/html", "text/turtle", "image/png")) {
            for (String place : List.of("id", "page", "data")) {
                assertThat(running.get("/" + place + "/person/no-such", "Accept", accept)
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_slash_at_the_end_leads_to_the_address_without_it_where_there_is_anything() {
        assertThat(running.get(THING + "/").headers().firstValue("Location")).hasValue(THING);
        assertThat(running.get("/id/person/no-such/").statusCode()).isEqualTo(404);
        assertThat(running.get("/search/?q=a%20b%26c&from=0").headers().firstValue("Location"))
                .hasValue("/search?q=a%20b%26c&from=0");
        HttpResponse<byte[]> sent = running.send(
                "POST",
                "/sparql/",
                HttpRequest.BodyPublishers.ofString("ASK {}"),
                "Content-Type",
                "application/sparql-query");
        assertThat(sent.statusCode()).as("what is sent is to be sent again").isEqualTo(308);
        assertThat(sent.headers().firstValue("Location")).hasValue("/sparql");
    }

    @Test
    void a_document_holds_what_it_is_about_with_all_that_is_said_of_it_inside() throws IOException {
        JsonNode visit = new ObjectMapper()
                .readTree(running.text("/data/event/visit-lima-chile-2011.jsonld"))
                .path("primaryTopic");
        assertThat(visit.path("type").toString()).contains("Visit");
        assertThat(visit.path("visitor").toString()).contains("\"label\":\"Ana Lima\"");
        JsonNode evidence = visit.path("@reverse").path("hasBody");
        assertThat((evidence.isArray() ? evidence.get(0) : evidence)
                        .path("hasTarget")
                        .toString())
                .as(visit.toPrettyString())
                .contains("\"exact\"");
        JsonNode chile = new ObjectMapper()
                .readTree(running.text("/data/state/chile.jsonld"))
                .path("primaryTopic");
        assertThat(chile.path("@reverse").path("destination").toString()).contains("Lima");
    }

    @Test
    void things_are_not_changed_from_outside() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "PROPFIND", "MADE-UP")) {
            HttpResponse<byte[]> response = running.send(method, THING, HttpRequest.BodyPublishers.ofString("x"));
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        }
    }
}
