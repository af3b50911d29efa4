package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Link;

/**
 * The page that leads to all lists.
 *
 * @param themes the types with how many there are of each
 * @param documents source documents
 * @param rules mapping rules
 */
public record BrowseView(List<StartView.Theme> themes, List<Link> documents, List<Link> rules) {}
