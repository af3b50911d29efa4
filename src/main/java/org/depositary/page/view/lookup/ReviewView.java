package org.depositary.page.view.lookup;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.facet.FacetsView.Facet;
import org.depositary.page.view.part.Link;

/**
 * What people have to look at: candidates for links that are not published.
 *
 * @param facets ways to narrow the list
 * @param chosen how it is narrowed; each leads to the list without that
 * @param total how many candidates there are, of all pages
 * @param rows how many rows of the file they stand for: the same candidate for the same name in several documents is
 *     one
 * @param from how many stand on the pages before
 * @param candidates of this page, those named in most documents first
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 */
public record ReviewView(
        List<Facet> facets,
        List<Link> chosen,
        int total,
        int rows,
        int from,
        List<Candidate> candidates,
        Optional<String> previous,
        Optional<String> next) {
    public ReviewView {
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        candidates = List.copyOf(candidates);
    }

    /**
     * An entry of another dataset that something may be.
     *
     * @param name how documents call the thing
     * @param kind what it is
     * @param entry the other dataset's entry
     * @param identifier the entry's, as decisions name it
     * @param score how much speaks for it, from 0 to 1; empty where nobody measured
     * @param why why it was not accepted
     * @param features what was compared, each with its value
     * @param documents where it is named
     */
    public record Candidate(
            String name,
            String kind,
            Link entry,
            String identifier,
            String score,
            String why,
            List<String> features,
            List<Link> documents) {
        /** How many documents are shown at once. */
        public static final int SHOWN = 3;

        public Candidate {
            features = List.copyOf(features);
            documents = List.copyOf(documents);
        }
    }
}
