package org.depositary.web.exchange;

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

    private static final List<Field> ALWAYS = List.of(
            new Field("Access-Control-Allow-Origin", "*"),
            new Field(
                    "Access-Control-Expose-Headers",
                    "Link, ETag, Content-Location, Location, Allow, Accept-Ranges, Content-Range, Retry-After,"
                            + " Memento-Datetime, X-Results-Cut-At"),
            new Field("X-Content-Type-Options", "nosniff"),
            new Field("Referrer-Policy", "strict-origin-when-cross-origin"));
    private static final Field SAFE = new Field("Content-Security-Policy", POLICY);
    private static final Field ASKED_EACH_TIME = new Field("Cache-Control", "no-cache");

    private final Packing packing = new Packing();

    /** The reply as it goes over the wire. */
    public Reply finish(Request request, Reply reply) {
        return finish(request, reply, false);
    }

    /**
     * As above.
     *
     * @param changing whether something else may stand there at any moment, so that nobody may keep the reply
     */
    public Reply finish(Request request, Reply made, boolean changing) {
        // What others may keep for a while is remembered here, too.
        boolean again = made.maxAge() > 0;
        Reply reply = changing ? made.kept(0) : made;
        List<Field> fields = new ArrayList<>(reply.fields().size() + 8);
        fields.addAll(reply.fields());
        fields.addAll(ALWAYS);
        if (reply.field("Content-Security-Policy").isEmpty()) {
            fields.add(SAFE);
        }
        fields.add(
                reply.maxAge() > 0 ? new Field("Cache-Control", "public, max-age=" + reply.maxAge()) : ASKED_EACH_TIME);
        byte[] body = reply.body();
        Optional<String> known = reply.field("ETag");
        if (reply.slice().isPresent() && known.isPresent()) {
            Optional<Integer> status = Preconditions.status(request, known.get(), reply);
            if (status.isPresent()) {
                return unsent(status.get(), fields, reply);
            }
            Reply whole = new Reply(
                    reply.status(), reply.contentType(), body, vary(fields, reply), reply.maxAge(), reply.slice());
            Reply cut = Ranges.cut(request, whole, reply.slice().get(), known.get());
            return cut.status() == 416
                    ? new Reply(416, cut.contentType(), cut.body(), askedEachTime(cut.fields()), 0)
                    : cut;
        }
        if (reply.status() == 200) {
            List<String> codings = request.header("Accept-Encoding");
            boolean worth = body.length >= WORTH_COMPRESSING && compressible(reply) || Coding.needed(codings);
            Optional<Coding> coding = worth ? Coding.wanted(codings) : Optional.empty();
            String tag = '"'
                    + packing.digest(body, again)
                    + coding.map(chosen -> "-" + chosen.token()).orElse("")
                    + '"';
            fields.add(new Field("ETag", tag));
            Optional<Integer> status = Preconditions.status(request, tag, reply);
            if (status.isPresent()) {
                return unsent(status.get(), fields, reply);
            }
            if (coding.isPresent()) {
                body = packing.encoded(body, coding.get(), again);
                fields.add(new Field("Content-Encoding", coding.get().token()));
            }
        }
        return new Reply(reply.status(), reply.contentType(), body, vary(fields, reply), reply.maxAge());
    }

    /** A reply without its body: the client has it, or wants it no more. */
    private static Reply unsent(int status, List<Field> fields, Reply reply) {
        return status == 412
                ? new Reply(status, Optional.empty(), new byte[0], vary(askedEachTime(fields), reply), 0)
                : new Reply(status, Optional.empty(), new byte[0], vary(fields, reply), reply.maxAge());
    }

    /** Caches that kept what one client is refused would refuse it to others. */
    private static List<Field> askedEachTime(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name().equals(ASKED_EACH_TIME.name()) ? ASKED_EACH_TIME : field)
                .toList();
    }

    /** All replies vary by coding, those that negotiate by type too, pages by language; one field says all. */
    private static List<Field> vary(List<Field> fields, Reply reply) {
        Set<String> names = new LinkedHashSet<>();
        List<Field> all = new ArrayList<>(fields.size() + 1);
        for (Field field : fields) {
            if (field.name().equals("Vary")) {
                names.add(field.value());
            } else {
                all.add(field);
            }
        }
        names.add("Accept-Encoding");
        if (reply.contentType().orElse("").startsWith("text/html")) {
            names.add("Accept-Language");
        }
        all.add(new Field("Vary", String.join(", ", names)));
        return all;
    }

    private static boolean compressible(Reply reply) {
        String type = reply.contentType().orElse("");
        return !type.startsWith("image/") || type.startsWith("image/svg");
    }
}
