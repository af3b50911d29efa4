package org.depositary.web.sparql;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How much one query may cost.
 *
 * @param patience after which a query is broken off
 * @param rows the most rows, or solutions of a CONSTRUCT query, that are answered
 * @param together how many queries run at a time; further ones are asked to come again
 * @param elsewhere endpoints that queries may ask with SERVICE; any other is refused
 */
public record Limits(Duration patience, int rows, int together, Set<String> elsewhere) {
    /** What queries may ask where nobody says otherwise, and the machine has a network. */
    public static final String WIKIDATA = "https://query.wikidata.org/sparql";

    /** What suits a small machine. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), 10_000, 4, Set.of());

    public Limits {
        elsewhere = Set.copyOf(elsewhere);
        if (patience.isNegative() || patience.isZero() || rows < 1 || together < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Nothing may be asked elsewhere. */
    public Limits(Duration patience, int rows, int together) {
        this(patience, rows, together, Set.of());
    }

    /** What suits a small machine, with an endpoint that queries may ask, where there is one. */
    public static Limits usual(Optional<String> endpoint) {
        return USUAL.asking(endpoint.map(Set::of).orElse(Set.of()));
    }

    /** The same, with endpoints that queries may ask. */
    public Limits asking(Set<String> endpoints) {
        return new Limits(patience, rows, together, endpoints);
    }
}
