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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.depositary.graph.format.Format;
import org.depositary.graph.format.Serialization;

/** Writes a whole dataset as compressed files with their checksums. The same statements give the same bytes. */
public final class DumpFiles {
    /** The file of the checksums, as {@code sha256sum --check} reads it. */
    public static final String SUMS = "SHA256SUMS";

    /** The file of all statements with their graphs. */
    public static final String QUADS = "depositary.nq.gz";

    private static final List<Format> FORMATS = List.of(Format.N_QUADS, Format.N_TRIPLES, Format.TRIG, Format.TURTLE);

    private final Serialization serialization;

    /** @param serialization what writes RDF */
    public DumpFiles(Serialization serialization) {
        this.serialization = serialization;
    }

    /**
     * Writes the files of a dataset into a folder, which takes the place of what is there in one step when they are
     * whole.
     *
     * @param statements those of the dataset; numbers and times are written in the form in which the store gives them
     * @param besides further files, which are given out as they are; those not there are left out
     */
    public void write(Iterable<Quad> statements, List<Path> besides, Path folder) {
        DatasetGraph all = DatasetGraphFactory.create();
        statements.forEach(quad -> all.add(StoredForm.of(quad)));
        try {
            Path draft = folder.resolveSibling(folder.getFileName() + ".new");
            delete(draft);
            Files.createDirectories(draft);
            StringBuilder sums = new StringBuilder();
            for (Format format : FORMATS) {
                String name = "depositary." + format.extension() + ".gz";
                note(sums, compress(all, format, draft.resolve(name)), name);
            }
            for (Path file : besides) {
                if (Files.isRegularFile(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(draft.resolve(file.getFileName()), bytes);
                    note(sums, digest().digest(bytes), file.getFileName().toString());
                }
            }
            Files.writeString(draft.resolve(SUMS), sums);
            delete(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(StringBuilder sums, byte[] sum, String name) {
        sums.append(HexFormat.of().formatHex(sum)).append("  ").append(name).append('\n');
    }

    private byte[] compress(DatasetGraph all, Format format, Path file) throws IOException {
        MessageDigest sum = digest();
        try (OutputStream out = new GZIPOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
            serialization.write(all, format, out);
        }
        return sum.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
