package org.depositary.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile clients try, and a server that still serves after each of them. */
@ExtendWith(Served.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
    private final Running running;
    private final Listener listener = new Listener();

    AttackTest(Running running) {
        this.running = running;
    }

    @AfterAll
    void close() {
        listener.close();
    }

    @AfterEach
    void the_server_still_serves() {
        assertThat(running.get("/health").statusCode()).isEqualTo(200);
        assertThat(running.get("/data/state/chile.ttl").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String repeated(String text, int times) {
        return text.repeat(times);
    }

    /** Requests as they go over the wire, with what must not come back. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("GET /doc/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: a\r\n", "root:"),
                Arguments.of("GET /dump/..%2f..%2ffuseki%2fconfig.ttl HTTP/1.1\r\nHost: a\r\n", "PREFIX"),
                Arguments.of("GET /dump/../../pom.xml HTTP/1.1\r\nHost: a\r\n", "<project"),
                Arguments.of("GET /assets/%2e%2e/%2e%2e/pom.xml HTTP/1.1\r\nHost: a\r\n", "<project"),
                Arguments.of("GET /dump/.%00/SHA256SUMS HTTP/1.1\r\nHost: a\r\n", "  depositary.nq"),
                Arguments.of("GET /id/person/%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: a\r\n", "\r\nSet-Cookie"),
                Arguments.of("GET /search?q=%0d%0aX-Bad:%20yes HTTP/1.1\r\nHost: a\r\n", "\r\nX-Bad"),
                Arguments.of("GET /fragments?subject=%0d%0aX-Bad:yes HTTP/1.1\r\nHost: a\r\n", "\r\nX-Bad"),
                Arguments.of("GET /reconcile?callback=a%0d%0aX-Bad:yes HTTP/1.1\r\nHost: a\r\n", "\r\nX-Bad"),
                Arguments.of("GET /id/person/ana-lima HTTP/1.1\r\nHost: evil.example\r\n", "evil.example"),
                Arguments.of(
                        "GET /page/person/ana-lima HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n",
                        "evil.example"),
                Arguments.of(
                        "GET http://evil.example/id/person/ana-lima HTTP/1.1\r\nHost: evil.example\r\n",
                        "evil.example"),
                Arguments.of("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n", "Exception"),
                Arguments.of(
                        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                        "Exception"),
                Arguments.of(
                        "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/sparql-query\r\n\r\nzz\r\n",
                        "Exception"),
                Arguments.of("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n", "Exception"),
                Arguments.of(
                        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n", "Exception"),
                Arguments.of("TRACE / HTTP/1.1\r\nHost: a\r\nCookie: secret\r\n", "secret"),
                Arguments.of("CONNECT localhost:22 HTTP/1.1\r\nHost: a\r\n", "SSH"),
                Arguments.of("PROPFIND / HTTP/1.1\r\nHost: a\r\n", "Exception"),
                Arguments.of("PUT /data/state/chile HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n", "Exception"),
                Arguments.of("DELETE /dataset HTTP/1.1\r\nHost: a\r\n", "Exception"),
                Arguments.of(
                        "GET / HTTP/1.1\r\nHost: a\r\nAccept: " + repeated("a/b;q=0.1,", 700) + "\r\n", "Exception"),
                Arguments.of("GET / HTTP/1.1\r\nHost: a\r\nAccept: \u00ff\u00fe\u0001;;;q=9,,,/\r\n", "Exception"),
                Arguments.of(
                        "GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: " + repeated("\"x\",", 1500) + "\r\n",
                        "Exception"),
                Arguments.of(
                        "GET /dump/depositary.nq.gz HTTP/1.1\r\nHost: a\r\nRange: bytes=" + repeated("0-1,", 1500)
                                + "\r\n",
                        "Exception"),
                Arguments.of("GET / HTTP/1.1\r\nHost: a\r\nX: " + repeated("y", 20_000) + "\r\n", "Exception"),
                Arguments.of("GET /" + repeated("a/", 6_000) + " HTTP/1.1\r\nHost: a\r\n", "Exception"),
                Arguments.of("\u0016\u0003\u0001\u0002\u0000\u0001 nonsense\r\n", "Exception"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_hostile_request_is_refused_in_plain_words_and_gives_nothing_away(String request, String secret)
            throws IOException {
        String answer = raw(request + (request.contains("\r\n\r\n") ? "" : "Connection: close\r\n\r\n"));
        if (!answer.isEmpty()) {
            int status = Integer.parseInt(answer.substring(9, 12));
            assertThat(status == 501 || status == 505 || status < 500)
                    .as(answer)
                    .isTrue();
        }
        assertThat(answer).doesNotContain(secret, "\tat ");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("jetty");
    }

    @Test
    void markup_in_queries_and_labels_stays_text() {
        String bad = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        for (String path : List.of(
                "/search?q=" + encoded(bad),
                "/sparql?query=" + encoded("SELECT * {} # </textarea>" + bad),
                "/browse?type=" + encoded("http://a/" + bad),
                "/fragments?object=" + encoded("\"" + bad.replace("\"", "") + "\""),
                "/id/person/" + encoded(bad).replace("+", "%20"))) {
            assertThat(running.get(path, "Accept", "text/html").statusCode())
                    .as(path)
                    .isLessThan(500);
            String page = running.text(path, "Accept", "text/html");
            // The page's own scripts come from files.
            assertThat(Jsoup.parse(page)
                            .select("script:not([type=application/ld+json]):not([src^=/assets/]), img[onerror]"))
                    .as(path)
                    .isEmpty();
        }
        String page = running.text("/page/organisation/odd", "Accept", "text/html");
        assertThat(Jsoup.parse(page).select("img[onerror]")).isEmpty();
        assertThat(Jsoup.parse(page).select("h1").text()).startsWith("</script>");
        assertThat(running.text("/reconcile/flyout/entity?id=organisation/odd")).doesNotContain("<img");
        assertThat(running.text("/reconcile/preview?id=organisation/odd")).doesNotContain("<img");
        assertThat(running.get("/search/suggest?q=%3C/script%3E").headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @Test
    void a_bomb_that_is_small_on_the_way_is_not_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("SELECT * { ".getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[20_000_000]);
        }
        assertThat(running.send(
                                "POST",
                                "/sparql",
                                BodyPublishers.ofByteArray(bytes.toByteArray()),
                                "Content-Type",
                                "application/sparql-query",
                                "Content-Encoding",
                                "gzip")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/ld+json",
                "application/rdf+xml",
                "text/turtle",
                "application/sparql-update",
                "multipart/form-data"
            })
    void documents_are_not_read_from_outside_so_that_their_contexts_and_entities_are_not_fetched(String type) {
        String body = type.contains("json")
                ? "{\"@context\":\"" + listener.address() + "/context.jsonld\"}"
                : "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + listener.address() + "/\">]><x>&e;</x>";
        for (String path : List.of("/sparql", "/data/state/chile", "/reconcile/draft/reconcile", "/context.jsonld")) {
            assertThat(running.send("POST", path, BodyPublishers.ofString(body), "Content-Type", type)
                            .statusCode())
                    .as(path)
                    .isIn(400, 405, 415);
        }
        assertThat(listener.calls()).isZero();
    }

    @Test
    void who_sends_a_request_forever_keeps_nobody_else_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket("localhost", running.server().port());
                socket.getOutputStream()
                        .write("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\nX"
                                .getBytes(StandardCharsets.UTF_8));
                slow.add(socket);
            }
            assertThat(running.get("/health").statusCode()).isEqualTo(200);
            Socket one = slow.getFirst();
            one.setSoTimeout(50);
            assertThatThrownBy(() -> one.getInputStream().read())
                    .as("they are still being waited for")
                    .isInstanceOf(SocketTimeoutException.class);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", running.server().port())) {
            socket.setSoTimeout(120_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                // Nothing more will come, so that nobody waits for it.
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (java.net.SocketException refused) {
                return "";
            }
        }
    }
}
