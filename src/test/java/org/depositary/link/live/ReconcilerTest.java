package org.depositary.link.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against a real HTTP server that speaks the protocol, well and badly. */
class ReconcilerTest {
    private static final Question LIMA = new Question("Ana Lima", Optional.of("Q5"), Map.of("P27", "Q298"));
    private static final Question BERG = new Question("Kari Berg", Optional.empty(), Map.of());

    /** The shape of an answer as services of the version 0.2 give it. */
    private static final String GOOD = """
            {"q0": {"result": [
              {"id": "Q77", "name": "Ana Lima", "description": "pilot", "score": 91.5, "match": true,
               "type": [{"id": "Q5", "name": "human"}], "features": [{"id": "all_labels", "value": 100}]},
              {"id": "Q78", "name": "Ana de Lima", "score": 60}]},
             "q1": {"result": []}}""";

    @TempDir
    private Path folder;

    private HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private record Reply(int status, String body, Map<String, String> headers, Duration delay) {
        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of(), Duration.ZERO);
        }
    }

    private record Request(Instant at, String method, String agent, String type, String body) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                Instant.now(),
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply reply = replies.size() > 1 ? replies.pop() : replies.peek();
        try {
            Thread.sleep(reply.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api");
    }

    private Reconciler service() {
        return service(Duration.ofSeconds(20));
    }

    private final List<String> told = new CopyOnWriteArrayList<>();

    private Reconciler service(Duration patience) {
        return service(patience, Duration.ofMillis(30));
    }

    private Reconciler service(Duration patience, Duration between) {
        return new Reconciler(
                endpoint(),
                new Politeness(
                        "Depositary/test (https://data.example/)",
                        between,
                        patience,
                        4,
                        Duration.ofMillis(20),
                        Duration.ofSeconds(2)),
                new Cache(folder.resolve("cache")),
                told::add);
    }

    @Test
    void questions_go_as_the_specification_says_and_answers_come_back() throws Exception {
        replies.add(Reply.of(200, GOOD));
        List<List<Answer>> answers = service().ask(List.of(LIMA, BERG));
        assertThat(answers.get(0))
                .containsExactly(
                        new Answer("Q77", "Ana Lima", "pilot", 91.5), new Answer("Q78", "Ana de Lima", "", 60));
        assertThat(answers.get(1)).isEmpty();
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.agent()).isEqualTo("Depositary/test (https://data.example/)");
            assertThat(request.type()).isEqualTo("application/x-www-form-urlencoded");
            assertThat(URLDecoder.decode(request.body(), StandardCharsets.UTF_8))
                    .isEqualTo("queries={\"q0\":{\"query\":\"Ana Lima\",\"limit\":5,\"type\":\"Q5\",\"properties\":"
                            + "[{\"pid\":\"P27\",\"v\":{\"id\":\"Q298\"}}]},"
                            + "\"q1\":{\"query\":\"Kari Berg\",\"limit\":5}}");
        });
    }

    @Test
    void what_was_answered_is_not_asked_again_and_only_the_rest_is() throws Exception {
        replies.add(Reply.of(200, GOOD));
        service().ask(List.of(LIMA));
        List<List<Answer>> again = service().ask(List.of(LIMA));
        assertThat(again.getFirst()).hasSize(2);
        assertThat(requests).hasSize(1);
        service().ask(List.of(LIMA, BERG));
        assertThat(requests).hasSize(2);
        assertThat(URLDecoder.decode(requests.get(1).body(), StandardCharsets.UTF_8))
                .contains("\"q1\"")
                .doesNotContain("\"q0\"");
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files.map(Path::toString)).hasSize(2).allMatch(name -> name.endsWith(".json"));
        }
    }

    @Test
    void a_service_that_is_asked_too_much_is_left_alone_for_as_long_as_it_says() throws Exception {
        replies.add(new Reply(429, "", Map.of("Retry-After", "1"), Duration.ZERO));
        replies.add(Reply.of(503, "busy"));
        replies.add(Reply.of(200, GOOD));
        assertThat(service().ask(List.of(LIMA)).getFirst()).hasSize(2);
        assertThat(requests).hasSize(3);
        assertThat(Duration.between(requests.get(0).at(), requests.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(950));
        assertThat(Duration.between(requests.get(1).at(), requests.get(2).at()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(30));
        assertThat(told.getFirst()).endsWith("answers 429; asked again in 1 s");
    }

    @Test
    void malformed_and_cut_answers_are_asked_for_again_and_never_kept() throws Exception {
        replies.add(Reply.of(200, "{\"q0\": {\"result\": [{\"id\""));
        replies.add(Reply.of(200, "<html>Wartung</html>"));
        replies.add(Reply.of(200, "{\"other\": 1}"));
        replies.add(Reply.of(200, GOOD));
        assertThat(service().ask(List.of(LIMA)).getFirst()).hasSize(2);
        assertThat(requests).hasSize(4);
        assertThat(told.get(1)).contains("broken JSON at line 1, column ").doesNotContain("REDACTED");
        assertThat(told.get(2)).contains("does not answer as the specification says: no list of results");
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_given_up_after_some_tries() {
        replies.add(new Reply(200, GOOD, Map.of(), Duration.ofSeconds(3)));
        assertThatThrownBy(() -> service(Duration.ofMillis(200)).ask(List.of(LIMA)))
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("does not answer within 0 s")
                .hasMessageContaining(endpoint().toString());
        assertThat(requests).hasSizeLessThanOrEqualTo(4);
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void a_service_that_asks_for_a_long_rest_gets_it() {
        replies.add(new Reply(429, "", Map.of("Retry-After", "3600"), Duration.ZERO));
        replies.add(Reply.of(200, GOOD));
        assertThatThrownBy(() -> service().ask(List.of(LIMA)))
                .isInstanceOf(Unanswered.class)
                .hasMessageEndingWith("answers 429 and asks for 3600 s of rest");
        assertThat(requests).hasSize(1);
    }

    @Test
    void a_refusal_is_not_repeated() {
        replies.add(Reply.of(403, "no"));
        assertThatThrownBy(() -> service().ask(List.of(LIMA)))
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("answers 403");
        assertThat(requests).hasSize(1);
    }

    @Test
    void two_requests_keep_their_distance() throws Exception {
        replies.add(Reply.of(200, GOOD));
        Reconciler service = service(Duration.ofSeconds(20), Duration.ofSeconds(1));
        // Measured at the asker's end, from before the first to after the second: a request that is slow
        // on its way makes this longer, never shorter.
        Instant before = Instant.now();
        service.ask(List.of(LIMA));
        service.ask(List.of(BERG));
        assertThat(Duration.between(before, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(990));
        assertThat(requests).hasSize(2);
    }

    @Test
    void waits_double_up_to_a_limit() {
        Politeness usual = Politeness.usual("x");
        assertThat(usual.after(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(usual.after(3)).isEqualTo(Duration.ofSeconds(16));
        assertThat(usual.after(40)).isEqualTo(Duration.ofMinutes(2));
    }
}
