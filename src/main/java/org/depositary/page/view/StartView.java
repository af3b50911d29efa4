package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Quality;

/**
 * The start page.
 *
 * @param newest the documents dated last
 * @param documents how many documents were read
 * @param themes what there is, by themes
 * @param entries good places to begin
 * @param statements how many triples are published
 * @param examples a question about each topic
 * @param questions how many questions there are
 * @param quality how good the rules are together; none where nobody has judged
 */
public record StartView(
        List<Mentioned.Entry> newest,
        int documents,
        List<Theme> themes,
        List<Entry> entries,
        long statements,
        List<Example> examples,
        int questions,
        Optional<Quality> quality) {
    /** Types that belong together. */
    public record Theme(String label, List<Count> counts) {}

    /** How many things of a type there are, leading to the list of them. */
    public record Count(Link type, int number) {}

    /**
     * A good place to begin.
     *
     * @param title why
     * @param comment what is found there
     * @param thing where
     * @param sentence what the thing is
     */
    public record Entry(String title, String comment, Link thing, String sentence) {}
}
