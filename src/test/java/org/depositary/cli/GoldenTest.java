package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.graph.registry.Base;
import org.junit.jupiter.api.Test;

/**
 * What the rules read in the seeds, a line a frame, kept under {@code src/test/golden} so that a change of the rules
 * shows in review what it changes. {@code mvn test -Dtest=GoldenTest -Dgolden=write} writes the files anew.
 */
class GoldenTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path GOLDEN = HOME.resolve("src/test/golden");

    @Test
    void the_seeds_say_what_was_last_reviewed() throws IOException {
        Flow flow = new Flow(HOME, new Base("http://example.org/"));
        List<DocumentClaims> documents = flow.reader().folder(HOME.resolve("seeds")).readings().stream()
                .map(flow.extractor()::extract)
                .toList();
        assertThat(documents).isNotEmpty();
        for (DocumentClaims document : documents) {
            String name = document.reading().document().id();
            Path file = GOLDEN.resolve(name + ".txt");
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, lines(document));
            }
            assertThat(lines(document)).as(name).isEqualTo(Files.readString(file));
        }
    }

    private static String lines(DocumentClaims document) {
        return document.frames().stream()
                .map(frame -> line(document, frame))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(DocumentClaims document, Frame frame) {
        Stream<String> roles = frame.fillers().stream().map(filler -> filler.role() + "=" + value(document, filler));
        String rules = frame.evidence().stream()
                .map(Evidence::rule)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.concat(
                                Stream.of(frame.type()), frame.label().stream().map(label -> "“" + label + "”")),
                        Stream.concat(
                                frame.modality().stream(), roles.distinct().sorted()))
                .collect(Collectors.joining(" | ", "", "  [" + rules + "]"));
    }

    private static String value(DocumentClaims document, Filler filler) {
        return switch (filler.value()) {
            case Value.Thing thing -> document.entity(thing.entity()).label();
            case Value.Event event -> event.frame();
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().toPlainString();
        };
    }
}
