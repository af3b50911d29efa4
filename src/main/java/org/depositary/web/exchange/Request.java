package org.depositary.web.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A request as it came in.
 *
 * @param method upper case
 * @param path the path as sent, escapes and all
 * @param parameters decoded parameters of the query and of a form body, by name
 * @param headers field lines by lower-case name
 * @param body its bytes
 * @param leaving calls what is given to it when the client goes away before it is answered
 */
public record Request(
        String method,
        String path,
        Map<String, List<String>> parameters,
        Map<String, List<String>> headers,
        byte[] body,
        Consumer<Runnable> leaving) {

    /** Of a client that stays. */
    public Request(
            String method,
            String path,
            Map<String, List<String>> parameters,
            Map<String, List<String>> headers,
            byte[] body) {
        this(method, path, parameters, headers, body, stop -> {});
    }

    /** The same, as from a client that accepts one media type. */
    public Request accepting(String mediaType) {
        Map<String, List<String>> other = new HashMap<>(headers);
        other.put("accept", List.of(mediaType));
        return new Request(method, path, parameters, other, body, leaving);
    }

    /** The lines of a header field; empty when absent. */
    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The values of a parameter, in order; empty when absent. */
    public List<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The first value of a parameter that is not blank. */
    public Optional<String> first(String name) {
        for (String value : parameter(name)) {
            if (!value.isBlank()) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /** Whether only to look (RFC 9110, section 9.2.1). */
    public boolean reading() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
