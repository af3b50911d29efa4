package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        String queries = "{\"q0\":" + query + "}";
        ReconcileAnswer.QUERIES.of(queries);
        return ReconcileAnswer.RESULT.of(form("/reconcile", "queries", queries)).at("/q0/result/0");
    }

    @Test
    void the_manifest_says_what_is_offered_and_under_which_version() {
        JsonNode manifest = ReconcileAnswer.MANIFEST.of(running.get("/reconcile", "Accept", "*/*"));
        assertThat(manifest.at("/view/url").asText()).isEqualTo("http://example.org/id/{{id}}");
        assertThat(manifest.at("/defaultTypes/0/name").asText()).isNotEmpty();
        ReconcileAnswer.DRAFT_MANIFEST.of(running.get("/reconcile/draft"));
        assertThat(running.text("/reconcile", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .contains("<code>http://example.org/reconcile</code>", "id=\"name\"", "id=\"mentions\"");
    }

    @Test
    void a_batch_is_answered_by_get_and_by_form_alike() {
        String queries =
                "{\"q0\":{\"query\":\"Ana Lima\"},\"q1\":{\"query\":\"Chile\",\"limit\":1},\"q2\":\"Nobody at all\"}";
        HttpResponse<byte[]> form = form("/reconcile", "queries", queries);
        JsonNode answer = ReconcileAnswer.RESULT.of(form);
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
        assertThat(ReconcileAnswer.RESULT
                        .of(form("/reconcile", "queries", "{\"q0\":{\"query\":\"Chile\",\"type\":\"" + PERSON + "\"}}"))
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
                {"queries":[{"type":"%s","limit":3,"lang":"en","conditions":[
                  {"matchType":"name","propertyValue":"Ana Lima"},
                  {"matchType":"property","propertyId":"%sdestination","propertyValue":["Chile","Peru"],"required":true,"matchQuantifier":"any"}]},
                 {"conditions":[{"matchType":"property","propertyId":"%sdestination","propertyValue":"Chile","required":true}]},
                 {"conditions":[{"matchType":"name","propertyValue":"Ana Lima"},
                  {"matchType":"property","propertyId":"%sdestination","propertyValue":{"id":"state/chile","name":"Chile"},"required":true,"matchQuantifier":"none"}]}]}
                """.formatted(PERSON, DIP, DIP, DIP);
        ReconcileAnswer.DRAFT_QUERIES.of(query);
        HttpResponse<byte[]> response = json("/reconcile/draft/reconcile", query);
        JsonNode answer = ReconcileAnswer.DRAFT_RESULT.of(response);
        assertThat(json(
                                "/reconcile/draft/reconcile",
                                query.replace("propertyId", "pid").replace("propertyValue", "v"))
                        .body())
                .as("by the names that the draft gave them before")
                .isEqualTo(response.body());
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
            boolean draft = root.endsWith("draft/");
            ReconcileAnswer entity = draft ? ReconcileAnswer.DRAFT_ENTITIES : ReconcileAnswer.ENTITIES;
            ReconcileAnswer type = draft ? ReconcileAnswer.DRAFT_TYPES : ReconcileAnswer.TYPES;
            ReconcileAnswer property = draft ? ReconcileAnswer.DRAFT_PROPERTIES : ReconcileAnswer.PROPERTIES;
            JsonNode entities = entity.of(running.get(root + "suggest/entity?prefix=an"));
            assertThat(entities.at("/result/0/id").asText()).isEqualTo("person/ana-lima");
            assertThat(entities.at("/result/0/notable/0/id").asText()).isEqualTo(PERSON);
            assertThat(type.of(running.get(root + "suggest/type?prefix=sta")).at("/result"))
                    .anyMatch(found -> found.path("id").asText().equals("State"));
            assertThat(property.of(running.get(root + "suggest/property?prefix=desti"))
                            .at("/result/0/id")
                            .asText())
                    .isEqualTo("destination");
            assertThat(entity.of(running.get(root + "suggest/entity?prefix=")).at("/result"))
                    .isNotEmpty();
            assertThat(type.of(running.get(root + "suggest/type?prefix=")).at("/result"))
                    .isNotEmpty();
            assertThat(property.of(running.get(root + "suggest/property?prefix="))
                            .at("/result"))
                    .isNotEmpty();
            assertThat(entity.of(running.get(root + "suggest/entity?prefix=person/ana-lima"))
                            .at("/result/0/id")
                            .asText())
                    .as("an identifier is suggested, too")
                    .isEqualTo("person/ana-lima");
        }
        ReconcileAnswer.FLYOUT.of(running.get("/reconcile/flyout/entity?id=person/ana-lima"));
        ReconcileAnswer.FLYOUT.of(running.get("/reconcile/flyout/type?id=" + PERSON));
        ReconcileAnswer.FLYOUT.of(
                running.get("/reconcile/flyout/property?id=" + DIP.replace("#", "%23") + "destination"));
        assertThat(running.get("/reconcile/flyout/entity?id=person/nobody").statusCode())
                .isEqualTo(404);
    }

    /** Everything there is: each name with every type, each type's properties of each thing. */
    @Test
    void whatever_is_asked_of_whatever_there_is_the_answers_look_as_they_have_to() {
        JsonNode things = ReconcileAnswer.ENTITIES
                .of(running.get("/reconcile/suggest/entity?prefix="))
                .path("result");
        JsonNode types = ReconcileAnswer.TYPES
                .of(running.get("/reconcile/suggest/type?prefix="))
                .path("result");
        ArrayNode ids = JSON.createArrayNode();
        ObjectNode queries = JSON.createObjectNode();
        ArrayNode inOrder = JSON.createArrayNode();
        for (JsonNode thing : things) {
            ids.add(thing.path("id").asText());
            queries.putObject("q" + queries.size())
                    .put("query", thing.path("name").asText())
                    .put("limit", 5)
                    .put(
                            "type",
                            types.path(queries.size() % types.size()).path("id").asText())
                    .put("type_strict", "should");
            inOrder.addObject()
                    .putArray("conditions")
                    .addObject()
                    .put("matchType", "name")
                    .put("propertyValue", thing.path("name").asText());
        }
        ReconcileAnswer.QUERIES.of(queries.toString());
        assertThat(ReconcileAnswer.RESULT.of(form("/reconcile", "queries", queries.toString())))
                .hasSameSizeAs(things);
        String draft = JSON.createObjectNode().set("queries", inOrder).toString();
        ReconcileAnswer.DRAFT_QUERIES.of(draft);
        assertThat(ReconcileAnswer.DRAFT_RESULT
                        .of(json("/reconcile/draft/reconcile", draft))
                        .path("results"))
                .hasSameSizeAs(things);
        for (JsonNode type : types) {
            String asked = "extend/propose?limit=20&type="
                    + URLEncoder.encode(type.path("id").asText(), StandardCharsets.UTF_8);
            JsonNode properties = ReconcileAnswer.PROPOSAL
                    .of(running.get("/reconcile/" + asked))
                    .path("properties");
            ReconcileAnswer.DRAFT_PROPOSAL.of(running.get("/reconcile/draft/" + asked));
            ObjectNode extension = JSON.createObjectNode();
            extension.set("ids", ids);
            ArrayNode columns = extension.putArray("properties");
            properties.forEach(property ->
                    columns.addObject().put("id", property.path("id").asText()));
            ReconcileAnswer.EXTENSION_QUERY.of(extension.toString());
            assertThat(ReconcileAnswer.EXTENSION
                            .of(form("/reconcile", "extend", extension.toString()))
                            .path("rows"))
                    .hasSameSizeAs(things);
            assertThat(ReconcileAnswer.DRAFT_EXTENSION
                            .of(json("/reconcile/draft/extend", extension.toString()))
                            .path("rows"))
                    .hasSameSizeAs(things);
        }
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
        JsonNode answer = ReconcileAnswer.EXTENSION.of(form("/reconcile", "extend", query));
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
        ReconcileAnswer.EXTENSION_QUERY.of(query);
        ReconcileAnswer.DRAFT_EXTENSION_QUERY.of(query);
        JsonNode draft = ReconcileAnswer.DRAFT_EXTENSION.of(json("/reconcile/draft/extend", query));
        assertThat(draft.at("/rows/0/properties/0/values/0/id").asText()).isEqualTo("state/chile");
        JsonNode proposal =
                ReconcileAnswer.PROPOSAL.of(running.get("/reconcile/extend/propose?limit=30&type=" + PERSON));
        ReconcileAnswer.DRAFT_PROPOSAL.of(running.get("/reconcile/draft/extend/propose?type=" + PERSON));
        assertThat(proposal.path("properties"))
                .anyMatch(property -> property.path("id").asText().equals("destination"));
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
