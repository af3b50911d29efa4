package org.depositary.match.discourse.reference;

/**
 * What a dictionary knows of an entry.
 *
 * @param kind the kind of entity
 * @param label its name
 */
public record Known(String kind, String label) {}
