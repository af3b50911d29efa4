package org.depositary.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;

/**
 * Looks at all open connections several times a second. Who has begun a request must have sent the whole of it, header
 * and body, within some time, however steadily bytes drip in (Jetty waits as long as any byte comes); who waits long
 * for an answer is listened to, to notice when they leave.
 */
final class Connections implements Connection.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 100;

    private final LongSupplier nanos;
    private final Map<Connection, Coming> open = new ConcurrentHashMap<>();
    private final Set<Departure> waiting = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** How far the next request of a connection has come. */
    private static final class Coming {
        private long before;
        private long since;
        private boolean begun;
        /** Somebody reads its body, and can tell the client that it comes too slowly. */
        private boolean reading;

        private boolean refused;
        private boolean whole;
    }

    /** @param nanos a clock that only goes forward, in nanoseconds */
    Connections(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Looks until it is closed. */
    void watch() {
        Thread.ofPlatform().daemon().name("connections").start(() -> {
            try {
                while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    look();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Coming());
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** The header of a request is there, and its body, if it has one, is being read. */
    void reading(Connection connection) {
        Coming coming = open.get(connection);
        if (coming != null) {
            synchronized (coming) {
                coming.reading = true;
            }
        }
    }

    /** The whole of a request is there, or nobody reads it any more. */
    void whole(Connection connection) {
        Coming coming = open.get(connection);
        if (coming != null) {
            synchronized (coming) {
                coming.whole = true;
            }
        }
    }

    /** The request has been answered: what comes in from now on is the next one. */
    void answered(Connection connection) {
        Coming coming = open.get(connection);
        if (coming != null) {
            synchronized (coming) {
                coming.whole = false;
                coming.begun = false;
                coming.reading = false;
                coming.refused = false;
                coming.before = connection.getBytesIn();
            }
        }
    }

    /** Listens to a client from the next look but one. */
    void await(Departure departure) {
        waiting.add(departure);
    }

    /** Listens to it no more. */
    void forget(Departure departure) {
        waiting.remove(departure);
    }

    /** How many requests have begun and are not whole, as of the last look. */
    long begun() {
        return open.values().stream()
                .filter(coming -> {
                    synchronized (coming) {
                        return coming.begun && !coming.whole;
                    }
                })
                .count();
    }

    private void look() {
        long now = nanos.getAsLong();
        open.forEach((connection, coming) -> look(connection, coming, now));
        for (Departure departure : waiting) {
            if (departure.seen()) {
                waiting.remove(departure);
                departure.listen();
            }
        }
    }

    private static void look(Connection connection, Coming coming, long now) {
        synchronized (coming) {
            if (coming.whole) {
                return;
            }
            if (!coming.begun) {
                coming.begun = connection.getBytesIn() > coming.before;
                coming.since = now;
            } else if (now - coming.since > PATIENCE.toNanos()) {
                TimeoutException slow = new TimeoutException("the request comes too slowly");
                if (!coming.reading || coming.refused || !(connection.getEndPoint() instanceof AbstractEndPoint end)) {
                    connection.getEndPoint().close(slow);
                } else if (end.getFillInterest().onFail(slow)) {
                    // Who reads wakes up and says so; if that does not get through either, the end is near.
                    coming.refused = true;
                    coming.since = now;
                }
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
