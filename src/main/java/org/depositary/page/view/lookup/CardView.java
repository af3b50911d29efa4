package org.depositary.page.view.lookup;

import java.util.List;
import org.depositary.page.view.part.Fact;

/**
 * A thing in a few lines, to be shown inside another program.
 *
 * @param name by which it is shown
 * @param page where it is read
 * @param types what it is
 * @param note what can be said of it in a sentence, or else what tells it from others of its name
 * @param facts the first of what is known of it
 */
public record CardView(String name, String page, List<String> types, String note, List<Fact> facts) {}
