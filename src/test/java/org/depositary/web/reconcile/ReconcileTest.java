package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.graph.ontology.Ontology;
import org.depositary.link.score.Aspect;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.rule.reader.RuleReader;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Served.class)
class ReconcileTest {
    private static final String PERSON = "http://schema.org/Person";
    private static final String DIP = "https://w3id.org/depositary/ns#";

    private final Running running;
    private final Asking asking;

    ReconcileTest(Running running) {
        this.running = running;
        this.asking = new Asking(running);
    }

    private JsonNode first(String query) {
        String queries = "{\"q0\":" + query + "}";
        ReconcileAnswer.QUERIES.of(queries);
        return ReconcileAnswer.RESULT
                .of(asking.form("/reconcile", "queries", queries))
                .at("/q0/result/0");
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
        HttpResponse<byte[]> form = asking.form("/reconcile", "queries", queries);
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

    /** The contract: for one question linking's scorer and this service have the same features and the same score. */
    @ParameterizedTest
    @CsvSource({
        "Ana Lima, Ana Lima, person",
        "Anna Lima, Ana Lima, person",
        "A. Lima, Ana Lima, person",
        "Lima, Ana Lima, person",
        "Ana Maria Lima, Ana Lima, person",
        "Ana Limma, Ana Lima, person",
        "'Lima, Ana', Ana Lima, person",
        "Chilie, Chile, state",
        "Valparaiso, Valparaíso, place",
    })
    void the_features_and_the_score_are_those_of_linking(String asked, String label, String kind) {
        Scorer linking = Scorer.of(RuleReader.read(
                Path.of("mappings"),
                Ontology.read(Path.of("ontology/depositary.ttl")).vocabulary()));
        Candidate known = new Candidate("urn:any", label, Set.of(), kind, Optional.empty(), Set.of(), false, List.of());
        Scored scored = linking.score(Query.typed(asked), known);
        JsonNode answer = first("{\"query\":\"" + asked + "\"}");
        assertThat(answer.path("name").asText()).isEqualTo(label);
        assertThat(answer.path("score").asDouble()).isCloseTo(100 * scored.score(), within(0.051));
        assertThat(answer.at("/features/0/id").asText()).isEqualTo("name");
        assertThat(answer.at("/features/0/value").asDouble())
                .isCloseTo(scored.feature(Aspect.NAME).orElseThrow().value(), within(0.00051));
        Scored told = linking.score(Query.named(asked), known);
        if (told.alike()) {
            assertThat(told.features()).as("a document's name, too").isEqualTo(scored.features());
        }
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
                        .of(asking.form(
                                "/reconcile", "queries", "{\"q0\":{\"query\":\"Chile\",\"type\":\"" + PERSON + "\"}}"))
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
        HttpResponse<byte[]> response = asking.json("/reconcile/draft/reconcile", query);
        JsonNode answer = ReconcileAnswer.DRAFT_RESULT.of(response);
        assertThat(asking.json(
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
        assertThat(asking.form("/reconcile/draft/reconcile", "queries", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_table_gets_further_columns() {
        String query = """
                {"ids":["person/ana-lima","person/nobody","state/chile"],"properties":[
                 {"id":"%sdestination"},{"id":"begin","settings":{"limit":1}},{"id":"value"},
                 {"id":"http://www.w3.org/2002/07/owl#sameAs"}]}
                """.formatted(DIP);
        JsonNode answer = ReconcileAnswer.EXTENSION.of(asking.form("/reconcile", "extend", query));
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
        JsonNode draft = ReconcileAnswer.DRAFT_EXTENSION.of(asking.json("/reconcile/draft/extend", query));
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
        assertThat(asking.form("/reconcile", "queries", many).statusCode()).isEqualTo(413);
        assertThat(asking.form("/reconcile", "queries", "{\"q\":{\"query\":\"" + "a".repeat(501) + "\"}}")
                        .statusCode())
                .isEqualTo(413);
        for (String bad :
                new String[] {"{", "[]", "1", "{\"q\":1}", "{\"q\":{\"query\":\"a\",\"limit\":0}}", "[".repeat(5000)}) {
            assertThat(asking.form("/reconcile", "queries", bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
        assertThat(asking.form("/reconcile", "other", "x").statusCode()).isEqualTo(400);
        assertThat(asking.json("/reconcile/draft/reconcile", "{\"queries\":[{}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(running.get("/reconcile/other").statusCode()).isEqualTo(404);
    }
}
