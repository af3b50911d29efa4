package org.depositary.text.source.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes into characters: by a byte order mark (which is not part of the text), else UTF-8 where it fits, else the
 * encoding that the bytes look like, else windows-1252. Bytes that windows-1252 leaves undefined become the control
 * characters of the same number (WHATWG Encoding Standard, section 9.1).
 */
public final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Of 100; below it the encoding of Western Europe is the better guess. */
    private static final int CONFIDENT = 30;

    /** Sound characters beyond ASCII for each broken one, where a text is UTF-8 all the same. */
    private static final int MANY = 8;

    /** Of fewer bytes beyond ASCII no encoding can be told. */
    private static final int ENOUGH = 6;

    /** More of a file would not make the guess better. */
    private static final int SAMPLE = 1 << 16;

    private Decoding() {}

    /** The characters. */
    public static String decode(byte[] bytes) {
        return marked(bytes).or(() -> utf8(bytes)).orElseGet(() -> guessed(bytes));
    }

    /** The characters, if a byte order mark tells the encoding (Unicode Standard, section 23.8). */
    static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return Optional.of(utf8(rest).orElseGet(() -> guessed(rest)));
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The characters, if the bytes are UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return wide(bytes) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Whether every other byte or so is NUL: ASCII letters in UTF-16 or UTF-32, which UTF-8 would take, too. */
    private static boolean wide(byte[] bytes) {
        int nul = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            nul += bytes[i] == 0 ? 1 : 0;
        }
        return nul * 5 > length * 2 && nul < length;
    }

    private static String guessed(byte[] bytes) {
        if (wide(bytes)) {
            int even = 0;
            int odd = 0;
            for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
                if (bytes[i] == 0) {
                    even += 1 - i % 2;
                    odd += i % 2;
                }
            }
            if (odd > 3 * even || even > 3 * odd) {
                return new String(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            }
        }
        return damaged(bytes)
                .orElseGet(() -> looksLike(bytes)
                        .map(charset -> new String(bytes, charset))
                        .orElseGet(() -> windows(bytes)));
    }

    /** The characters, if the bytes are UTF-8 but for a few; each of those is a replacement character. */
    private static Optional<String> damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return sound > MANY * broken ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Charset> looksLike(byte[] bytes) {
        int foreign = 0;
        for (int i = 0; i < bytes.length && foreign < ENOUGH; i++) {
            foreign += bytes[i] < 0 ? 1 : 0;
        }
        if (foreign < ENOUGH) {
            return Optional.empty();
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < CONFIDENT) {
            return Optional.empty();
        }
        return switch (match.getName()) {
            // What they share with windows-1252 is all that is used of them.
            case "ISO-8859-1", "ISO-8859-15", "windows-1252" -> Optional.empty();
            default ->
                Charset.isSupported(match.getName()) ? Optional.of(Charset.forName(match.getName())) : Optional.empty();
        };
    }

    private static String windows(byte[] bytes) {
        char[] text = new String(bytes, WINDOWS_1252).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\uFFFD') {
                text[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(text);
    }
}
