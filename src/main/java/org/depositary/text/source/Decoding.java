package org.depositary.text.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into characters: UTF-8, or UTF-16 where a byte order mark says so, or windows-1252 where neither fits. A
 * byte order mark is not part of the text. Bytes that windows-1252 leaves undefined become the control characters of
 * the same number (WHATWG Encoding Standard, section 9.1).
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8OrWindows(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return utf8OrWindows(bytes, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
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

    private static String utf8OrWindows(byte[] bytes, int offset) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return windows(bytes, offset);
        }
    }

    private static String windows(byte[] bytes, int offset) {
        char[] text = new String(bytes, offset, bytes.length - offset, WINDOWS_1252).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\uFFFD') {
                text[i] = (char) (bytes[offset + i] & 0xFF);
            }
        }
        return new String(text);
    }
}
