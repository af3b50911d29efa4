package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;

/**
 * What points at a thing, under one heading.
 *
 * @param role the heading
 * @param total how many there are
 * @param entries the first of them, in order of time
 * @param whole where all of them are listed, when there are more than these
 */
public record Mentioned(String role, int total, List<Entry> entries, Optional<String> whole) {
    /** All there are. */
    public Mentioned(String role, List<Entry> entries) {
        this(role, entries.size(), entries, Optional.empty());
    }

    /**
     * One of them.
     *
     * @param link its label
     * @param date when, as written for people; empty when unknown
     * @param kind what it is; empty where that is clear
     * @param quote the passage that states it; empty when there is none
     */
    public record Entry(Link link, String date, String kind, Excerpt quote) {}
}
