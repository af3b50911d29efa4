package org.depositary.match.program;

/**
 * What must stand somewhere for a pattern to fit: a word that passes one of some tests, or a mention of one of some
 * kinds.
 *
 * @param need the tests together, as {@link WordPredicates#need} numbers them, {@code -1} for none
 * @param kinds the kinds
 * @param frequency how often it is expected to be met, relative to others
 */
public record Requirement(int need, KindSet kinds, long frequency) {}
