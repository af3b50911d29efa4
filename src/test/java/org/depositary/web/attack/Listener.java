package org.depositary.web.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody elsewhere, whom the server must not call, and who counts the calls. */
final class Listener implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    Listener() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::count);
    }

    /** Where it would be called. */
    String address() {
        return "http://localhost:" + socket.getLocalPort();
    }

    /** How often it was. */
    int calls() {
        return calls.get();
    }

    private void count() {
        try {
            while (true) {
                socket.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
