package org.depositary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One published dataset on disk: a database and its text index, empty or written once and never changed. It is closed
 * when it has been retired and its last reader has gone.
 */
final class Generation {
    private final String name;
    private final Path folder;
    private final Dataset dataset;
    private int readers;
    private boolean retired;

    private Generation(String name, Path folder, Dataset dataset) {
        this.name = name;
        this.folder = folder;
        this.dataset = dataset;
    }

    /** Opens what stands on disk, or an empty one. */
    static Generation open(Configuration configuration, Path folder, String name) {
        Path own = folder.resolve(name);
        try {
            Files.createDirectories(own.resolve("database"));
            return new Generation(name, own, configuration.assemble(own));
        } catch (IOException e) {
            throw new StoreException(own + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    Dataset dataset() {
        return dataset;
    }

    /** Whether anything is in it. */
    boolean filled() {
        return Txn.calculateRead(dataset, () -> !dataset.asDatasetGraph().isEmpty());
    }

    /** Copies a dataset in, in one transaction. */
    void fill(DatasetGraph source) {
        DatasetGraphText indexed = (DatasetGraphText) dataset.asDatasetGraph();
        DatasetGraph database = indexed.getWrapped();
        EntityDefinition labels = indexed.getTextIndex().getDocDef();
        // The index first asks of each statement whether it is there: only labels go its way.
        Txn.executeWrite(
                dataset,
                () -> source.find()
                        .forEachRemaining(
                                quad -> (labels.getField(quad.getPredicate()) == null ? database : indexed).add(quad)));
    }

    /** Counts a reader in; refused when it has been retired. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void leave() {
        readers--;
        if (retired && readers == 0) {
            discard();
        }
    }

    /** Closes and deletes it as soon as nobody reads it. */
    synchronized void retire() {
        retired = true;
        if (readers == 0) {
            discard();
        }
    }

    /** Closes the index and the database, and has TDB2 forget the folder, so that it may be opened or deleted. */
    void close() {
        DatasetGraphText indexed = (DatasetGraphText) dataset.asDatasetGraph();
        indexed.getTextIndex().close();
        TDBInternal.expel(indexed.getWrapped(), true);
    }

    private void discard() {
        close();
        delete(folder);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
