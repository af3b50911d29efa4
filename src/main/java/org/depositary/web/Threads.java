package org.depositary.web;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The threads that carry requests: platform threads as long as there are some, virtual ones besides.
 *
 * <p>A platform thread of Jetty reads a request and goes on to answer it; on virtual ones alone another thread has to
 * be woken for each, which costs as much as a small query. But platform threads are few, and clients that send or read
 * slowly hold them: when all are held, as many virtual threads as there are clients do the work, so that nobody waits
 * for a slow one.
 */
final class Threads extends QueuedThreadPool {
    /** Platform threads at most. */
    static final int MOST = 64;

    private static final int KEPT = 8;

    /** What is given to them never waits in a queue: there is a thread for each permit. */
    private final Semaphore free = new Semaphore(MOST);

    Threads() {
        super(MOST, KEPT);
        setName("site");
    }

    @Override
    public void execute(Runnable job) {
        if (!free.tryAcquire()) {
            Thread.ofVirtual().name("site-virtual").start(job);
            return;
        }
        try {
            super.execute(() -> {
                try {
                    job.run();
                } finally {
                    free.release();
                }
            });
        } catch (RuntimeException | Error refused) {
            free.release();
            throw refused;
        }
    }
}
