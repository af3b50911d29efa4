package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Mentioned;

/**
 * A list of things.
 *
 * @param title what they are
 * @param lead a sentence before the list
 * @param entries in order
 * @param next the address of the next page, where there is one
 */
public record ListView(String title, String lead, List<Mentioned.Entry> entries, Optional<String> next) {}
