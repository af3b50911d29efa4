package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest implements StoreContract {
    private static final Path CONFIGURATION = Path.of("fuseki/config.ttl");

    /** So many labels that a process is killed while it publishes them. */
    private static final int LARGE = 5_000;

    @TempDir
    Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder, Configuration.read(CONFIGURATION));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Test
    void what_was_published_is_there_after_reopening() {
        store.publish(StoreContract.dataset(StoreContract.ONE));
        var version = store.version();
        store.close();
        open();
        assertThat(store.version()).isEqualTo(version);
        assertThat(store.ask(QueryFactory.create("ASK { <http://example.org/a> ?p ?o }")))
                .isTrue();
    }

    @Test
    void labels_are_found_by_their_words() {
        store.publish(StoreContract.dataset(StoreContract.ONE));
        assertThat(store.select(QueryFactory.create(
                        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query \"осло\" }")))
                .hasSize(1);
    }

    @Test
    void old_generations_are_deleted() throws Exception {
        store.publish(StoreContract.dataset(StoreContract.ONE));
        store.publish(StoreContract.dataset(StoreContract.TWO));
        try (var children = Files.list(folder)) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .containsExactlyInAnyOrder("current", "generation-1");
        }
    }

    @Test
    void readers_always_see_one_whole_publication() throws Exception {
        store.publish(labels("even", 200));
        var done = new java.util.concurrent.atomic.AtomicBoolean();
        var wrong = new java.util.concurrent.ConcurrentLinkedQueue<List<?>>();
        var query = QueryFactory.create(
                "SELECT ?label (COUNT(*) AS ?n) { ?s <" + RDFS.label + "> ?label } GROUP BY ?label");
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var rows = store.select(query);
                if (rows.size() != 1 || rows.getFirst().get("n").asLiteral().getInt() != 200) {
                    wrong.add(rows);
                }
            }
        });
        for (int i = 0; i < 5; i++) {
            store.publish(labels(i % 2 == 0 ? "odd" : "even", 200));
        }
        done.set(true);
        reader.join();
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_first_publication_that_never_came_to_be_named_is_gone_at_the_next_start() throws Exception {
        store.publish(StoreContract.dataset(StoreContract.ONE));
        store.close();
        Files.delete(folder.resolve("current"));
        open();
        assertThat(store.version()).isEmpty();
        assertThat(store.ask(QueryFactory.create("ASK { ?s ?p ?o }"))).isFalse();
        store.publish(StoreContract.dataset(StoreContract.TWO));
        assertThat(store.ask(QueryFactory.create("ASK { <http://example.org/a> ?p ?o }")))
                .isFalse();
        try (var children = Files.list(folder)) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .containsExactlyInAnyOrder("current", "generation-1");
        }
    }

    @Test
    void a_first_publication_that_fails_leaves_nothing_and_the_next_one_is_whole() throws Exception {
        Path inTheWay = Files.createDirectories(folder.resolve("current/in-the-way"));
        assertThatThrownBy(() -> store.publish(StoreContract.dataset(StoreContract.ONE)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing was published");
        assertThat(store.version()).isEmpty();
        assertThat(store.ask(QueryFactory.create("ASK { ?s ?p ?o }"))).isFalse();
        Files.delete(inTheWay);
        Files.delete(folder.resolve("current"));
        store.publish(StoreContract.dataset(StoreContract.TWO));
        assertThat(store.ask(QueryFactory.create("ASK { <http://example.org/a> ?p ?o }")))
                .isFalse();
        assertThat(store.version()).isPresent();
    }

    @Test
    void a_process_killed_while_it_publishes_loses_nothing() throws Exception {
        store.publish(labels("published", 500));
        store.close();
        for (int attempt = 1; attempt <= 3; attempt++) {
            Process publisher = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EmbeddedStoreTest.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(publisher.getInputStream().read())
                    .as("the publisher has begun")
                    .isEqualTo('b');
            Thread.sleep(40L * attempt);
            publisher.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            open();
            var rows = store.select(QueryFactory.create(
                    "SELECT ?label (COUNT(*) AS ?n) { ?s <" + RDFS.label + "> ?label } GROUP BY ?label"));
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().get("n").asLiteral().getInt())
                    .isEqualTo(rows.getFirst().get("label").toString().equals("published") ? 500 : LARGE);
            store.close();
        }
        open();
    }

    @Test
    void a_missing_configuration_is_named() {
        assertThatThrownBy(() -> Configuration.read(folder.resolve("nowhere.ttl")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere.ttl");
    }

    @Test
    void a_configuration_that_is_no_turtle_is_refused_with_its_line() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.ttl"), "@prefix a: <b> .\nthis is not turtle");
        assertThatThrownBy(() -> Configuration.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("bad.ttl")
                .hasMessageContaining("2");
    }

    /** Publishes without end until it is killed. */
    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), Configuration.read(CONFIGURATION))) {
            Dataset large = labels("large", LARGE);
            System.out.print("b");
            System.out.flush();
            while (true) {
                store.publish(large);
            }
        }
    }

    private static Dataset labels(String label, int count) {
        Dataset dataset = DatasetFactory.createTxnMem();
        var graph = dataset.getNamedModel("http://example.org/graph");
        for (int i = 0; i < count; i++) {
            graph.add(
                    ResourceFactory.createResource("http://example.org/" + i),
                    RDFS.label,
                    ResourceFactory.createPlainLiteral(label));
        }
        return dataset;
    }
}
