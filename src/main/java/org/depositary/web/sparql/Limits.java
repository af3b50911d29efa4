package org.depositary.web.sparql;

import java.time.Duration;

/**
 * How much one query may cost.
 *
 * @param patience after which a query is broken off
 * @param rows the most rows, or solutions of a CONSTRUCT query, that are answered
 * @param together how many queries run at a time; further ones are asked to come again
 */
public record Limits(Duration patience, int rows, int together) {
    /** What suits a small machine. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), 10_000, 4);

    public Limits {
        if (patience.isNegative() || patience.isZero() || rows < 1 || together < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
