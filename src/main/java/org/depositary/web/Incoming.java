package org.depositary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.depositary.web.exchange.Request;
import org.eclipse.jetty.http.BadMessageException;
import org.jspecify.annotations.Nullable;

/**
 * A request off the wire.
 *
 * @param request without its body, and what a form in it says, where there is a fault
 * @param fault why it was not read to its end
 */
record Incoming(Request request, Optional<Fault> fault) {
    /** The longest body that is read, in bytes. */
    static final int MOST_BYTES = 1 << 20;

    /**
     * The longest address that is answered, in characters: the least that RFC 9110, section 4.1, wants, and a little.
     */
    static final int LONGEST_ADDRESS = 8_192;

    /** The longest header that is read, in characters, without the address. */
    static final int LONGEST_HEADER = 8_192;

    /** What can be wrong with what is sent. */
    enum Fault {
        /** RFC 9110, section 15.5.9. */
        TOO_SLOW(408, "", ""),
        /** RFC 9110, section 15.5.15. */
        LONG_ADDRESS(414, "", ""),
        /** RFC 6585, section 5. */
        LONG_HEADER(431, "", ""),
        /** RFC 9110, section 15.5.14. */
        TOO_LONG(413, "Too large", "A request of more than " + MOST_BYTES + " bytes is not read."),
        /** It ends early, or comes in chunks that are none. */
        BROKEN(400, "Not a request", "The body of this request cannot be read.");

        private final int status;
        private final String title;
        private final String words;

        Fault(int status, String title, String words) {
            this.status = status;
            this.title = title;
            this.words = words;
        }

        /** Whether more can be said than what its status says. */
        boolean exact() {
            return !words.isEmpty();
        }

        int status() {
            return status;
        }

        String title() {
            return title;
        }

        String words() {
            return words;
        }

        /** That of what was thrown while a body was read. */
        static Fault of(Exception thrown) {
            for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof TimeoutException
                        || cause instanceof BadMessageException refused && refused.getCode() == TOO_SLOW.status) {
                    return TOO_SLOW;
                }
            }
            return BROKEN;
        }
    }

    /**
     * Reads a request to its end.
     *
     * @param leaving calls what is given to it when the client goes away before it is answered
     */
    static Incoming read(HttpServletRequest raw, Consumer<Runnable> leaving) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(raw.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(raw.getHeaders(name)));
        }
        Map<String, List<String>> parameters = parameters(Objects.requireNonNullElse(raw.getQueryString(), ""));
        Request head = new Request(raw.getMethod(), raw.getRequestURI(), parameters, headers, new byte[0], leaving);
        if (raw.getRequestURI().length()
                        + Objects.requireNonNullElse(raw.getQueryString(), "").length()
                > LONGEST_ADDRESS) {
            return new Incoming(head, Optional.of(Fault.LONG_ADDRESS));
        }
        if (length(headers) > LONGEST_HEADER) {
            return new Incoming(head, Optional.of(Fault.LONG_HEADER));
        }
        if (raw.getContentLengthLong() > MOST_BYTES) {
            return new Incoming(head, Optional.of(Fault.TOO_LONG));
        }
        if (raw.getContentLengthLong() <= 0 && !headers.containsKey("transfer-encoding")) {
            return new Incoming(head, Optional.empty());
        }
        byte[] body;
        try {
            body = raw.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException | BadMessageException e) {
            return new Incoming(head, Optional.of(Fault.of(e)));
        }
        if (body.length > MOST_BYTES) {
            return new Incoming(head, Optional.of(Fault.TOO_LONG));
        }
        String type = raw.getContentType() == null ? "" : raw.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            read(parameters, new String(body, StandardCharsets.UTF_8));
        }
        return new Incoming(
                new Request(raw.getMethod(), raw.getRequestURI(), parameters, headers, body, leaving),
                Optional.empty());
    }

    private static int length(Map<String, List<String>> headers) {
        int length = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                length += header.getKey().length() + value.length();
            }
        }
        return length;
    }

    /** The parameters of an address. */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        read(parameters, query);
        return parameters;
    }

    /** Reads a form (URL standard, section 5.1); a malformed escape stands for itself. */
    private static void read(Map<String, List<String>> parameters, String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                parameters
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
