package org.depositary.page.view.lookup;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;

/**
 * What publications changed.
 *
 * @param when the time of the one that is looked at; none for the list of all
 * @param runs all that are kept, the last first
 * @param things what the one that is looked at changed
 */
public record ChangesView(Optional<String> when, List<Run> runs, List<Thing> things) {
    /**
     * A publication.
     *
     * @param link its time, leading to what it changed
     * @param added statements that it has and the one before had not
     * @param dropped statements that the one before had and it has not
     */
    public record Run(Link link, long added, long dropped) {}

    /**
     * A thing that changed.
     *
     * @param added what is said of it now, and was not before
     * @param dropped what was said of it before
     */
    public record Thing(Link link, List<String> added, List<String> dropped) {}
}
