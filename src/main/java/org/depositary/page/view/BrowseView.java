package org.depositary.page.view;

import java.util.List;

/**
 * The page that leads to all lists.
 *
 * @param counts the types with how many there are of each
 * @param documents source documents
 * @param rules mapping rules
 */
public record BrowseView(List<StartView.Count> counts, List<Link> documents, List<Link> rules) {}
