package org.depositary.web.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.web.exchange.Reply.Field;

/**
 * What every reply gets on its way out: validators and conditional requests (RFC 9110, sections 8.8.3 and 13), content
 * coding (section 8.4), caching (RFC 9111), cross-origin reading (Fetch standard) and the headers that keep browsers
 * from harm.
 */
public final class Sending {
    private static final int WORTH_COMPRESSING = 512;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private final Packing packing = new Packing();

    /** The reply as it goes over the wire. */
    public Reply finish(Request request, Reply reply) {
        List<Field> fields = new ArrayList<>(reply.fields());
        fields.add(new Field("Access-Control-Allow-Origin", "*"));
        fields.add(new Field(
                "Access-Control-Expose-Headers",
                "Link, ETag, Content-Location, Location, Retry-After, Memento-Datetime"));
        fields.add(new Field("X-Content-Type-Options", "nosniff"));
        fields.add(new Field("Referrer-Policy", "strict-origin-when-cross-origin"));
        if (reply.fields().stream().noneMatch(field -> field.name().equals("Content-Security-Policy"))) {
            fields.add(new Field("Content-Security-Policy", POLICY));
        }
        fields.add(new Field("Cache-Control", reply.maxAge() > 0 ? "public, max-age=" + reply.maxAge() : "no-cache"));
        byte[] body = reply.body();
        Optional<String> known = reply.fields().stream()
                .filter(field -> field.name().equals("ETag"))
                .map(Field::value)
                .findFirst();
        if (reply.slice().isPresent() && known.isPresent()) {
            List<String> tags = request.header("If-None-Match");
            if (tags.isEmpty() ? unmodified(request, reply) : matches(tags, known.get())) {
                return new Reply(304, Optional.empty(), new byte[0], vary(fields, reply), reply.maxAge());
            }
            Reply whole = new Reply(
                    reply.status(), reply.contentType(), body, vary(fields, reply), reply.maxAge(), reply.slice());
            return Ranges.cut(request, whole, reply.slice().get(), known.get());
        }
        if (reply.status() == 200) {
            Optional<Coding> coding = body.length >= WORTH_COMPRESSING && compressible(reply)
                    ? Coding.wanted(request.header("Accept-Encoding"))
                    : Optional.empty();
            String tag = '"'
                    + packing.digest(body)
                    + coding.map(chosen -> "-" + chosen.token()).orElse("")
                    + '"';
            fields.add(new Field("ETag", tag));
            List<String> tags = request.header("If-None-Match");
            if (tags.isEmpty() ? unmodified(request, reply) : matches(tags, tag)) {
                return new Reply(304, Optional.empty(), new byte[0], vary(fields, reply), reply.maxAge());
            }
            if (coding.isPresent()) {
                body = packing.encoded(body, coding.get());
                fields.add(new Field("Content-Encoding", coding.get().token()));
            }
        }
        return new Reply(reply.status(), reply.contentType(), body, vary(fields, reply), reply.maxAge());
    }

    /** All replies vary by coding, those that negotiate by type too, pages by language; one field says all. */
    private static List<Field> vary(List<Field> fields, Reply reply) {
        Set<String> names = new LinkedHashSet<>();
        fields.stream().filter(field -> field.name().equals("Vary")).forEach(field -> names.add(field.value()));
        names.add("Accept-Encoding");
        if (reply.contentType().orElse("").startsWith("text/html")) {
            names.add("Accept-Language");
        }
        List<Field> all = new ArrayList<>(
                fields.stream().filter(field -> !field.name().equals("Vary")).toList());
        all.add(new Field("Vary", String.join(", ", names)));
        return all;
    }

    private static boolean compressible(Reply reply) {
        String type = reply.contentType().orElse("");
        return !type.startsWith("image/") || type.startsWith("image/svg");
    }

    private static boolean matches(List<String> lines, String tag) {
        return lines.stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                .anyMatch(given -> given.equals("*") || given.equals(tag));
    }

    /**
     * Whether nothing changed since the day the client names (RFC 9110, section 13.1.3); a malformed day says nothing.
     */
    private static boolean unmodified(Request request, Reply reply) {
        Optional<Instant> since =
                request.header("If-Modified-Since").stream().findFirst().flatMap(Sending::day);
        Optional<Instant> changed = reply.fields().stream()
                .filter(field -> field.name().equals("Last-Modified"))
                .findFirst()
                .flatMap(field -> day(field.value()));
        return request.reading()
                && since.isPresent()
                && changed.isPresent()
                && !changed.get().isAfter(since.get());
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
