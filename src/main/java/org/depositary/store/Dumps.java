package org.depositary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depositary.graph.format.Serialization;

/**
 * The files of what a store publishes, in a folder for each publication. They are made with it, so that what is
 * published has its files from its first moment on, or caught up with where nobody waits for them.
 */
public final class Dumps {
    private static final Query ALL = QueryFactory.create("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }");
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final EmbeddedStore store;
    private final DumpFiles files;
    private final Path folder;
    private final List<Path> besides;

    /** @param folder where the folders of publications lie; it is made when there is something to lie there */
    public Dumps(EmbeddedStore store, Serialization serialization, Path folder) {
        this(store, serialization, folder, List.of());
    }

    /**
     * @param besides further files of what was published without any, which are given out as they are; those not there
     *     are left out
     */
    public Dumps(EmbeddedStore store, Serialization serialization, Path folder, List<Path> besides) {
        this.store = store;
        this.files = new DumpFiles(serialization);
        this.folder = folder;
        this.besides = List.copyOf(besides);
    }

    /** The folder with the files of what is published now; none where it was published without. */
    public Optional<Path> current() {
        return store.version().map(folder::resolve).filter(Files::isDirectory);
    }

    /**
     * Publishes a dataset together with its files: those are written while the store is filled, and what was published
     * before stays unless both are whole.
     *
     * @param besides further files of this publication, which are given out as they are
     * @throws StoreException when either cannot be written
     */
    public synchronized void publish(DatasetGraph dataset, List<Path> besides) {
        List<Quad> all = new ArrayList<>();
        dataset.find().forEachRemaining(all::add);
        store.publish(dataset, version -> files.write(all, besides, folder.resolve(version)));
        sweep();
    }

    /** Writes the files of what was published without them, from what the store holds. */
    public synchronized void catchUp() {
        Optional<String> version = store.version();
        if (version.isPresent() && current().isEmpty()) {
            files.write(all(), besides, folder.resolve(version.get()));
            sweep();
        }
    }

    /** Deletes the files of what is not published any more. */
    private void sweep() {
        try (Stream<Path> others = Files.list(folder)) {
            for (Path other :
                    others.filter(path -> !Optional.of(path).equals(current())).toList()) {
                DumpFiles.delete(other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Quad> all() {
        return store.answer(ALL, PATIENCE, execution -> {
            List<Quad> all = new ArrayList<>();
            execution
                    .execSelect()
                    .forEachRemaining(row ->
                            all.add(Quad.create(node(row, "g"), node(row, "s"), node(row, "p"), node(row, "o"))));
            return all;
        });
    }

    private static Node node(QuerySolution row, String name) {
        return row.get(name).asNode();
    }
}
