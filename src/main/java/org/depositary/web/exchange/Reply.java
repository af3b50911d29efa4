package org.depositary.web.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A reply, whole before it is sent.
 *
 * @param status of RFC 9110, section 15
 * @param contentType of the body, with its charset
 * @param body its bytes, not yet compressed
 * @param fields further header fields, in order; a name may come several times
 * @param maxAge seconds for which it may be kept (RFC 9111, section 5.2.2.1); 0 to ask again each time
 * @param slice what is sent instead of the bytes of the body
 */
public record Reply(
        int status, Optional<String> contentType, byte[] body, List<Field> fields, int maxAge, Optional<Slice> slice) {
    private static final int MINUTES = 60;
    private static final String TEXT = "text/plain;charset=utf-8";

    /** A header field. */
    public record Field(String name, String value) {}

    public Reply {
        fields = List.copyOf(fields);
    }

    /** With bytes that are held in memory. */
    public Reply(int status, Optional<String> contentType, byte[] body, List<Field> fields, int maxAge) {
        this(status, contentType, body, fields, maxAge, Optional.empty());
    }

    /** A file, or a part of one; its entity tag is among the fields. */
    public static Reply file(String contentType, Slice slice) {
        return new Reply(200, Optional.of(contentType), new byte[0], List.of(), 5 * MINUTES, Optional.of(slice));
    }

    /** The value of the first header field of a name. */
    Optional<String> field(String name) {
        for (Field field : fields) {
            if (field.name.equals(name)) {
                return Optional.of(field.value);
            }
        }
        return Optional.empty();
    }

    /** How many bytes are sent. */
    public long length() {
        return slice.map(Slice::length).orElse((long) body.length);
    }

    /** The thing asked for. */
    public static Reply ok(String contentType, byte[] body) {
        return new Reply(200, Optional.of(contentType), body, List.of(), 5 * MINUTES);
    }

    /** The thing asked for, as text in UTF-8. */
    public static Reply ok(String contentType, String body) {
        return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Another place to look: 301, 303 or 308. */
    public static Reply elsewhere(int status, String location) {
        return new Reply(
                status,
                Optional.of(TEXT),
                ("See " + location + "\n").getBytes(StandardCharsets.UTF_8),
                List.of(new Field("Location", location)),
                status == 303 ? 0 : 60 * MINUTES);
    }

    /** With the place to look changed, where this is such a reply. */
    public Reply elsewhere(UnaryOperator<String> changed) {
        List<Field> others = fields.stream()
                .map(field -> field.name.equals("Location") ? new Field(field.name, changed.apply(field.value)) : field)
                .toList();
        return new Reply(status, contentType, body, others, maxAge, slice);
    }

    /** What went wrong, in plain words. */
    public static Reply error(int status, String words) {
        return new Reply(status, Optional.of(TEXT), (words + "\n").getBytes(StandardCharsets.UTF_8), List.of(), 0);
    }

    /** Nothing to say but the header. */
    public static Reply empty(int status) {
        return new Reply(status, Optional.empty(), new byte[0], List.of(), 0);
    }

    /** With one more header field. */
    public Reply with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Reply(status, contentType, body, more, maxAge, slice);
    }

    /** To be kept for so many seconds. */
    public Reply kept(int seconds) {
        return new Reply(status, contentType, body, fields, seconds, slice);
    }

    /** With another body of another type. */
    public Reply saying(String type, byte[] words) {
        return new Reply(status, Optional.of(type), words, fields, maxAge);
    }
}
