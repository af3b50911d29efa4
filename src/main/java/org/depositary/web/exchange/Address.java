package org.depositary.web.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, taken apart (RFC 3986, section 3.3). Only what can be the path of an address that was given
 * out is one: no empty or dot segments, no escapes of slashes, no characters that an IRI cannot hold.
 *
 * @param segments decoded, none empty; none at all for the root
 * @param slash whether a slash ends it
 */
public record Address(List<String> segments, boolean slash) {
    private static final String NOT_IN_IRIS = "<>\"{}|\\^`%/?#";

    public Address {
        segments = List.copyOf(segments);
    }

    /** Takes a path apart; none when it cannot be the path of anything published. */
    public static Optional<Address> of(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        String rest = path.substring(1);
        boolean slash = rest.endsWith("/");
        if (slash) {
            rest = rest.substring(0, rest.length() - 1);
        }
        if (rest.isEmpty()) {
            return slash ? Optional.empty() : Optional.of(new Address(List.of(), false));
        }
        for (String raw : rest.split("/", -1)) {
            Optional<String> segment = decoded(raw);
            if (segment.isEmpty() || !lawful(segment.get())) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new Address(segments, slash));
    }

    /** The path without its first slash, as it stands in an IRI. */
    public String joined() {
        return String.join("/", segments);
    }

    /** Whether a text can be an absolute IRI: it has a scheme and no characters that IRIs cannot hold. */
    public static boolean iri(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}\\p{Cs}]+");
    }

    private static boolean lawful(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            return false;
        }
        return segment.codePoints()
                .noneMatch(c -> c <= ' '
                        || c >= 0x7f && c < 0xa0
                        || NOT_IN_IRIS.indexOf(c) >= 0
                        || c >= 0xfff0 && c <= 0xffff
                        || Character.getType(c) == Character.SURROGATE);
    }

    /** A segment with its escapes read as UTF-8; none when they are malformed. */
    private static Optional<String> decoded(String raw) {
        if (raw.indexOf('%') < 0) {
            return Optional.of(raw);
        }
        byte[] bytes = new byte[raw.length() * 3];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    bytes[length++] = b;
                }
                continue;
            }
            if (i + 2 >= raw.length()) {
                return Optional.empty();
            }
            int high = Character.digit(raw.charAt(i + 1), 16);
            int low = Character.digit(raw.charAt(i + 2), 16);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes[length++] = (byte) (high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
