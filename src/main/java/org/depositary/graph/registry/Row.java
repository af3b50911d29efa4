package org.depositary.graph.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An address that was given out, for ever.
 *
 * @param path below the base: {@code id/person/ana-lima}
 * @param key by what its thing was known when last seen
 * @param firstSeen the day it was given out (UTC)
 * @param status what became of it
 * @param replacedBy the path of the thing it was merged into
 */
public record Row(String path, Key key, LocalDate firstSeen, Status status, Optional<String> replacedBy) {
    /** What became of an address. */
    public enum Status {
        /** Its thing is published. */
        ACTIVE,
        /** Its thing turned out to be another one: answer 301. */
        MERGED,
        /** Its thing is no longer stated by any document: answer 410. */
        WITHDRAWN
    }

    public Row {
        if (replacedBy.isPresent() != (status == Status.MERGED)) {
            throw new IllegalArgumentException(path + " is " + status + " but replaced by " + replacedBy);
        }
    }

    /** {@code person} of {@code id/person/ana-lima}. */
    String segment() {
        return path.split("/")[1];
    }
}
