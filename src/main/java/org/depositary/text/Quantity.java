package org.depositary.text;

import java.math.BigDecimal;

/**
 * A number, cardinal or ordinal, in digits or words.
 *
 * @param amount the plain number, magnitude words resolved
 * @param ordinal whether it tells a place in a row ("fourth", "47th")
 */
public record Quantity(BigDecimal amount, boolean ordinal) implements Measure {}
