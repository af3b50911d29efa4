package org.depositary.page.search;

import java.util.List;

/**
 * What was found, the best first.
 *
 * @param total how many there are in all
 * @param entries those of the part asked for
 */
public record Found(long total, List<Entry> entries) {
    public Found {
        entries = List.copyOf(entries);
    }

    /** Nothing. */
    public static Found none() {
        return new Found(0, List.of());
    }
}
