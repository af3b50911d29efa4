package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Link;

/**
 * A page that says why there is nothing else to see.
 *
 * @param status of RFC 9110, section 15
 * @param title in a few words
 * @param words what happened and what to do
 * @param detail what exactly is the matter, where that says more; may be empty
 * @param others title and words in further languages, where it is not known which one is understood
 * @param near what is called much like what was asked for
 * @param suggestions where to go from here
 */
public record ErrorView(
        int status,
        String title,
        String words,
        String detail,
        List<Told> others,
        List<Near> near,
        List<Link> suggestions) {
    /** The same in another language. */
    public record Told(String language, String direction, String title, String words) {}

    /**
     * What is called much like what was asked for.
     *
     * @param link its name
     * @param note what it is, and when it was where its name does not say so
     */
    public record Near(Link link, String note) {}
}
