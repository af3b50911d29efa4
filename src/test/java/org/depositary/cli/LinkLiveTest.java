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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
            assertThat(run(documents, endpoint.replace("/api", "/none"), 1)).contains("answers 404");
            assertThat(Files.readString(folder.resolve("out/live.sssom.tsv")))
                    .as("what was found stays where nothing is answered")
                    .isEqualTo(live);
        } finally {
            server.stop(0);
        }
        assertThat(run(documents, "http://localhost:" + server.getAddress().getPort() + "/api"))
                .as("what is kept needs no service")
                .contains("live.sssom.tsv: 1");
    }

    @Test
    void work_that_is_ended_from_outside_goes_on_where_it_stood() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        for (String family : "Berg Dahl Fjeld Grov Haug Lie Moen Nes Rud Sand Tveit Vik".split(" ")) {
            Files.writeString(
                    documents.resolve(family + ".txt"),
                    "Foreign Minister of Norway Kari " + family + " visited Chile in May 2011.\n");
        }
        Path cache = folder.resolve("out/cache");
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", exchange -> {
            if (requests.get() == 1) {
                // The process is ended while it waits for the second answer.
                second.countDown();
                await(ended);
                exchange.close();
            } else {
                answer(exchange);
            }
        });
        server.start();
        String endpoint = "http://localhost:" + server.getAddress().getPort() + "/api";
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Depositary.class.getName(),
                            "link",
                            "--documents",
                            documents.toString(),
                            "--out",
                            folder.resolve("out").toString(),
                            "--live",
                            "--endpoint",
                            endpoint)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("told").toFile())
                    .start();
            assertThat(second.await(2, TimeUnit.MINUTES)).isTrue();
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            ended.countDown();
            assertThat(Files.readString(folder.resolve("told"))).contains("Broken off. What was answered is kept");
            assertThat(folder.resolve("out/live.sssom.tsv")).doesNotExist();
            assertThat(names(cache)).hasSize(10).allMatch(name -> name.endsWith(".json"));
            requests.set(2);
            asked.set(0);
            assertThat(run(documents, endpoint)).contains("live.sssom.tsv: 1");
            assertThat(asked).as("the rest alone").hasValue(2);
            assertThat(names(cache)).hasSize(12).allMatch(name -> name.endsWith(".json"));
        } finally {
            ended.countDown();
            server.stop(0);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String run(Path documents, String endpoint) {
        return run(documents, endpoint, 0);
    }

    private String run(Path documents, String endpoint, int end) {
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
        assertThat(exit).as(told.toString()).isEqualTo(end);
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
