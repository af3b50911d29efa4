package org.depositary.match.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of what a rule states is right.
 *
 * @param right the facts it states that people have read, too
 * @param judged all facts it states in documents that people have read
 */
public record Precision(int right, int judged) {
    public Precision {
        if (right < 0 || right > judged || judged == 0) {
            throw new IllegalArgumentException("no share: " + right + " of " + judged);
        }
    }

    /** The share that is right, from 0 to 1, to three digits. */
    public BigDecimal share() {
        return BigDecimal.valueOf(right).divide(BigDecimal.valueOf(judged), 3, RoundingMode.HALF_UP);
    }
}
