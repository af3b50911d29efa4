package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;

/**
 * Things in time, one a row. Lengths are units of the drawing.
 *
 * @param height of the drawing
 * @param ticks of the axis
 * @param rows from above
 */
public record SpansView(int height, List<Tick> ticks, List<Row> rows) {
    public SpansView {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A year of the axis, and where it stands. */
    public record Tick(int x, String year) {}

    /**
     * A thing, or a heading over those below it, which has no length.
     *
     * @param y its upper edge
     * @param x where its span begins
     * @param length of the span; 0 for a heading
     * @param look {@code exact}, {@code vague} or {@code open}: how sure the dates are
     * @param label shortened to the room there is
     * @param whole the label and the date as people write it
     * @param href where it leads
     */
    public record Row(int y, int x, int length, String look, String label, String whole, Optional<String> href) {}
}
