package org.depositary.text;

/**
 * One character of a reading view that stands for a damaged one of the text as received.
 *
 * @param at its position in UTF-16 units
 * @param was the character received
 * @param reads the character read in its place
 * @param reason which rule of repair restored it
 */
public record Repair(int at, char was, char reads, String reason) {}
