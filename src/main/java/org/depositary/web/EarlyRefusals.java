package org.depositary.web;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty refuses before a request gets to the site, such as a path whose escapes are broken, in the site's words,
 * encoding and headers.
 */
final class EarlyRefusals extends ErrorHandler {
    private final Site site;

    EarlyRefusals(Site site) {
        this.site = site;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    /** The site says itself how long its words may be kept. */
    @Override
    protected void generateCacheControl(Response response) {}

    @Override
    protected void generateResponse(
            org.eclipse.jetty.server.Request request,
            Response response,
            int code,
            String message,
            Throwable cause,
            Callback callback) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : request.getHeaders().getFieldNamesCollection()) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeaders().getValuesList(name));
        }
        // Of a request line that could not be read Jetty knows no header: most who send one look at it in a browser.
        headers.putIfAbsent("accept", List.of("text/html"));
        HttpURI asked = request.getHttpURI();
        Reply reply = site.refuse(
                new Request(
                        request.getMethod(),
                        Objects.requireNonNullElse(asked.getPath(), "/"),
                        Incoming.parameters(Objects.requireNonNullElse(asked.getQuery(), "")),
                        headers,
                        new byte[0]),
                code);
        response.setStatus(reply.status());
        fill(response.getHeaders(), reply);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }

    private static void fill(HttpFields.Mutable fields, Reply reply) {
        reply.contentType().ifPresent(type -> fields.put("Content-Type", type));
        fields.put("Content-Length", reply.body().length);
        reply.fields().forEach(field -> fields.add(field.name(), field.value()));
    }
}
