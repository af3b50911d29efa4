package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/**
 * A group of things that belong to another, a page at a time.
 *
 * @param title what they are
 * @param about the thing they belong to
 * @param total how many there are
 * @param entries those of this page
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 */
public record ListView(
        String title,
        Link about,
        int total,
        List<Mentioned.Entry> entries,
        Optional<String> previous,
        Optional<String> next) {
    public ListView {
        entries = List.copyOf(entries);
    }
}
