package org.depositary.link.live;

/**
 * A candidate that a service gives.
 *
 * @param id the service's identifier ({@code Q298})
 * @param name its name
 * @param description what tells it from others; may be empty
 * @param score the service's own score, on its own scale
 */
public record Answer(String id, String name, String description, double score) {}
