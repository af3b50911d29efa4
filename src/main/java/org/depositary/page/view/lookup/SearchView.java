package org.depositary.page.view.lookup;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;

/**
 * What a search found.
 *
 * @param asked the words
 * @param whole whether everything that is published was searched; while something new is being indexed it is not
 * @param exact whether something has the words as they are written; else all is written nearly so
 * @param total how many were found in all
 * @param from how many stand on the pages before
 * @param hits those of this page, the best first
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 */
public record SearchView(
        String asked,
        boolean whole,
        boolean exact,
        long total,
        int from,
        List<Hit> hits,
        Optional<String> previous,
        Optional<String> next) {
    /**
     * One of them.
     *
     * @param link its name
     * @param type what it is
     * @param note what tells it from others of its name
     * @param date when it was; empty where that is not known, or its name says so
     * @param said the words that state it, where nothing else tells it from others of its name
     * @param snippet words of a document around those that were asked for
     */
    public record Hit(Link link, String type, String note, String date, Excerpt said, Excerpt snippet) {}
}
