package org.depositary.page.view.part;

/**
 * How much of what is stated is right, where people have judged it.
 *
 * @param figures in words
 * @param about what was measured
 */
public record Quality(String figures, Link about) {}
