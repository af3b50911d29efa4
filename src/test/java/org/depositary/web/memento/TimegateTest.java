package org.depositary.web.memento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depositary.graph.registry.Base;
import org.depositary.store.history.History;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three publications: the first tells of Chile, the second of Chile and Peru, the third of Peru. */
class TimegateTest {
    private static final String BASE = "http://example.org/";
    private static final String LINE = "<http://example.org/id/state/%s>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> \"%s\" <http://example.org/graph/facts> .\n";

    @TempDir
    private Path folder = Path.of("");

    private Optional<Timegate> gate = Optional.empty();

    @BeforeEach
    void publish() throws IOException {
        History history = new History(folder, BASE, 5);
        publish(history, "one", "2020-02-03T04:05:06Z", "chile");
        publish(history, "two", "2020-02-04T04:05:06Z", "chile", "peru");
        publish(history, "three", "2020-02-05T04:05:06Z", "peru");
        gate = Optional.of(new Timegate(history, new Base(BASE), "/"));
    }

    private void publish(History history, String version, String at, String... states) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String state : states) {
            lines.append(LINE.formatted(state, state));
        }
        history.record(
                RDFParser.fromString(lines.toString(), Lang.NQUADS).toDatasetGraph(), version, Instant.parse(at));
        Path file = folder.resolve(version + ".made.nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        history.keep(version, file);
    }

    private Optional<String> asked(String name, String time) {
        return gate.orElseThrow()
                .gate(
                        new Request(
                                "GET",
                                "/data/" + name,
                                Map.of(),
                                Map.of("accept-datetime", List.of(time)),
                                new byte[0]),
                        name)
                .map(Reply::fields)
                .flatMap(fields -> fields.stream()
                        .filter(field -> field.name().equals("Location"))
                        .map(Reply.Field::value)
                        .findFirst());
    }

    @Test
    void the_last_publication_by_then_is_given() {
        assertThat(asked("state/chile.ttl", "Mon, 03 Feb 2020 12:00:00 GMT"))
                .contains("/memento/one/data/state/chile.ttl");
        assertThat(asked("state/peru", "Thu, 06 Feb 2020 12:00:00 GMT")).contains("/memento/three/data/state/peru");
    }

    @Test
    void before_a_thing_was_told_of_the_first_publication_that_did_is_given() {
        assertThat(asked("state/peru.ttl", "Mon, 03 Feb 2020 12:00:00 GMT"))
                .contains("/memento/two/data/state/peru.ttl");
        assertThat(asked("state/chile", "Mon, 03 Feb 2014 12:00:00 GMT")).contains("/memento/one/data/state/chile");
    }

    @Test
    void what_is_told_of_no_more_is_given_as_it_was_last() {
        assertThat(asked("state/chile", "Thu, 06 Feb 2020 12:00:00 GMT")).contains("/memento/two/data/state/chile");
    }

    @Test
    void what_no_publication_tells_of_has_no_past() {
        assertThat(asked("state/bolivia", "Thu, 06 Feb 2020 12:00:00 GMT")).isEmpty();
    }
}
