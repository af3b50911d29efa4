package org.depositary.store.history;

import java.time.Instant;

/**
 * A dataset that was published.
 *
 * @param version its name in the store
 * @param at when it was published
 * @param added how many statements about things it has that the one before had not
 * @param dropped how many statements about things the one before had that it has not
 */
public record Publication(String version, Instant at, long added, long dropped) {}
