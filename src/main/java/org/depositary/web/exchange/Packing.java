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

    /** Of nothing yet: copied for each sum, since to look for an algorithm costs more than to sum a small body up. */
    private final MessageDigest sha256 = sha256();

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

    private String sum(byte[] body) {
        try {
            byte[] digest = ((MessageDigest) sha256.clone()).digest(body);
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("that of every Java can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
