package org.depositary.web.fragments;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * One page of the statements that fit a pattern.
 *
 * @param address of the fragment, the same for all its pages
 * @param page from 1
 * @param size the most statements of a page
 * @param count of all statements that fit
 * @param statements of this page
 */
record Fragment(Pattern pattern, String address, int page, int size, long count, List<Quad> statements) {
    Fragment {
        statements = List.copyOf(statements);
    }

    /** The address of this page. */
    String own() {
        return at(page);
    }

    /** That of the first. */
    String first() {
        return at(1);
    }

    /** That of the one before, where there is one. */
    Optional<String> previous() {
        return page > 1 ? Optional.of(at(page - 1)) : Optional.empty();
    }

    /** That of the one after, where there is one. */
    Optional<String> next() {
        return (long) page * size < count ? Optional.of(at(page + 1)) : Optional.empty();
    }

    private String at(int number) {
        return number == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }
}
