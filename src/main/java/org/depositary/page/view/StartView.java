package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.Link;

/**
 * The start page.
 *
 * @param documents that were read
 * @param counts how many there are of each type, the most first
 * @param statements how many triples are published
 * @param examples questions that can be asked
 */
public record StartView(List<Link> documents, List<Count> counts, long statements, List<Example> examples) {
    /** How many things of a type there are, leading to the list of them. */
    public record Count(Link type, int number) {}
}
