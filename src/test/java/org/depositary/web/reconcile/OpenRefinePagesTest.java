package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What OpenRefine's web pages ask, in the very form in which they ask it: with jQuery's headers, from another origin,
 * by JSON first and by a call of a function where that fails, and with identifiers put into addresses as they are where
 * the pages do so. (What its engine asks stands in {@code src/test/clients}.)
 */
@ExtendWith(Served.class)
class OpenRefinePagesTest {
    private static final String ORIGIN = "http://127.0.0.1:3333";

    private final Running running;

    OpenRefinePagesTest(Running running) {
        this.running = running;
    }

    /** {@code $.ajax(url, {dataType: "json"})}: a browser sends nothing of a fragment. */
    private HttpResponse<byte[]> json(String url) {
        HttpResponse<byte[]> response = running.get(
                url.replaceFirst("#.*", ""),
                "Origin",
                ORIGIN,
                "Referer",
                ORIGIN + "/project?project=1",
                "Accept",
                "application/json, text/javascript, */*; q=0.01");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        return response;
    }

    /** {@code $.ajax(url, {dataType: "jsonp"})}: an element {@code script}. */
    private String script(String url) {
        String callback = "jQuery3640293847_1700000000001";
        HttpResponse<byte[]> response = running.get(
                url.replaceFirst("#.*", "") + (url.contains("?") ? "&" : "?") + "callback=" + callback
                        + "&_=1700000000002",
                "Accept",
                "*/*",
                "Sec-Fetch-Dest",
                "script");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("/**/" + callback + "(").endsWith(");");
        return text.substring(callback.length() + 5, text.length() - 2);
    }

    private static String component(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode manifest() {
        return ReconcileAnswer.MANIFEST.of(json("/reconcile"));
    }

    private static String service(JsonNode place, String name) {
        return place.path(name + "service_url").asText()
                + place.path(name + "service_path").asText();
    }

    private JsonNode suggested(String kind, String more) {
        JsonNode place = manifest().path("suggest").path(kind);
        ReconcileAnswer answer = ReconcileAnswer.valueOf(
                kind.equals("entity") ? "ENTITIES" : kind.equals("type") ? "TYPES" : "PROPERTIES");
        JsonNode found = answer.of(json(service(place, "") + "?prefix=" + more));
        assertThat(answer.of(script(service(place, "") + "?prefix=" + more))).isEqualTo(found);
        return found.path("result");
    }

    /** "Add standard service", whichever way the page gets through. */
    @Test
    void an_address_that_is_pasted_becomes_a_service() {
        assertThat(ReconcileAnswer.MANIFEST.of(script("/reconcile"))).isEqualTo(manifest());
        assertThat(manifest().path("defaultTypes")).isNotEmpty();
    }

    @Test
    void while_somebody_types_each_suggestion_has_its_flyout() {
        for (String kind : new String[] {"entity", "type", "property"}) {
            JsonNode place = manifest().path("suggest").path(kind);
            JsonNode all = suggested(kind, "");
            assertThat(all).isNotEmpty();
            for (JsonNode one : all) {
                String id = one.path("id").asText();
                String flyout = service(place, "flyout_").replace("${id}", component(id));
                assertThat(ReconcileAnswer.FLYOUT.of(json(flyout)).path("id").asText())
                        .isEqualTo(id);
                ReconcileAnswer.FLYOUT.of(script(flyout));
            }
        }
    }

    /** The field of a property goes by the type that was chosen: {@code &type=…}. */
    @Test
    void properties_are_suggested_for_the_chosen_type_first() {
        JsonNode all = suggested("property", "");
        JsonNode its = suggested("property", "&type=" + component("State"));
        assertThat(its).isNotEmpty().hasSizeLessThanOrEqualTo(all.size());
        assertThat(suggested("property", "&type=" + component("http://example.org/NoSuchType")))
                .isEqualTo(all);
    }

    /** "Add columns from reconciled values": the type is put behind {@code ?type=} as it is. */
    @Test
    void columns_are_proposed_for_every_type_though_its_identifier_is_sent_as_it_is() {
        JsonNode place = manifest().path("extend").path("propose_properties");
        List<JsonNode> types = new ArrayList<>();
        manifest().path("defaultTypes").forEach(types::add);
        suggested("type", "").forEach(types::add);
        assertThat(types).isNotEmpty();
        for (JsonNode type : types) {
            String url = service(place, "") + "?type=" + type.path("id").asText();
            JsonNode proposed = ReconcileAnswer.PROPOSAL.of(json(url));
            assertThat(proposed.path("type").asText()).isEqualTo(type.path("id").asText());
            assertThat(proposed.path("properties")).as(url).isNotEmpty();
            assertThat(ReconcileAnswer.PROPOSAL.of(script(url))).isEqualTo(proposed);
        }
    }

    /** The settings of a column come from a form: all of them are texts. */
    @Test
    void a_column_that_was_proposed_is_filled_by_the_settings_of_its_form() {
        String setting = manifest()
                .path("extend")
                .path("property_settings")
                .path(0)
                .path("name")
                .asText();
        String extend = "{\"ids\":[\"person/ana-lima\"],\"properties\":[{\"id\":\"destination\",\"settings\":{\""
                + setting + "\":\"1\"}}]}";
        JsonNode answer = ReconcileAnswer.EXTENSION.of(running.send(
                "POST",
                "/reconcile",
                BodyPublishers.ofString("extend=" + component(extend)),
                "Content-Type",
                "application/x-www-form-urlencoded"));
        assertThat(answer.at("/rows/person~1ana-lima/destination")).hasSize(1);
    }

    /** A cell's link ({@code encodeURI}, which leaves slashes) and the card that opens over it. */
    @Test
    void a_matched_cell_leads_to_its_thing_and_shows_its_card() {
        for (JsonNode thing : suggested("entity", "")) {
            String id = thing.path("id").asText();
            String view = manifest().at("/view/url").asText().replace("{{id}}", id);
            assertThat(running.get(view, "Accept", "text/html").statusCode())
                    .as(view)
                    .isEqualTo(303);
            String card = manifest().at("/preview/url").asText();
            for (String way : new String[] {component(id), id}) {
                HttpResponse<byte[]> shown = running.get(card.replace("{{id}}", way), "Sec-Fetch-Dest", "iframe");
                assertThat(shown.statusCode()).as(way).isEqualTo(200);
                assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                        .contains("frame-ancestors *");
                assertThat(shown.headers().firstValue("X-Frame-Options")).isEmpty();
            }
        }
    }
}
