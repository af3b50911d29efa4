package org.depositary.page.view.facet;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/**
 * A list of things with what it can be narrowed by.
 *
 * @param title what they are
 * @param lead a sentence before the list; may be empty
 * @param chosen what it is narrowed by, each leading to the list without it
 * @param facets by what else
 * @param total how many there are
 * @param from how many stand on the pages before
 * @param entries those of this page
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 * @param timeline the address of the same in time, where there is one
 */
public record FacetsView(
        String title,
        String lead,
        List<Link> chosen,
        List<Facet> facets,
        int total,
        int from,
        List<Mentioned.Entry> entries,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> timeline) {
    public FacetsView {
        chosen = List.copyOf(chosen);
        facets = List.copyOf(facets);
        entries = List.copyOf(entries);
    }

    /**
     * One way to narrow it.
     *
     * @param name of the parameter
     * @param values the most frequent first, or in order of time
     */
    public record Facet(String name, String title, List<Value> values) {
        /** How many values are seen at once. */
        public static final int SHOWN = 8;

        public Facet {
            values = List.copyOf(values);
        }
    }

    /** What is left of the list, and how much, when it is narrowed so. */
    public record Value(Link link, int count) {}
}
