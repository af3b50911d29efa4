package org.depositary.page.view.lookup;

import java.util.List;
import org.depositary.page.view.part.Fact;

/**
 * A thing in a few lines, to be shown inside another program.
 *
 * @param name by which it is shown
 * @param iri its address
 * @param types what it is
 * @param note what tells it from others of its name
 * @param facts the first of what is known of it
 */
public record CardView(String name, String iri, List<String> types, String note, List<Fact> facts) {}
