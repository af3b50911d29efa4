package org.depositary.cli.serve;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something costly that is made when it is first asked for, and anew when something was published since.
 *
 * @param <T> what it is
 */
public final class Renewed<T> {
    private record Made<T>(Instant at, T thing) {}

    private final Supplier<Instant> published;
    private final Supplier<T> make;
    private Optional<Made<T>> made = Optional.empty();

    /** @param published when the data were published */
    public Renewed(Supplier<Instant> published, Supplier<T> make) {
        this.published = published;
        this.make = make;
    }

    /** The thing as it is now. */
    public synchronized T current() {
        Instant now = published.get();
        Made<T> current = made.filter(before -> before.at.equals(now)).orElseGet(() -> new Made<>(now, make.get()));
        made = Optional.of(current);
        return current.thing;
    }
}
