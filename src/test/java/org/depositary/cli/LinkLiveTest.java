package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.cli.options.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code link --live} against a real HTTP server that speaks the protocol. */
class LinkLiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_is_linked_to_nothing_is_asked_once_and_answers_are_for_people_to_look_at() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                "Foreign Minister of Norway Kari Berg visited Chile in May 2011.\n\n"
                        + "Foreign Minister of Chile Ana Lima met the Norwegian Ambassador on 3 May 2011.\n");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", this::answer);
        server.start();
        try {
            String endpoint = "http://localhost:" + server.getAddress().getPort() + "/api";
            assertThat(run(documents, endpoint)).contains("live.sssom.tsv: 1");
            int first = asked.get();
            assertThat(first).isPositive();
            String live = Files.readString(folder.resolve("out/live.sssom.tsv"));
            assertThat(live)
                    .contains("?\tdoc:a#person/kari-berg\tKari Berg\towl:sameAs\t\twd:Q4242\tKari Berg")
                    .contains("a pilot of Norway");
            assertThat(Files.readString(folder.resolve("out/links.nt"))).doesNotContain("Q4242");
            run(documents, endpoint);
            assertThat(asked).as("answers are kept").hasValue(first);
        } finally {
            server.stop(0);
        }
        assertThat(run(documents, "http://localhost:" + server.getAddress().getPort() + "/api"))
                .as("what is kept needs no service")
                .contains("live.sssom.tsv: 1");
    }

    private String run(Path documents, String endpoint) {
        CommandLine line = Depositary.commandLine(new Surroundings(InputStream.nullInputStream(), Map.of()));
        StringWriter told = new StringWriter();
        line.setErr(new PrintWriter(told));
        int exit = line.execute(
                "link",
                "--documents",
                documents.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--live",
                "--endpoint",
                endpoint);
        assertThat(exit).as(told.toString()).isZero();
        return told.toString();
    }

    /** Knows one person, of whom it says that she is of the state it was asked about. */
    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode questions =
                JSON.readTree(URLDecoder.decode(body.substring("queries=".length()), StandardCharsets.UTF_8));
        ObjectNode answers = JSON.createObjectNode();
        for (String key : (Iterable<String>) questions::fieldNames) {
            asked.incrementAndGet();
            var results = answers.putObject(key).putArray("result");
            JsonNode question = questions.get(key);
            boolean norwegian = question.path("properties").toString().contains("\"Q20\"");
            if (question.path("query").asText().equals("Kari Berg") && norwegian) {
                results.addObject()
                        .put("id", "Q4242")
                        .put("name", "Kari Berg")
                        .put("description", "a pilot of Norway")
                        .put("score", 100);
            }
        }
        byte[] bytes = JSON.writeValueAsBytes(answers);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
