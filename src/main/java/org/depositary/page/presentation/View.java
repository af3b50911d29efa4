package org.depositary.page.presentation;

/**
 * A view to go on to from a thing.
 *
 * @param label with values of the query in braces
 * @param page the first segment of its address
 * @param select the query that gives the values
 */
public record View(String label, String page, String select) {}
