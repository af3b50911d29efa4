package org.depositary.web.exchange;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.slf4j.LoggerFactory;

/** How the bytes of a body are made fewer on the way (RFC 9110, section 8.4), the best first. */
enum Coding {
    /** Zstandard (RFC 8878; as a content coding, RFC 9659: windows of 8 MiB at most). */
    ZSTD("zstd") {
        @Override
        boolean there() {
            return Library.THERE;
        }

        @Override
        byte[] encoded(byte[] body) {
            return Zstd.compress(body, LEVEL);
        }
    },
    /** RFC 1952. */
    GZIP("gzip") {
        @Override
        byte[] encoded(byte[] body) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    };

    /** At this one zstd is several times as fast as gzip, its output a little smaller, its window 2 MiB at most. */
    private static final int LEVEL = 3;

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** As it stands in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** The library is in machine code, and not on every machine. */
    private static final class Library {
        static final boolean THERE = there();

        private static boolean there() {
            try {
                Native.load();
                return true;
            } catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError e) {
                LoggerFactory.getLogger(Coding.class).warn("Answers are not compressed by zstd: {}", e.toString());
                return false;
            }
        }
    }

    /** Whether this machine can do it. */
    boolean there() {
        return true;
    }

    /** A body in this coding. */
    abstract byte[] encoded(byte[] body);

    /**
     * The coding that a client likes best of those that are there (RFC 9110, section 12.5.3); none where it wants the
     * bytes as they are, or says nothing. Of those that it likes alike, the best.
     */
    static Optional<Coding> wanted(List<String> acceptEncoding) {
        Optional<Coding> best = Optional.empty();
        double liked = weight(acceptEncoding, "identity").orElse(0.0);
        for (Coding coding : values()) {
            double weight = weight(acceptEncoding, coding.token)
                    .or(() -> weight(acceptEncoding, "*"))
                    .orElse(0.0);
            if (weight > 0 && (best.isEmpty() ? weight >= liked : weight > liked) && coding.there()) {
                best = Optional.of(coding);
                liked = weight;
            }
        }
        return best;
    }

    /** Whether a client refuses bytes as they are, however few. */
    static boolean needed(List<String> acceptEncoding) {
        return weight(acceptEncoding, "identity")
                .or(() -> weight(acceptEncoding, "*"))
                .filter(weight -> weight == 0)
                .isPresent();
    }

    /** The weight that a client gives a token; none where it does not name it. A malformed weight is none at all. */
    private static Optional<Double> weight(List<String> lines, String token) {
        for (String line : lines) {
            for (String element : line.toLowerCase(Locale.ROOT).split(",", -1)) {
                String[] parts = element.strip().split("\\s*;\\s*", -1);
                if (parts[0].equals(token) || parts[0].equals("x-" + token)) {
                    String q = parts.length > 1 && parts[1].startsWith("q=") ? parts[1].substring(2) : "1";
                    return Optional.of(q.matches("[01](\\.\\d*)?") ? Double.parseDouble(q) : 0.0);
                }
            }
        }
        return Optional.empty();
    }
}
