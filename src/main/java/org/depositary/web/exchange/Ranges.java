package org.depositary.web.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a file that a client asks for (RFC 9110, section 14): one range of bytes; of several, none is given. */
final class Ranges {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    private Ranges() {}

    /**
     * The reply with the bytes asked for, or with all of them where the client asks for no range that can be read, or
     * for one of another version than this.
     *
     * @param tag of the whole file
     */
    static Reply cut(Request request, Reply reply, Slice whole, String tag) {
        Reply offered = reply.with("Accept-Ranges", "bytes");
        List<String> asked = request.header("Range");
        boolean same = request.header("If-Range").stream().allMatch(tag::equals);
        if (asked.size() != 1 || !same || !request.method().equals("GET")) {
            return offered;
        }
        Matcher range = ONE.matcher(asked.getFirst());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return offered;
        }
        long size = whole.length();
        long first;
        long last;
        if (range.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(range.group(2)));
            last = size - 1;
        } else {
            first = Long.parseLong(range.group(1));
            last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
            if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
                return offered;
            }
        }
        if (first > last) {
            Reply error = Reply.error(416, "The file has " + size + " bytes.");
            return new Reply(416, error.contentType(), error.body(), offered.fields(), 0)
                    .with("Content-Range", "bytes */" + size);
        }
        Slice part = new Slice(whole.file(), whole.from() + first, last - first + 1);
        return new Reply(
                        206,
                        offered.contentType(),
                        offered.body(),
                        offered.fields(),
                        offered.maxAge(),
                        Optional.of(part))
                .with("Content-Range", "bytes " + first + "-" + last + "/" + size);
    }
}
