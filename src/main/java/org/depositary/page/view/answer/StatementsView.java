package org.depositary.page.view.answer;

import java.util.List;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;

/**
 * Statements as people read them.
 *
 * @param statements how many there are
 * @param things how many things they are made of
 * @param shown those that stand on the page
 */
public record StatementsView(long statements, int things, List<Thing> shown) {
    public StatementsView {
        shown = List.copyOf(shown);
    }

    /** How many things are left out. */
    public int omitted() {
        return things - shown.size();
    }

    /**
     * What is said of one thing.
     *
     * @param key its anchor
     * @param name what it is called, leading to its page
     */
    public record Thing(String key, Link name, List<Fact> facts) {
        public Thing {
            facts = List.copyOf(facts);
        }
    }
}
