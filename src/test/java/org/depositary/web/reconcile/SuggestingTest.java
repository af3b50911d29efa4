package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class SuggestingTest {
    private static final String PERSON = "http://schema.org/Person";
    private static final String DIP = "https://w3id.org/depositary/ns#";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running running;
    private final Asking asking;

    SuggestingTest(Running running) {
        this.running = running;
        this.asking = new Asking(running);
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
        assertThat(ReconcileAnswer.RESULT.of(asking.form("/reconcile", "queries", queries.toString())))
                .hasSameSizeAs(things);
        String draft = JSON.createObjectNode().set("queries", inOrder).toString();
        ReconcileAnswer.DRAFT_QUERIES.of(draft);
        assertThat(ReconcileAnswer.DRAFT_RESULT
                        .of(asking.json("/reconcile/draft/reconcile", draft))
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
                            .of(asking.form("/reconcile", "extend", extension.toString()))
                            .path("rows"))
                    .hasSameSizeAs(things);
            assertThat(ReconcileAnswer.DRAFT_EXTENSION
                            .of(asking.json("/reconcile/draft/extend", extension.toString()))
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
        assertThat(running.text("/reconcile/preview?id=state/chile&lang=ru"))
                .contains(
                        "<html lang=\"ru\"",
                        "<title lang=\"en\">Chile</title>",
                        "государство",
                        "href=\"/page/state/chile?lang=ru\"");
        assertThat(running.text("/reconcile/preview?id=state/chile", "Accept-Language", "ru, en;q=0.5"))
                .contains("<html lang=\"ru\"", "государство");
        assertThat(running.text("/reconcile/preview?id=state/chile", "Accept-Language", "en"))
                .contains("<html lang=\"en\"", "<title>Chile</title>", "state");
        assertThat(card.headers().allValues("Vary").toString()).contains("Accept-Language");
        assertThat(running.get("/reconcile/preview?id=person/nobody").statusCode())
                .isEqualTo(404);
    }
}
