package org.depositary.text;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param amount the plain number, magnitude words resolved
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Measure {
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
        }
    }
}
