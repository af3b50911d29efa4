package org.depositary.web.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client makes its request depend on (RFC 9110, section 13.2.2). */
final class Preconditions {
    /** All three forms that a recipient has to read (section 5.6.7). */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private Preconditions() {}

    /**
     * The status that takes the place of 200: 412 where what the client knows is not what there is, 304 where it is;
     * none where the client gets what it asks for. A time that cannot be read says nothing.
     *
     * @param tag of what would be sent
     */
    static Optional<Integer> status(Request request, String tag, Reply reply) {
        if (!request.reading()) {
            return Optional.empty();
        }
        List<String> wanted = request.header("If-Match");
        if (wanted.isEmpty() ? changedSince(request, "If-Unmodified-Since", reply) : !matches(wanted, tag, false)) {
            return Optional.of(412);
        }
        List<String> known = request.header("If-None-Match");
        boolean same = known.isEmpty()
                ? time(request, "If-Modified-Since").isPresent() && !changedSince(request, "If-Modified-Since", reply)
                : matches(known, tag, true);
        return same ? Optional.of(304) : Optional.empty();
    }

    /** @param weak whether a weak tag matches, too (section 8.8.3.2) */
    private static boolean matches(List<String> lines, String tag, boolean weak) {
        for (String line : lines) {
            for (String element : line.split(",", -1)) {
                String given = element.strip();
                if (given.equals("*") || given.equals(tag) || weak && given.equals("W/" + tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it changed after the time that the client names; what has no day of change did, as far as we know. */
    private static boolean changedSince(Request request, String field, Reply reply) {
        Optional<Instant> since = time(request, field);
        return since.isPresent()
                && reply.field("Last-Modified")
                        .flatMap(Preconditions::time)
                        .map(changed -> changed.isAfter(since.get()))
                        .orElse(field.equals("If-Modified-Since"));
    }

    private static Optional<Instant> time(Request request, String field) {
        return request.header(field).stream().findFirst().flatMap(Preconditions::time);
    }

    private static Optional<Instant> time(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(form.parse(text.strip(), Instant::from));
            } catch (DateTimeException e) {
                // Perhaps it has one of the other forms.
            }
        }
        return Optional.empty();
    }
}
