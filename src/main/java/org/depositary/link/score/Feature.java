package org.depositary.link.score;

import java.util.Locale;

/**
 * How far two agree in one aspect. An aspect of which one of them says nothing has no feature.
 *
 * @param aspect what was compared
 * @param value from 0, they contradict each other, to 1, they agree
 * @param says what was found, for people
 */
public record Feature(Aspect aspect, double value, String says) {
    /** Below this, two are taken to contradict each other. */
    static final double CONTRARY = 0.3;

    public Feature {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a feature lies between 0 and 1, not at " + value);
        }
    }

    /** Whether they contradict each other. */
    public boolean contrary() {
        return value < CONTRARY;
    }

    /** {@code name 0.95 (the same name in another spelling)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f (%s)", aspect.word(), value, says);
    }
}
