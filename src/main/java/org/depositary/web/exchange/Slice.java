package org.depositary.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes of a file that are sent without being held in memory.
 *
 * @param from the first of them, from 0
 * @param length how many
 */
public record Slice(Path file, long from, long length) {
    private static final int STEP = 1 << 15;

    public Slice {
        if (from < 0 || length < 0) {
            throw new IllegalArgumentException("no bytes " + from + ", " + length);
        }
    }

    /** A whole file. */
    public static Slice whole(Path file) throws IOException {
        return new Slice(file, 0, Files.size(file));
    }

    /** Writes the bytes. */
    public void copy(OutputStream out) throws IOException {
        byte[] buffer = new byte[STEP];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            for (long left = length; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(STEP, left));
                if (read < 0) {
                    throw new IOException(file + " has become shorter");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
