package org.depositary.store;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of all that is published: on a thread of its own, when it is first asked for, once of each
 * version. Any number of threads may ask for it.
 */
public final class PerVersion<T> {
    private final Supplier<Optional<String>> version;
    private final Supplier<T> make;
    private @Nullable Making<T> last;

    private record Making<T>(Optional<String> version, FutureTask<T> task) {}

    /**
     * Nothing is made yet.
     *
     * @param version what is published now; what it has no name for is made anew whenever it is asked for
     * @param make makes it
     */
    public PerVersion(Supplier<Optional<String>> version, Supplier<T> make) {
        this.version = version;
        this.make = make;
    }

    /**
     * That of what is published now, however long it takes.
     *
     * @throws RuntimeException the very one that making it failed with
     */
    public T now() {
        Making<T> making = making();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return making.task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(making, e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * That of what is published now, if it is made within some time; it goes on being made.
     *
     * @throws RuntimeException the very one that making it failed with
     */
    public Optional<T> within(Duration patience) {
        Making<T> making = making();
        try {
            return Optional.of(making.task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw failure(making, e);
        }
    }

    private synchronized Making<T> making() {
        Optional<String> published = version.get();
        Making<T> before = last;
        if (before != null && published.isPresent() && before.version.equals(published)) {
            return before;
        }
        Making<T> next = new Making<>(published, new FutureTask<>(make::get));
        Thread.ofPlatform().daemon().name("once a version").start(next.task);
        last = next;
        return next;
    }

    /** What failed is tried again when it is asked for again. */
    private synchronized RuntimeException failure(Making<T> making, ExecutionException e) {
        if (last == making) {
            last = null;
        }
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failed ? failed : new IllegalStateException(cause);
    }
}
