package org.depositary.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.depositary.web.exchange.Reply;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: carries requests to a {@link Site} and its replies back, and does nothing else. */
public final class Server implements AutoCloseable {
    private static final long LAST_REPLIES_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 20_000;
    /** So much of a header is read, that what is longer than the site takes can be refused in the reader's language. */
    private static final int HEADER_BYTES = 1 << 16;

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
            config.http.maxRequestSize = Incoming.MOST_BYTES;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setRequestHeaderSize(HEADER_BYTES);
                http.setSendServerVersion(false);
                http.setSendXPoweredBy(false);
            });
            config.jetty.modifyServletContextHandler(handler -> handler.setSessionHandler(new NoSessions()));
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(LAST_REPLIES_MILLIS);
                server.insertHandler(new GracefulHandler());
                server.setErrorHandler(new EarlyRefusals(site));
            });
            // All methods: which of them an address has is for the site to say.
            config.routes.addHttpHandler(HandlerType.BEFORE, "*", context -> {
                carry(site, context, connections);
                context.skipRemainingHandlers();
            });
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
        connection.ifPresent(connections::reading);
        Incoming incoming = Incoming.read(context.req(), departure::then);
        connection.ifPresent(connections::whole);
        if (incoming.fault().isPresent()) {
            response.setHeader("Connection", "close");
        }
        Reply reply = incoming.fault()
                .map(fault -> site.refuse(incoming.request(), fault))
                .orElseGet(() -> site.answer(incoming.request()));
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
}
