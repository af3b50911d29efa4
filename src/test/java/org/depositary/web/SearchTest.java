package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Served.class)
class SearchTest {
    private final Running running;

    SearchTest(Running running) {
        this.running = running;
    }

    private JsonNode search(String words) throws IOException {
        HttpResponse<byte[]> response = running.get(
                "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "Accept", "application/json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return new ObjectMapper().readTree(response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, id/person/ana-lima",
        "lima ana, id/person/ana-lima",
        "Anna Lyma, id/person/ana-lima",
        "valparaiso, id/place/valparaiso",
        "Brasil, id/state/brazil",
        "Бразил, id/state/brazil",
        "Kazahstan, id/state/kazakhstan",
        "curit, id/place/curitiba",
        "wind border, doc/c",
    })
    void the_best_comes_first_whatever_its_spelling(String words, String id) throws IOException {
        assertThat(search(words).at("/hits/0/id").asText()).isEqualTo(Served.BASE + id);
    }

    @Test
    void words_of_documents_are_found_and_shown_where_they_stand() throws IOException {
        JsonNode found = search("telescopes");
        assertThat(found.path("hits"))
                .anySatisfy(hit -> assertThat(hit.path("snippet").asText()).contains("telescopes"));
    }

    @Test
    void nothing_is_found_where_nothing_is_alike() throws IOException {
        assertThat(search("qqqq wwww").path("total").asInt()).isZero();
        assertThat(search("!!! ... ???").path("total").asInt()).isZero();
        assertThat(running.text("/search?q=qqqq", "Accept", "text/html")).contains("Nothing is called so");
    }

    @Test
    void long_lists_come_in_parts() throws IOException {
        JsonNode first = search("of");
        assertThat(first.path("total").asInt()).isGreaterThan(25);
        assertThat(first.path("hits")).hasSize(25);
        String next = first.path("next").asText();
        assertThat(next).startsWith(Served.BASE);
        JsonNode second = new ObjectMapper()
                .readTree(running.get(next, "Accept", "application/json").body());
        assertThat(second.path("hits")).isNotEmpty();
        assertThat(second.at("/hits/0/id")).isNotEqualTo(first.at("/hits/0/id"));
        var page = Jsoup.parse(running.text("/search?q=of", "Accept", "text/html"));
        assertThat(page.select("a[rel=next]").attr("href")).contains("from=25");
        assertThat(running.get("/search?q=of&from=9999", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_type_narrows_the_search() throws IOException {
        JsonNode found = new ObjectMapper()
                .readTree(running.get(
                                "/search?q=chile&type=https://w3id.org/depositary/ns%23State",
                                "Accept", "application/json")
                        .body());
        assertThat(found.path("hits"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path("id").asText()).endsWith("state/chile"));
        assertThat(running.get("/search?q=a&type=%3E%7D").statusCode()).isEqualTo(400);
    }

    @Test
    void browsers_and_programs_are_told_how_to_ask() throws IOException {
        assertThat(running.text("/", "Accept", "text/html")).contains("rel=\"search\"");
        HttpResponse<byte[]> description = running.get("/opensearch.xml");
        assertThat(description.headers().firstValue("Content-Type")).hasValue("application/opensearchdescription+xml");
        var xml = Jsoup.parse(new String(description.body(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        String template = xml.select("Url[rel=suggestions]").attr("template");
        JsonNode suggested = new ObjectMapper()
                .readTree(running.get(template.replace("{searchTerms}", "an"), "Accept", "*/*")
                        .body());
        assertThat(suggested.get(0).asText()).isEqualTo("an");
        assertThat(suggested.get(1).get(0).asText()).isEqualTo("Ana Lima");
        assertThat(suggested).hasSize(4);
        assertThat(suggested.get(3).get(0).asText()).isEqualTo(Served.BASE + "page/person/ana-lima");
    }
}
