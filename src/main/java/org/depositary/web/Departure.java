package org.depositary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadPendingException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a client goes away while its request is being answered. Jetty does not listen to a connection then: the
 * body has been read, and the next request is not wanted yet; so this listens in the meantime. What can be read now is
 * either the end, or a request that came too early (pipelining, RFC 9112, section 9.3.2): its first byte is lost, so
 * that the connection is closed after the answer, and its client asks again.
 */
final class Departure {
    private final HttpServletRequest request;
    private final Connections connections;
    private final AtomicBoolean early = new AtomicBoolean();
    private Runnable stop = () -> {};
    private boolean seen;
    private boolean answered;
    private volatile boolean listening;

    Departure(HttpServletRequest request, Connections connections) {
        this.request = request;
        this.connections = connections;
    }

    /**
     * Calls something once when the client goes away; once for each request. To listen costs as much as a small query,
     * so that it begins when the answer is a while in the making.
     */
    synchronized void then(Runnable leaving) {
        stop = leaving;
        connections.await(this);
    }

    /** Whether it was seen waiting before. */
    synchronized boolean seen() {
        boolean before = seen;
        seen = true;
        return before;
    }

    /** Begins to listen, unless the answer is there. */
    synchronized void listen() {
        if (!answered && !listening && endPoint() instanceof AbstractEndPoint end) {
            Runnable leaving = stop;
            try {
                listening = true;
                end.fillInterested(Callback.from(() -> read(end, leaving), failure -> {}));
            } catch (ReadPendingException e) {
                listening = false;
            }
        }
    }

    private void read(EndPoint end, Runnable leaving) {
        listening = false;
        ByteBuffer one = BufferUtil.allocate(1);
        try {
            if (end.fill(one) < 0) {
                leaving.run();
            } else if (one.hasRemaining()) {
                early.set(true);
            }
        } catch (IOException e) {
            leaving.run();
        }
    }

    /** Listens no longer. @return whether the connection has to be closed after the answer */
    synchronized boolean forget() {
        answered = true;
        connections.forget(this);
        if (listening && endPoint() instanceof AbstractEndPoint end) {
            listening = false;
            end.getFillInterest().onFail(new CancellationException("answered"));
        }
        return early.get();
    }

    private @Nullable EndPoint endPoint() {
        return connection(request).map(Connection::getEndPoint).orElse(null);
    }

    /** The connection that a request came by. */
    static Optional<Connection> connection(HttpServletRequest request) {
        Request jetty = ServletContextRequest.getServletContextRequest(request);
        return Optional.ofNullable(jetty).map(own -> own.getConnectionMetaData().getConnection());
    }
}
