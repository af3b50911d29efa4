package org.depositary.web.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How old what is served is.
 *
 * @param modified when the data were published
 * @param notice what keeps them from being newer, for the reader of every page
 * @param changing whether something newer may be published at any moment, so that nobody may keep an answer without
 *     asking again
 */
public record Freshness(Supplier<Instant> modified, Supplier<Optional<String>> notice, boolean changing) {
    /** Published once and for all. */
    public static Freshness of(Instant modified) {
        return new Freshness(() -> modified, Optional::empty, false);
    }
}
