package org.depositary.web.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checksums and compressed forms of bodies, made once for each as long as somebody holds it: replies that are
 * remembered are not packed anew for each request.
 */
final class Packing {
    private static final int DIGITS = 16;

    private record Packed(String digest, Map<Coding, byte[]> forms) {}

    /** By the very array: the bytes of a reply never change. */
    private final Cache<byte[], Packed> known = Caffeine.newBuilder().weakKeys().build();

    /**
     * A short checksum (SHA-256, cut).
     *
     * @param again whether the same bytes may be sent again: to remember costs more than a small checksum
     */
    String digest(byte[] body, boolean again) {
        return again ? packed(body).digest : sum(body);
    }

    /** A body in a coding. */
    byte[] encoded(byte[] body, Coding coding, boolean again) {
        return again
                ? packed(body).forms.computeIfAbsent(coding, chosen -> chosen.encoded(body))
                : coding.encoded(body);
    }

    private Packed packed(byte[] body) {
        return known.get(body, bytes -> new Packed(sum(bytes), new ConcurrentHashMap<>()));
    }

    private static String sum(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
