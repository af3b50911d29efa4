package org.depositary.page.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which an answer can be shown. */
public enum Shape {
    /** Every row with every column. */
    TABLE,
    /** Bars for the first column of numbers. */
    CHART,
    /** Marks in time for the first columns of dates. */
    TIMELINE,
    /** Marks where what the answer names lies. */
    MAP;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Optional<Shape> of(String key) {
        return Arrays.stream(values()).filter(shape -> shape.key().equals(key)).findFirst();
    }
}
