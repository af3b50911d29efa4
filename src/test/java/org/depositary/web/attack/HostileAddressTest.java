package org.depositary.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class HostileAddressTest {
    private final Running running;

    HostileAddressTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//id/person/ana-lima",
                "/id//person/ana-lima",
                "/id/person//ana-lima",
                "/id/person/./ana-lima",
                "/id/../id/person/ana-lima",
                "/id/person/%2e%2e/ana-lima",
                "/id/person/%2E/ana-lima",
                "/id/person%2Fana-lima",
                "/id%2Fperson/ana-lima",
                "/id/person/ana-lima%2F",
                "/id/person/ana-lima%5C",
                "/id/person/ana-lima\\",
                "/id/person/ana-lima%",
                "/id/person/ana-lima%2",
                "/id/person/ana-lima%zz",
                "/id/person/%C3%28",
                "/id/person/%FF",
                "/id/person/%00",
                "/id/person/ana-lima%00.ttl",
                "/id/person/%0d%0aX-Bad:%20yes",
                "/id/person/ana-lima>",
                "/id/person/ana-lima%3E",
                "/id/person/ana-lima%3E%20%7D%20DROP%20ALL",
                "/id/person/ana-lima%22",
                "/id/person/ana-lima}",
                "/id/person/ana-lima%7D",
                "/id/person/ana-lima%7C",
                "/id/person/ana-lima%60",
                "/id/person/ana%20lima",
                "/id/person/ana-lima%09",
                "/id/person/ana-lima%23",
                "/id/person/ana-lima%3Fx",
                "/id/person/Ana-Lima",
                "/ID/person/ana-lima",
                "/id/person/ana-lima;jsessionid=1",
                "/id/person/ana-lima;",
                "/id/person",
                "/id",
                "/id/person/ana-lima/more",
                "/data/person/ana-lima.exe",
                "/data/person/ana-lima.TTL",
                "/data/person/ana-lima.ttl.ttl",
                "/data/person/ana-lima.",
                "/doc/..%2f..%2fetc%2fpasswd",
                "/doc/../../etc/passwd",
                "/assets/../style.css",
                "/assets/..%2f..%2fVersion.class",
                "/assets/",
                "/doc/none",
                "/rule/none",
                "/graph/none",
                "/run/none",
                "/browse?type=%3E%7D",
                "/browse?type=javascript:alert(1)",
                "/browse?type=http://x%00",
                "/ontology.exe",
                "/shapes.",
                "/%E2%80%AE",
                "/.well-known/other",
                "/id/person/ana-lima/",
                "/page/person/ana-lima/",
                "/ontology/",
            })
    void no_address_has_two_spellings_and_none_breaks_the_server(String path) throws IOException {
        int status = status(path);
        assertThat(status).as(path).isIn(301, 400, 404);
    }

    @Test
    void escapes_in_lower_and_upper_case_are_the_same_address() {
        assertThat(running.get("/search?q=Valpara%c3%adso").body())
                .isEqualTo(running.get("/search?q=Valpara%C3%ADso").body());
        assertThat(running.get("/id/person/%61na-lima").statusCode()).isEqualTo(303);
    }

    @Test
    void words_of_a_search_stay_words() {
        String page = running.text("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22'%20%7D", "Accept", "text/html");
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(running.get("/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void broken_escapes_in_a_search_break_nothing() throws IOException {
        assertThat(status("/search?q=%00%ED%A0%80%zz")).isIn(200, 400);
        assertThat(status("/sparql?query=%ED%A0%80")).isEqualTo(400);
    }

    @Test
    void the_base_comes_from_the_configuration_and_never_from_the_request() throws IOException {
        String answer =
                raw("GET /page/person/ana-lima HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
    }

    @Test
    void a_body_too_long_is_not_read() throws IOException {
        // Nothing of the body is sent: who waited for it would wait in vain.
        String answer = raw("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: " + ((1 << 20) + 1) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    private int status(String path) throws IOException {
        String answer = raw("GET " + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, */*;q=0.1\r\nConnection: close\r\n\r\n");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", running.server().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/person/a%zz", "/id/person/%", "/id/person/ana-lima%2", "/%u0041"})
    void what_the_server_itself_refuses_is_refused_in_our_words_and_encoding(String path) throws IOException {
        String answer =
                raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: text/html;charset=utf-8", "x-content-type-options: nosniff")
                .doesNotContain("iso-8859-1", "jetty");
        assertThat(answer).contains("Not understood", "no published address has", "<html lang=\"en\"");
    }

    @Test
    void a_header_without_end_is_refused_in_our_words() throws IOException {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431 ").contains("The header of the request is too long.");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("charset=utf-8").doesNotContain("jetty");
    }
}
