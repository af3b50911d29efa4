package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depositary.web.ForeignWords;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and programs see where there is nothing else to see. */
@ExtendWith(Served.class)
class RefusalsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MANY = 1_100_000;

    private final Running running;

    RefusalsTest(Running running) {
        this.running = running;
    }

    private HttpResponse<byte[]> send(String method, String path, int length, String type, String accept) {
        BodyPublisher body =
                length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofString("text=" + "a".repeat(length));
        return length == 0
                ? running.send(method, path, body, "Accept", accept)
                : running.send(method, path, body, "Accept", accept, "Content-Type", type);
    }

    @ParameterizedTest
    @CsvSource({
        "400, GET, /a//b, 0",
        "400, GET, /search?type=x, 0",
        "400, GET, /fragments?predicate=x%20y, 0",
        "400, POST, /sparql, 1",
        "403, GET, /sparql?update=x, 0",
        "404, GET, /page/person/no-such, 0",
        "405, DELETE, /page/person/ana-lima, 0",
        "405, POST, /browse, 1",
        "406, GET, /timeline, 0",
        "413, POST, /try, " + MANY,
        "415, POST, /try, 1",
        "415, POST, /sparql, 1"
    })
    void a_refusal_is_a_page_for_browsers_and_a_line_for_programs(int status, String method, String path, int length) {
        String type = status == 415 ? "text/plain" : FORM;
        if (status != 406) {
            String at = path + (path.contains("?") ? "&" : "?") + "lang=ru";
            var reply = send(method, at, length, type, "text/html,application/xhtml+xml,*/*;q=0.8");
            assertThat(reply.statusCode()).isEqualTo(status);
            Document page = Jsoup.parse(new String(reply.body(), StandardCharsets.UTF_8));
            assertThat(page.select("html").attr("lang")).isEqualTo("ru");
            assertThat(page.select("h1").text()).containsPattern("\\p{IsCyrillic}");
            assertThat(ForeignWords.in(page)).isEmpty();
            assertThat(page.select("main [lang=en]").eachText())
                    .noneMatch(words -> words.matches(".*[a-z]{2,} [a-z]{2,}.*"));
        }
        var told = send(method, path, length, type, status == 406 ? "image/png" : "*/*");
        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(told.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(told.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "412, /page/person/ana-lima, If-Match, '\"other\"'",
        "412, /dump/depositary.nq.gz, If-Match, '\"other\"'",
        "416, /dump/depositary.nq.gz, Range, bytes=99999999-"
    })
    void what_is_refused_when_all_is_known_is_a_page_too_and_leads_to_what_there_is(
            int status, String path, String field, String value) {
        var reply = running.get(path + "?lang=ru", "Accept", BROWSER, field, value);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(reply.headers().firstValue("ETag")).isPresent();
        assertThat(reply.headers().firstValue("Content-Range").isPresent()).isEqualTo(status == 416);
        Document page = Jsoup.parse(new String(reply.body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).containsPattern("\\p{IsCyrillic}");
        assertThat(page.select("main a").eachAttr("href")).anyMatch(href -> href.startsWith(path));
        assertThat(ForeignWords.in(page)).isEmpty();
        var told = running.get(path, "Accept", "*/*", field, value);
        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(told.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(new String(told.body(), StandardCharsets.UTF_8))
                .matches(status == 412 ? "" : "The file has \\d+ bytes\\.\\n");
    }

    @ParameterizedTest
    @CsvSource({"414, 9000, 1, ?lang=ru&x=", "431, 1, 9000, ?lang=ru&x=", "414, 9000, 1, ?x=", "431, 1, 9000, ?x="})
    void what_is_too_long_is_refused_in_the_language_of_the_reader(int status, int address, int header, String query) {
        var reply = running.get(
                "/browse" + query + "a".repeat(address),
                "Accept",
                BROWSER,
                "X",
                "a".repeat(header),
                "Accept-Language",
                query.contains("lang") ? "en" : "ru");
        assertThat(reply.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(new String(reply.body(), StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1").text()).containsPattern("\\p{IsCyrillic}");
        assertThat(page.select("main section")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"414, /browse?lang=ru&x=, 70000", "400, /browse%zz, 1"})
    void what_cannot_be_read_at_all_is_refused_in_every_language(int status, String path, int length)
            throws IOException {
        try (Socket socket = new Socket("localhost", running.server().port())) {
            socket.getOutputStream()
                    .write(("GET " + path + "a".repeat(length)
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            Document page = Jsoup.parse(answer.substring(answer.indexOf("<!DOCTYPE")));
            assertThat(page.select("main section[lang=ru] h2").text()).containsPattern("\\p{IsCyrillic}");
        }
    }

    @Test
    void what_is_called_alike_is_told_apart() {
        Document page = Jsoup.parse(running.text("/page/person/ana-limo", "Accept", "text/html"));
        assertThat(page.select(".entries li .when").eachText())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).isNotEmpty());
        assertThat(page.select(".entries li").eachText()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/person/ana-lima", "/state", "/relation?a=state/chile&b=state/brazil", "/void", "/page/state"
            })
    void who_chose_a_language_keeps_it_on_the_way(String path) {
        String asked = path + (path.contains("?") ? "&" : "?") + "lang=ru";
        assertThat(running.get(asked, "Accept", "text/html").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("lang=ru"));
        assertThat(running.get(path, "Accept", "text/html").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("lang"));
    }

    @Test
    void a_query_that_lacks_prefixes_can_be_asked_with_them() {
        Document page = Jsoup.parse(running.text(
                "/sparql?query=SELECT%20*%20%7B%20%3Fs%20a%20dip%3AVisit%20%3B%20rdfs%3Alabel%20%22x%3Ay%22%20%7D",
                "Accept", "text/html"));
        List<String> mended = page.select(".problem a").eachAttr("href");
        assertThat(mended).hasSize(1);
        assertThat(Jsoup.parse(running.text(mended.getFirst(), "Accept", "text/html"))
                        .select(".problem"))
                .isEmpty();
    }

    @Test
    void a_fault_in_a_query_is_told_in_words_that_are_not_those_of_a_grammar() {
        String asked = "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%7D";
        assertThat(running.text(asked, "Accept", "text/html"))
                .contains("“}” cannot stand here.")
                .doesNotContain("Encountered", "VAR1");
        Document page = Jsoup.parse(running.text(asked + "&lang=ru", "Accept", "text/html"));
        assertThat(page.select(".problem .told").text()).startsWith("«}» здесь стоять не может.");
        String early = "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo";
        assertThat(running.text(early, "Accept", "text/html")).contains("The query ends too early.");
        String unknown = "/sparql?query=SELEC%20*%20%7B%7D";
        assertThat(running.text(unknown, "Accept", "text/html")).contains("This is no word of SPARQL: SELEC");
    }
}
