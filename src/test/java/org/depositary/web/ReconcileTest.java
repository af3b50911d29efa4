package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Served.class)
class ReconcileTest {
    private static final String PERSON = "http://schema.org/Person";
    private static final String DIP = "https://w3id.org/depositary/ns#";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running running;

    ReconcileTest(Running running) {
        this.running = running;
    }

    private static String schema(String part) {
        try (InputStream in = ReconcileTest.class.getResourceAsStream("/web/reconcile/shapes.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("\\{", "{ \"\\$ref\": \"#/\\$defs/" + part + "\",");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer as JSON, once it has the shape that the specification gives it. */
    private static JsonNode checked(HttpResponse<byte[]> response, String shape) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema(shape))
                        .validate(text, InputFormat.JSON))
                .as(text)
                .isEmpty();
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> form(String path, String field, String value) {
        return running.send(
                "POST",
                path,
                BodyPublishers.ofString(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)),
                "Content-Type",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "Accept",
                "application/json, text/javascript, */*; q=0.01");
    }

    private HttpResponse<byte[]> json(String path, String body) {
        return running.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    private JsonNode first(String query) {
        return checked(form("/reconcile", "queries", "{\"q0\":" + query + "}"), "result")
                .at("/q0/result/0");
    }

    @Test
    void the_manifest_says_what_is_offered_and_under_which_version() {
        JsonNode manifest = checked(running.get("/reconcile", "Accept", "*/*"), "manifest");
        assertThat(manifest.at("/view/url").asText()).isEqualTo("http://example.org/id/{{id}}");
        assertThat(manifest.at("/defaultTypes/0/name").asText()).isNotEmpty();
        checked(running.get("/reconcile/draft"), "draft-manifest");
        assertThat(running.text("/reconcile", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .contains("<code>http://example.org/reconcile</code>", "id=\"name\"", "id=\"mentions\"");
    }

    @Test
    void a_batch_is_answered_by_get_and_by_form_alike() {
        String queries =
                "{\"q0\":{\"query\":\"Ana Lima\"},\"q1\":{\"query\":\"Chile\",\"limit\":1},\"q2\":\"Nobody at all\"}";
        HttpResponse<byte[]> form = form("/reconcile", "queries", queries);
        JsonNode answer = checked(form, "result");
        assertThat(answer.at("/q0/result/0/id").asText()).isEqualTo("person/ana-lima");
        assertThat(answer.at("/q0/result/0/score").asDouble()).isEqualTo(100);
        assertThat(answer.at("/q0/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/q1/result")).hasSize(1);
        assertThat(answer.at("/q1/result/0/id").asText()).isEqualTo("state/chile");
        assertThat(answer.at("/q2/result")).isEmpty();
        assertThat(running.get("/reconcile?queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))
                        .body())
                .isEqualTo(form.body());
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Lima, person/ana-lima",
        "'Lima, Ana', person/ana-lima",
        "A. Lima, person/ana-lima",
        "ANA LIMA, person/ana-lima",
        "Ана Лима, person/ana-lima",
        "Brasil, state/brazil",
        "Valparaiso, place/valparaiso",
        "person/ana-lima, person/ana-lima",
        "http://example.org/id/person/ana-lima, person/ana-lima",
    })
    void a_name_is_known_in_other_spellings(String name, String id) {
        assertThat(first("{\"query\":\"" + name + "\"}").path("id").asText()).isEqualTo(id);
    }

    @Test
    void a_bare_part_of_a_name_is_a_candidate_and_never_certain() {
        JsonNode candidate = first("{\"query\":\"Lima\",\"type\":\"" + PERSON + "\"}");
        assertThat(candidate.path("id").asText()).isEqualTo("person/ana-lima");
        assertThat(candidate.path("match").asBoolean()).isFalse();
        assertThat(candidate.path("score").asDouble()).isLessThan(90);
    }

    @Test
    void a_post_is_compared_by_its_name_whether_the_data_or_the_ontology_give_it() {
        JsonNode candidate = first("{\"query\":\"Ana Lima\",\"type\":\"" + PERSON + "\",\"properties\":[{\"pid\":\""
                + DIP + "position\",\"v\":\"President\"}]}");
        assertThat(candidate.path("id").asText()).isEqualTo("person/ana-lima");
        assertThat(candidate.path("score").asDouble()).isEqualTo(100);
    }

    @Test
    void a_type_leaves_others_out_and_a_wish_only_puts_them_behind() {
        assertThat(checked(
                                form(
                                        "/reconcile",
                                        "queries",
                                        "{\"q0\":{\"query\":\"Chile\",\"type\":\"" + PERSON + "\"}}"),
                                "result")
                        .at("/q0/result"))
                .noneMatch(candidate -> candidate.path("id").asText().equals("state/chile"));
        JsonNode wished = first("{\"query\":\"Chile\",\"type\":\"" + PERSON + "\",\"type_strict\":\"should\"}");
        assertThat(wished.path("id").asText()).isEqualTo("state/chile");
        assertThat(wished.path("score").asDouble()).isLessThan(100);
    }

    @Test
    void what_else_is_known_moves_the_score_and_every_part_of_it_is_told() {
        String query = "{\"query\":\"Ana Lima\",\"properties\":[{\"pid\":\"" + DIP + "destination\",\"v\":\"%s\"}]}";
        JsonNode right = first(query.formatted("Chile"));
        JsonNode wrong = first(query.formatted("Kazakhstan"));
        assertThat(right.path("score").asDouble()).isEqualTo(100);
        assertThat(wrong.path("score").asDouble())
                .as("the weights by which things are linked: half for the name, 0.12 for a property")
                .isEqualTo(Math.round(1000 * 0.5 / 0.62) / 10.0);
        assertThat(right.path("features"))
                .extracting(feature -> feature.path("id").asText())
                .containsExactly("name", "property:" + DIP + "destination", "mentions");
        assertThat(first(
                                "{\"query\":\"Ana Lima\",\"properties\":[{\"pid\":\"destination\",\"v\":{\"id\":\"state/chile\"}}]}")
                        .path("score")
                        .asDouble())
                .isEqualTo(100);
    }

    @Test
    void the_draft_has_its_own_endpoint_and_forms() {
        String query = """
                {"queries":[{"type":"%s","limit":3,"conditions":[
                  {"matchType":"name","v":"Ana Lima"},
                  {"matchType":"property","pid":"%sdestination","v":["Chile","Peru"],"required":true,"matchQuantifier":"any"}]},
                 {"conditions":[{"matchType":"property","pid":"%sdestination","v":"Chile","required":true}]},
                 {"conditions":[{"matchType":"name","v":"Ana Lima"},
                  {"matchType":"property","pid":"%sdestination","v":"Chile","required":true,"matchQuantifier":"none"}]}]}
                """.formatted(PERSON, DIP, DIP, DIP);
        JsonNode answer = checked(json("/reconcile/draft/reconcile", query), "draft-result");
        assertThat(answer.at("/results/0/candidates/0/id").asText()).isEqualTo("person/ana-lima");
        assertThat(answer.at("/results/1/candidates")).isNotEmpty();
        assertThat(answer.at("/results/2/candidates"))
                .noneMatch(candidate -> candidate.path("id").asText().equals("person/ana-lima"));
        assertThat(running.get("/reconcile/draft/reconcile").statusCode()).isEqualTo(405);
        assertThat(form("/reconcile/draft/reconcile", "queries", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void things_types_and_properties_are_suggested_and_explained() {
        for (String root : new String[] {"/reconcile/", "/reconcile/draft/"}) {
            JsonNode entities = checked(running.get(root + "suggest/entity?prefix=an"), "suggestions");
            assertThat(entities.at("/result/0/id").asText()).isEqualTo("person/ana-lima");
            assertThat(entities.at("/result/0/notable/0/id").asText()).isEqualTo(PERSON);
            JsonNode types = checked(running.get(root + "suggest/type?prefix=sta"), "suggestions");
            assertThat(types.at("/result"))
                    .anyMatch(type -> type.path("id").asText().equals(DIP + "State"));
            JsonNode properties = checked(running.get(root + "suggest/property?prefix=desti"), "suggestions");
            assertThat(properties.at("/result/0/id").asText()).isEqualTo(DIP + "destination");
            assertThat(checked(running.get(root + "suggest/entity?prefix="), "suggestions")
                            .at("/result"))
                    .isNotEmpty();
        }
        checked(running.get("/reconcile/flyout/entity?id=person/ana-lima"), "flyout");
        checked(running.get("/reconcile/flyout/type?id=" + PERSON), "flyout");
        checked(running.get("/reconcile/flyout/property?id=" + DIP.replace("#", "%23") + "destination"), "flyout");
        assertThat(running.get("/reconcile/flyout/entity?id=person/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_card_may_be_shown_inside_other_pages() {
        HttpResponse<byte[]> card = running.get("/reconcile/preview?id=person/ana-lima");
        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *");
        assertThat(new String(card.body(), StandardCharsets.UTF_8))
                .contains("<h1>", "Ana Lima")
                .doesNotContain("<script");
        assertThat(running.get("/reconcile/preview?id=person/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_table_gets_further_columns() {
        String query = """
                {"ids":["person/ana-lima","person/nobody","state/chile"],"properties":[
                 {"id":"%sdestination"},{"id":"begin","settings":{"limit":1}},{"id":"value"},
                 {"id":"http://www.w3.org/2002/07/owl#sameAs"}]}
                """.formatted(DIP);
        JsonNode answer = checked(form("/reconcile", "extend", query), "extension");
        JsonNode lima = answer.path("rows").path("person/ana-lima");
        assertThat(lima.path(DIP + "destination").at("/0/id").asText()).isEqualTo("state/chile");
        assertThat(lima.path("begin")).hasSize(1);
        assertThat(lima.path("begin").at("/0/date").asText()).endsWith("T00:00:00Z");
        assertThat(answer.path("rows").path("person/nobody").path("begin")).isEmpty();
        assertThat(answer.path("rows")
                        .path("state/chile")
                        .path("value")
                        .at("/0/float")
                        .isNumber())
                .isTrue();
        JsonNode draft = checked(json("/reconcile/draft/extend", query), "draft-extension");
        assertThat(draft.at("/rows/0/properties/0/values/0/id").asText()).isEqualTo("state/chile");
        JsonNode proposal = checked(running.get("/reconcile/extend/propose?limit=30&type=" + PERSON), "proposal");
        assertThat(proposal.path("properties"))
                .anyMatch(property -> property.path("id").asText().equals(DIP + "destination"));
    }

    @Test
    void pages_that_can_only_call_functions_are_answered_too_and_nothing_else_is_called() {
        HttpResponse<byte[]> padded = running.get("/reconcile?callback=jQuery1.go_2");
        assertThat(padded.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=utf-8");
        assertThat(new String(padded.body(), StandardCharsets.UTF_8))
                .startsWith("/**/jQuery1.go_2({")
                .endsWith(");");
        for (String bad : new String[] {"alert(1)", "a%3Bb", "%3Cscript%3E", "1a", "x".repeat(101)}) {
            assertThat(running.get("/reconcile?callback=" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    @Test
    void what_is_too_much_or_malformed_is_refused() {
        String many = IntStream.range(0, 51)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"a\"}")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(form("/reconcile", "queries", many).statusCode()).isEqualTo(413);
        assertThat(form("/reconcile", "queries", "{\"q\":{\"query\":\"" + "a".repeat(501) + "\"}}")
                        .statusCode())
                .isEqualTo(413);
        for (String bad :
                new String[] {"{", "[]", "1", "{\"q\":1}", "{\"q\":{\"query\":\"a\",\"limit\":0}}", "[".repeat(5000)}) {
            assertThat(form("/reconcile", "queries", bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(form("/reconcile", "other", "x").statusCode()).isEqualTo(400);
        assertThat(json("/reconcile/draft/reconcile", "{\"queries\":[{}]}").statusCode())
                .isEqualTo(400);
        assertThat(running.get("/reconcile/other").statusCode()).isEqualTo(404);
    }
}
