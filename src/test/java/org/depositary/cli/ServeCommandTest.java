package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.cli.Shell.Outcome;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FIRST =
            "Prime Minister Ana Lima of Norway paid an official visit to Chile in May 2011.\n";
    private static final String SECOND =
            "Foreign Minister Jon Berg of Chile paid an official visit to Norway in June 2012.\n";

    @TempDir
    private Path folder;

    @Test
    void any_free_port_needs_a_base_since_addresses_hold_the_port() {
        Outcome outcome = Shell.run("serve", "--port", "0", "--store", folder.toString());
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(outcome.err()).contains("--port 0 needs --base");
    }

    @Test
    void a_folder_without_documents_is_named_and_publishes_nothing() throws IOException {
        Path store = folder.resolve("store");
        Path none = Files.createDirectory(folder.resolve("none"));
        Outcome outcome = Shell.run(
                "serve", "--base", "http://example.org/", "--documents", none.toString(), "--store", store.toString());
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains(none + ": holds no documents").doesNotContain("\tat ");
        assertThat(store.resolve("current")).doesNotExist();
    }

    @Test
    void a_folder_that_is_no_store_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Outcome outcome = Shell.run("serve", "--store", file.toString());
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains(file.toString()).doesNotContain("\tat ");
    }

    /** One long story, because starting the program costs seconds. */
    @Test
    void what_is_watched_is_published_anew_and_what_is_wrong_stands_on_every_page_above_the_old_data()
            throws Exception {
        for (String part : List.of("mappings", "ontology", "fuseki")) {
            copy(HOME.resolve(part), folder.resolve(part));
        }
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("first.txt"), FIRST);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path err = folder.resolve("err");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Depositary.class.getName(),
                        "serve",
                        "--watch",
                        "--home=" + folder,
                        "--documents=" + letters,
                        "--port=" + port,
                        "--sparql-port=0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        try (Browser browser = new Browser("http://localhost:" + port + "/", server, err, HttpClient.newHttpClient())) {
            String start = browser.until("", page -> page.contains("<h1"));
            assertThat(Jsoup.parse(start).select(".notice")).isEmpty();
            assertThat(browser.get("doc/first").statusCode()).isEqualTo(200);
            assertThat(browser.get("doc/first").headers().firstValue("Cache-Control"))
                    .as("what may change at any moment is asked for anew")
                    .hasValue("no-cache");

            Path rules = folder.resolve("mappings/frames.yaml");
            String right = Files.readString(rules);
            int lines = right.split("\n", -1).length;
            Files.writeString(rules, right + "\nfrmes: {}\n");
            String wrong = browser.until("", page -> page.contains("class=\"notice\""));
            String notice = Jsoup.parse(wrong).select(".notice pre").text();
            assertThat(notice)
                    .contains("frames.yaml:", "did you mean `frames`", "frmes: {}")
                    .contains("^");
            assertThat(Integer.parseInt(notice.replaceFirst("(?s).*?frames\\.yaml:(\\d+):.*", "$1")))
                    .isBetween(lines, lines + 3);
            assertThat(Files.readString(err)).contains("frames.yaml:", "What was published before is untouched.");
            assertThat(browser.get("doc/first").statusCode()).isEqualTo(200);
            assertThat(browser.get("doc/first").body()).contains("class=\"notice\"");

            Files.writeString(rules, right);
            Files.writeString(letters.resolve("second.txt"), SECOND);
            browser.until("doc/second", page -> page.contains("Jon Berg") && !page.contains("class=\"notice\""));
            assertThat(browser.get("").body()).doesNotContain("class=\"notice\"");

            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(err)).contains("Stopping");
        }
    }

    private record Browser(String base, Process server, Path err, HttpClient client) implements AutoCloseable {
        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Accept", "text/html")
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }

        /** Asks again and again until a page is there that is as wanted. */
        String until(String path, Predicate<String> wanted) throws IOException, InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (true) {
                try {
                    HttpResponse<String> response = get(path);
                    if (response.statusCode() == 200 && wanted.test(response.body())) {
                        return response.body();
                    }
                } catch (IOException notYet) {
                    assertThat(server.isAlive()).as(Files.readString(err)).isTrue();
                }
                assertThat(Instant.now()).as(Files.readString(err)).isBefore(end);
                Thread.sleep(50);
            }
        }

        @Override
        public void close() {
            server.destroyForcibly();
            client.close();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
