package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.ontology.Ontology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {
    private static final List<String> FILES =
            List.of("SHA256SUMS", "depositary.nq.gz", "depositary.nt.gz", "depositary.trig.gz", "depositary.ttl.gz");

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private Dumps dumps;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder.resolve("store"), Configuration.read(Path.of("fuseki/config.ttl")));
        Serialization serialization = new Serialization(
                new Prefixes(Ontology.read(Path.of("ontology/depositary.ttl")).prefixes()),
                JsonLd.read(Path.of("ontology/context.jsonld"), Optional.empty()));
        dumps = new Dumps(store, serialization, folder.resolve("dump"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static DatasetGraph data(String text) {
        DatasetGraph data = StoreContract.dataset(text).asDatasetGraph();
        data.add(
                NodeFactory.createURI("http://example.org/g"),
                NodeFactory.createURI("http://example.org/n"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralDT("0.90", XSDDatatype.XSDdecimal));
        return data;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String quads() throws IOException {
        try (var in = new GZIPInputStream(
                Files.newInputStream(dumps.current().orElseThrow().resolve(DumpFiles.QUADS)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_is_published_has_its_files_and_those_of_before_are_gone() throws IOException {
        dumps.publish(data(StoreContract.ONE), List.of());
        assertThat(names(dumps.current().orElseThrow())).isEqualTo(FILES);
        assertThat(quads()).contains("<http://example.org/a>");
        dumps.publish(data(StoreContract.TWO), List.of());
        assertThat(names(folder.resolve("dump")))
                .containsExactly(store.version().orElseThrow());
        assertThat(quads()).doesNotContain("<http://example.org/a>");
    }

    @Test
    void the_files_say_what_the_store_says_to_the_letter() throws IOException {
        dumps.publish(data(StoreContract.ONE), List.of());
        String made = quads();
        DumpFiles.delete(folder.resolve("dump"));
        dumps.catchUp();
        assertThat(quads()).isEqualTo(made).contains("\"0.9\"^^");
    }

    @Test
    void files_that_cannot_be_written_leave_what_was_published_before() throws IOException {
        dumps.publish(data(StoreContract.ONE), List.of());
        Optional<String> before = store.version();
        Path away = Files.move(folder.resolve("dump"), folder.resolve("away"));
        Files.createFile(folder.resolve("dump"));
        assertThatThrownBy(() -> dumps.publish(data(StoreContract.TWO), List.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing was published");
        Files.delete(folder.resolve("dump"));
        Files.move(away, folder.resolve("dump"));
        assertThat(store.version()).isEqualTo(before);
        assertThat(quads()).contains("<http://example.org/a>");
    }

    @Test
    void further_files_are_given_out_with_their_checksums() throws IOException {
        Path links = Files.writeString(folder.resolve("links.nt"), "<a:a> <a:b> <a:c> .\n");
        dumps.publish(data(StoreContract.ONE), List.of(links, folder.resolve("missing")));
        Path files = dumps.current().orElseThrow();
        assertThat(files.resolve("links.nt")).hasSameTextualContentAs(links);
        assertThat(Files.readAllLines(files.resolve(DumpFiles.SUMS)))
                .hasSize(5)
                .anyMatch(line -> line.endsWith("  links.nt"));
    }
}
