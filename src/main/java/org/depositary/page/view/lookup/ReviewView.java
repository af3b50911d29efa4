package org.depositary.page.view.lookup;

import java.util.List;
import org.depositary.page.view.part.Link;

/**
 * What people have to look at: candidates for links that are not published.
 *
 * @param candidates in the order of the things they are candidates for
 */
public record ReviewView(List<Candidate> candidates) {
    public ReviewView {
        candidates = List.copyOf(candidates);
    }

    /**
     * An entry of another dataset that something may be.
     *
     * @param name how the document calls the thing
     * @param kind what it is
     * @param document where it is named
     * @param entry the other dataset's entry
     * @param identifier the entry's, as decisions name it
     * @param score how much speaks for it, from 0 to 1; empty where nobody measured
     * @param why why it was not accepted
     * @param features what was compared, each with its value
     */
    public record Candidate(
            String name,
            String kind,
            Link document,
            Link entry,
            String identifier,
            String score,
            String why,
            List<String> features) {
        public Candidate {
            features = List.copyOf(features);
        }
    }
}
