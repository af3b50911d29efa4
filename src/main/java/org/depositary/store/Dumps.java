package org.depositary.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.graph.format.Format;
import org.depositary.graph.format.Serialization;

/** What a store publishes as compressed files with their checksums, in a folder for each publication. */
public final class Dumps {
    /** The file of the checksums, as {@code sha256sum --check} reads it. */
    public static final String SUMS = "SHA256SUMS";

    /** The file of all statements with their graphs. */
    public static final String QUADS = "depositary.nq.gz";

    private static final List<Format> FORMATS = List.of(Format.N_QUADS, Format.TRIG, Format.TURTLE);
    private static final Query ALL = QueryFactory.create("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }");
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final EmbeddedStore store;
    private final Serialization serialization;
    private final Path folder;
    private final List<Path> besides;

    /** @param folder where the folders of publications lie; it is made when there is something to lie there */
    public Dumps(EmbeddedStore store, Serialization serialization, Path folder) {
        this(store, serialization, folder, List.of());
    }

    /**
     * @param besides further files of each publication, which are given out as they are; those not there are left out
     */
    public Dumps(EmbeddedStore store, Serialization serialization, Path folder, List<Path> besides) {
        this.store = store;
        this.serialization = serialization;
        this.folder = folder;
        this.besides = List.copyOf(besides);
    }

    /** The folder with the files of what is published now; none while they are not whole. */
    public Optional<Path> current() {
        return store.version().map(folder::resolve).filter(Files::isDirectory);
    }

    /** Writes the files of what is published now, unless they are there, and deletes those of what was before. */
    public synchronized void write() {
        Optional<String> version = store.version();
        if (version.isEmpty() || current().isPresent()) {
            return;
        }
        try {
            Path whole = folder.resolve(version.get());
            Path draft = folder.resolve(version.get() + ".new");
            delete(draft);
            Files.createDirectories(draft);
            DatasetGraph all = all();
            StringBuilder sums = new StringBuilder();
            for (Format format : FORMATS) {
                String name = "depositary." + format.extension() + ".gz";
                sums.append(compress(all, format, draft.resolve(name)))
                        .append("  ")
                        .append(name)
                        .append('\n');
            }
            for (Path file : besides) {
                if (Files.isRegularFile(file)) {
                    Path name = file.getFileName();
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(draft.resolve(name), bytes);
                    sums.append(HexFormat.of().formatHex(digest().digest(bytes)))
                            .append("  ")
                            .append(name)
                            .append('\n');
                }
            }
            Files.writeString(draft.resolve(SUMS), sums);
            Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
            try (Stream<Path> others = Files.list(folder)) {
                for (Path other : others.filter(path -> !path.equals(whole)).toList()) {
                    delete(other);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatasetGraph all() {
        return store.answer(ALL, PATIENCE, execution -> {
            DatasetGraph all = DatasetGraphFactory.create();
            execution
                    .execSelect()
                    .forEachRemaining(row -> all.add(node(row, "g"), node(row, "s"), node(row, "p"), node(row, "o")));
            return all;
        });
    }

    private static Node node(QuerySolution row, String name) {
        return row.get(name).asNode();
    }

    private String compress(DatasetGraph all, Format format, Path file) throws IOException {
        MessageDigest sum = digest();
        try (OutputStream out = new GZIPOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
            serialization.write(all, format, out);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
