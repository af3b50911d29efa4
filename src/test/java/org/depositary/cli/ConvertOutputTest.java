package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.cli.Shell.Outcome;
import org.depositary.graph.format.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What convert writes, and what it leaves as it was. */
class ConvertOutputTest {
    private static final String VISIT =
            "Prime Minister Ana Lima of Norway paid an official visit to Chile in May 2011.\n";
    private static final String BEFORE = "what was written before\n";

    @TempDir
    private Path folder;

    private Path letters;

    @BeforeEach
    void write() throws IOException {
        letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(letters.resolve("visit.txt"), VISIT);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_ending_of_the_file_names_its_format_and_folders_that_are_missing_are_made(Format format)
            throws IOException {
        Path out = folder.resolve("new/and/newer/out." + format.extension());
        Outcome outcome = convert(letters, out);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        DatasetGraph read = DatasetGraphFactory.create();
        String text = Files.readString(out);
        if (format == Format.JSON_LD) {
            // The context's address is invented; what it says stands in the project.
            String context = Files.readString(Path.of("ontology/context.jsonld"));
            text = text.replace(
                    "\"http://example.org/context.jsonld\"",
                    context.substring(context.indexOf(':') + 1, context.lastIndexOf('}')));
        }
        RDFParser.fromString(text, RDFDataMgr.determineLang(out.toString(), null, null))
                .parse(read);
        assertThat(read.listGraphNodes().hasNext()).isEqualTo(format.quads());
        assertThat((format.quads() ? read.getUnionGraph() : read.getDefaultGraph())
                        .stream()
                                .filter(triple -> triple.getSubject().toString().contains("/id/event/"))
                                .map(triple -> triple.getPredicate().getLocalName()))
                .contains("visitor", "destination");
        assertThat(out.resolveSibling(out.getFileName() + ".registry.tsv")).isNotEmptyFile();
    }

    @Test
    void a_second_time_gives_the_same_bytes() throws IOException {
        Path out = folder.resolve("out.nq");
        convert(letters, out);
        String first = Files.readString(out);
        convert(letters, out);
        assertThat(Files.readString(out)).isEqualTo(first);
        assertThat(left()).containsExactlyInAnyOrder("letters", "out.nq", "out.nq.registry.tsv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out.txt", "out.nq.zip"})
    void an_ending_that_no_format_has_is_refused_with_those_that_one_has(String name) throws IOException {
        Outcome outcome = convert(letters, Files.writeString(folder.resolve(name), BEFORE));
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(outcome.err()).contains(name, ".nq", ".trig", ".jsonld", ".ttl", ".nt", ".rdf");
        assertThat(folder.resolve(name)).hasContent(BEFORE.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "letters/visit.txt"})
    void a_folder_of_documents_that_is_none_is_named_and_the_file_stays(String documents) throws IOException {
        Path out = Files.writeString(folder.resolve("out.nq"), BEFORE);
        Outcome outcome = convert(folder.resolve(documents), out);
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains(folder.resolve(documents).toString()).doesNotContain("\tat ");
        assertThat(out).hasContent(BEFORE.strip());
    }

    @Test
    void a_folder_without_documents_is_named_and_the_file_stays() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Path out = Files.writeString(folder.resolve("out.nq"), BEFORE);
        Outcome outcome = convert(none, out);
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains(none + ": holds no documents");
        assertThat(out).hasContent(BEFORE.strip());
    }

    @Test
    void an_output_that_is_a_folder_is_named_and_nothing_is_left_beside_it() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out.nq"));
        Files.writeString(out.resolve("inside"), BEFORE);
        Outcome outcome = convert(letters, out);
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains("out.nq").doesNotContain("\tat ");
        assertThat(out.resolve("inside")).hasContent(BEFORE.strip());
        assertThat(left()).containsExactlyInAnyOrder("letters", "out.nq");
    }

    @Test
    @DisabledIf("everythingMayBeWritten")
    void an_output_where_nothing_may_be_written_is_named() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        Outcome outcome = convert(letters, locked.resolve("out.nq"));
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains("locked", "may not be read or written");
    }

    static boolean everythingMayBeWritten() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Test
    void a_broken_registry_is_named_with_its_line_and_nothing_is_overwritten() throws IOException {
        Path out = Files.writeString(folder.resolve("out.nq"), BEFORE);
        Path registry = Files.writeString(folder.resolve("out.nq.registry.tsv"), "no\tregistry\n");
        Outcome outcome = convert(letters, out);
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(outcome.err()).contains(registry + ":1");
        assertThat(out).hasContent(BEFORE.strip());
        assertThat(registry).hasContent("no\tregistry");
    }

    @Test
    void the_files_for_download_are_written_beside_and_a_folder_of_others_is_left_alone() throws IOException {
        Path dumps = folder.resolve("dumps");
        for (int time = 0; time < 2; time++) {
            Outcome outcome = convert(letters, folder.resolve("out.nq"), "--dumps", dumps.toString());
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            try (Stream<Path> files = Files.list(dumps)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                "SHA256SUMS",
                                "depositary.nq.gz",
                                "depositary.nt.gz",
                                "depositary.trig.gz",
                                "depositary.ttl.gz");
            }
        }
        Outcome refused = convert(letters, folder.resolve("other.nq"), "--dumps", letters.toString());
        assertThat(refused.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(refused.err()).contains("holds something else");
        assertThat(letters.resolve("visit.txt")).hasContent(VISIT.strip());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Outcome convert(Path documents, Path out, String... further) {
        return Shell.run(Stream.concat(
                        Stream.of(
                                "convert",
                                "--documents",
                                documents.toString(),
                                "--base",
                                "http://example.org/",
                                "--out",
                                out.toString()),
                        Stream.of(further))
                .toArray(String[]::new));
    }
}
