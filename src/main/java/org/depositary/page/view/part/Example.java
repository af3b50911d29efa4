package org.depositary.page.view.part;

/**
 * A question with the query that answers it.
 *
 * @param name short, for addresses
 * @param question in words
 * @param explains how the query finds the answer
 * @param query its text
 */
public record Example(String name, String question, String explains, String query) {}
