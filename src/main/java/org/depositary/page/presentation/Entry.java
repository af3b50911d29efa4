package org.depositary.page.presentation;

/**
 * A good place to begin.
 *
 * @param label what is found there
 * @param comment more of it
 * @param select the query whose variable {@code thing} tells the place
 */
public record Entry(String label, String comment, String select) {}
