package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class ConditionsTest {
    private static final String DOCUMENT = "/data/state/chile.ttl";

    private final Running running;

    ConditionsTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOCUMENT,
                "/page/state/chile",
                "/doc/a",
                "/doc/a/text",
                "/ontology",
                "/ontology.rdf",
                "/",
                "/dataset",
                "/assets/style.css",
                "/context.jsonld"
            })
    void what_has_not_changed_is_not_sent_again(String path) {
        HttpResponse<byte[]> first = running.get(path, "Accept", "text/html, */*;q=0.5");
        if (first.statusCode() == 303) {
            return;
        }
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[^\"]+\"");
        HttpResponse<byte[]> again =
                running.get(path, "Accept", "text/html, */*;q=0.5", "If-None-Match", "\"x\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().map())
                .as("a cache would take these for what it holds (RFC 9110, section 15.4.5; RFC 9111, section 3.2)")
                .doesNotContainKeys("content-type", "content-length", "content-encoding");
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(again.headers().firstValue("Vary")).isEqualTo(first.headers().firstValue("Vary"));
        assertThat(running.get(path, "Accept", "text/html, */*;q=0.5", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_day_of_change_is_a_condition_too_unless_a_tag_is_given() {
        HttpResponse<byte[]> first = running.get(DOCUMENT);
        assertThat(first.headers().firstValue("Last-Modified")).hasValue("Mon, 03 Feb 2020 04:05:06 GMT");
        assertThat(running.get(DOCUMENT, "If-Modified-Since", "Mon, 03 Feb 2020 04:05:06 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(running.get(DOCUMENT, "If-Modified-Since", "Sun, 02 Feb 2020 04:05:06 GMT")
                        .statusCode())
                .isEqualTo(200);
        for (String form : List.of("Monday, 03-Feb-20 04:05:06 GMT", "Mon Feb  3 04:05:06 2020")) {
            assertThat(running.get(DOCUMENT, "If-Modified-Since", form).statusCode())
                    .as("%s: RFC 9110, section 5.6.7", form)
                    .isEqualTo(304);
        }
        assertThat(running.get(DOCUMENT, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        assertThat(running.get(
                                DOCUMENT,
                                "If-Modified-Since",
                                "Mon, 03 Feb 2020 04:05:06 GMT",
                                "If-None-Match",
                                "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, \"other\", 412",
        "If-Match, '\"other\", *', 200",
        "If-Unmodified-Since, 'Sun, 02 Feb 2020 04:05:06 GMT', 412",
        "If-Unmodified-Since, 'Mon, 03 Feb 2020 04:05:06 GMT', 200",
        "If-Unmodified-Since, yesterday, 200"
    })
    void who_wants_one_version_alone_does_not_get_another(String field, String value, int status) {
        HttpResponse<byte[]> response = running.get(DOCUMENT, field, value);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.body().length == 0).isEqualTo(status == 412);
    }

    @Test
    void a_tag_is_a_condition_of_the_very_bytes() {
        String tag = running.get(DOCUMENT).headers().firstValue("ETag").orElseThrow();
        assertThat(running.get(DOCUMENT, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(running.get(DOCUMENT, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
        assertThat(running.get(DOCUMENT, "If-None-Match", "W/" + tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void what_is_not_to_be_sent_as_it_is_is_compressed_however_short() {
        assertThat(running.get("/health").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(running.get("/health", "Accept-Encoding", "gzip, identity;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void the_head_alone_is_the_head_of_the_whole() {
        for (String path : List.of(DOCUMENT, "/page/state/chile", "/id/state/chile", "/no/such", "/health")) {
            HttpResponse<byte[]> whole = running.get(path);
            HttpResponse<byte[]> head = running.send("HEAD", path, HttpRequest.BodyPublishers.noBody());
            assertThat(head.statusCode()).isEqualTo(whole.statusCode());
            assertThat(head.body()).isEmpty();
            var expected = new java.util.TreeMap<>(whole.headers().map());
            var found = new java.util.TreeMap<>(head.headers().map());
            List.of(expected, found).forEach(map -> map.keySet().removeIf("date"::equalsIgnoreCase));
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void compressed_bytes_are_the_same_with_another_tag() throws IOException {
        HttpResponse<byte[]> plain = running.get(DOCUMENT);
        HttpResponse<byte[]> small = running.get(DOCUMENT, "Accept-Encoding", "br;q=1.0, gzip;q=0.8, *;q=0.1");
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(small.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(running.get(DOCUMENT, "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void the_coding_that_a_client_likes_best_is_taken_and_each_has_its_own_tag() {
        HttpResponse<byte[]> plain = running.get(DOCUMENT);
        HttpResponse<byte[]> small = running.get(DOCUMENT, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("zstd");
        assertThat(Zstd.decompress(small.body(), plain.body().length)).isEqualTo(plain.body());
        String tag = small.headers().firstValue("ETag").orElseThrow();
        assertThat(tag)
                .isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow())
                .isNotEqualTo(running.get(DOCUMENT, "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow());
        HttpResponse<byte[]> again = running.get(DOCUMENT, "Accept-Encoding", "zstd", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(running.get(DOCUMENT, "If-None-Match", tag).statusCode())
                .as("of another coding")
                .isEqualTo(200);
    }

    @Test
    void every_answer_carries_what_keeps_browsers_from_harm() {
        for (String path : List.of("/", DOCUMENT, "/id/state/chile", "/no/such", "/sparql?query=x", "/health")) {
            var headers = running.get(path, "Accept", "text/html, */*").headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "style-src 'self'")
                            .doesNotContain("http", "unsafe", "*"));
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void programs_in_browsers_may_ask_what_is_allowed() {
        HttpResponse<byte[]> response = running.send(
                "OPTIONS", "/sparql", HttpRequest.BodyPublishers.noBody(), "Origin", "https://elsewhere.example");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, POST, OPTIONS");
        assertThat(response.headers().firstValue("Access-Control-Max-Age")).isPresent();
    }

    @Test
    void a_document_says_where_else_it_is_found() {
        List<String> links = running.get(DOCUMENT).headers().allValues("Link");
        assertThat(links)
                .contains("<http://example.org/id/state/chile>; rel=\"describes\"")
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .contains("</data/state/chile.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
                .contains("</.well-known/void>; rel=\"describedby\"")
                .anySatisfy(link -> assertThat(link).endsWith("rel=\"cite-as\""));
    }
}
