package org.depositary.page.view;

import java.util.List;

/**
 * The page that leads to all lists.
 *
 * @param themes the types with how many there are of each
 */
public record BrowseView(List<StartView.Theme> themes) {}
