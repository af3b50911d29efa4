package org.depositary.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: carries requests to a {@link Site} and its replies back, and does nothing else. */
public final class Server implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 20;
    private static final long LAST_REPLIES_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 20_000;

    /** Who sends slower than this, in bytes a second, is not waited for. */
    private static final long SLOWEST = 64;

    private final Javalin javalin;
    private final Connections connections;

    private Server(Javalin javalin, Connections connections) {
        this.javalin = javalin;
        this.connections = connections;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any free one
     * @throws RuntimeException when the port is taken
     */
    public static Server start(Site site, int port) {
        return start(site, port, new Connections(System::nanoTime));
    }

    /** As above, with connections watched by another clock. */
    static Server start(Site site, int port, Connections connections) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.threadPool = new Threads();
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.http.maxRequestSize = MOST_BYTES;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setSendXPoweredBy(false);
                http.setMinRequestDataRate(SLOWEST);
            });
            config.jetty.modifyServletContextHandler(handler -> handler.setSessionHandler(new NoSessions()));
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(LAST_REPLIES_MILLIS);
                server.insertHandler(new GracefulHandler());
                server.setErrorHandler(new EarlyRefusals(site));
            });
            for (HandlerType method : List.of(
                    HandlerType.GET,
                    HandlerType.HEAD,
                    HandlerType.POST,
                    HandlerType.PUT,
                    HandlerType.PATCH,
                    HandlerType.DELETE,
                    HandlerType.OPTIONS)) {
                config.routes.addHttpHandler(method, "*", context -> carry(site, context, connections));
            }
        });
        javalin.start(port);
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector own) {
                own.setIdleTimeout(PATIENCE_MILLIS);
                own.addBean(connections);
            }
        }
        connections.watch();
        return new Server(javalin, connections);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Lets running requests end, then stops. */
    @Override
    public void close() {
        javalin.stop();
        connections.close();
    }

    private static void carry(Site site, Context context, Connections connections) {
        Optional<Connection> connection = Departure.connection(context.req());
        try {
            carry(site, context, connection, connections);
        } finally {
            connection.ifPresent(connections::answered);
        }
    }

    private static void carry(Site site, Context context, Optional<Connection> connection, Connections connections) {
        Departure departure = new Departure(context.req(), connections);
        var response = context.res();
        Reply reply;
        try {
            Optional<Request> request = request(context, departure::then);
            connection.ifPresent(connections::whole);
            reply = request.map(site::answer)
                    .orElseGet(() -> Reply.error(413, "A request of more than " + MOST_BYTES + " bytes is not read."));
        } catch (UncheckedIOException broken) {
            // A body that ends early, comes too slowly, or in chunks that are none.
            reply = Reply.error(400, "The body of this request cannot be read.");
            response.setHeader("Connection", "close");
        }
        if (departure.forget()) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(reply.status());
        // Where there is no body, the carrier must not tell of one: caches believe it (RFC 9111, section 3.2).
        response.setContentType(reply.contentType().orElse(null));
        reply.fields().forEach(field -> response.addHeader(field.name(), field.value()));
        try {
            if (reply.status() == 204 || reply.status() == 304) {
                response.flushBuffer();
                return;
            }
            response.setContentLengthLong(reply.length());
            if (context.req().getMethod().equals("HEAD")) {
                return;
            }
            if (reply.slice().isPresent()) {
                reply.slice().get().copy(response.getOutputStream());
            } else {
                response.getOutputStream().write(reply.body());
            }
        } catch (EofException gone) {
            // Nobody is there any more to be told anything.
            response.setHeader("Connection", "close");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The request; none when its body is too long. */
    private static Optional<Request> request(Context context, Consumer<Runnable> leaving) {
        var raw = context.req();
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(raw.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(raw.getHeaders(name)));
        }
        if (raw.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] body = new byte[0];
        try {
            if (raw.getContentLengthLong() > 0 || headers.containsKey("transfer-encoding")) {
                body = raw.getInputStream().readNBytes(MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (body.length > MOST_BYTES) {
            return Optional.empty();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        read(parameters, raw.getQueryString() == null ? "" : raw.getQueryString());
        String type = raw.getContentType() == null ? "" : raw.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            read(parameters, new String(body, java.nio.charset.StandardCharsets.UTF_8));
        }
        return Optional.of(new Request(raw.getMethod(), raw.getRequestURI(), parameters, headers, body, leaving));
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
            return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
