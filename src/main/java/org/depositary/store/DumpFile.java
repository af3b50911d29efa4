package org.depositary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.graph.format.Format;

/**
 * A file of the whole dataset.
 *
 * @param name of the file
 * @param format what it holds once it is unpacked
 * @param bytes its size as it is sent
 * @param sha256 its checksum, in hexadecimal digits
 */
public record DumpFile(String name, Format format, long bytes, String sha256) {
    /** Of all of them: gzip (RFC 1952). */
    public static final String COMPRESSION = "application/gzip";

    private static final String ENDING = ".gz";

    /** The files of a folder that {@link DumpFiles} has written, in the order of their checksums. */
    public static List<DumpFile> of(Path folder) {
        List<DumpFile> files = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(DumpFiles.SUMS))) {
                String[] cells = line.split(" {2}", 2);
                Optional<Format> format =
                        Format.ofExtension(cells[1].substring(0, cells[1].length() - ENDING.length()));
                if (format.isPresent()) {
                    files.add(new DumpFile(cells[1], format.get(), Files.size(folder.resolve(cells[1])), cells[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
