package org.depositary.match.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of some facts is right, such as of those that a rule states.
 *
 * @param right those that people have read and rules state
 * @param judged all of them, in documents that people have read
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
