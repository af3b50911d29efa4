package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Mentioned;

/**
 * The page of a mapping rule.
 *
 * @param thing what is said of it
 * @param says what it reads, in words
 * @param source its text
 * @param produced what it read, with the words it was read from, by type
 */
public record RuleView(ThingView thing, String says, String source, List<Mentioned> produced) {}
