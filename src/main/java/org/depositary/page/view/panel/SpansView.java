package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things in time, one a row. Lengths are units of the drawing.
 *
 * @param height of the drawing
 * @param names where the names of the rows end
 * @param ticks of the axis
 * @param rows from above
 */
public record SpansView(int height, int names, List<Tick> ticks, List<Row> rows) {
    public SpansView {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** How sure the dates of some row are, in the order in which it is explained. */
    public List<String> looks() {
        return Stream.of("exact", "vague", "open", "seen")
                .filter(look -> rows.stream().anyMatch(row -> row.look().startsWith(look)))
                .toList();
    }

    /** A year of the axis, and where it stands. */
    public record Tick(int x, String year) {}

    /**
     * A thing, or a heading over those below it, which has no length.
     *
     * @param y its upper edge
     * @param x where its span begins
     * @param length of the span; 0 for a heading
     * @param look {@code exact}, {@code vague}, {@code open} or {@code seen}: how sure the dates are; with {@code own}
     *     for what the page is about
     * @param label shortened to the room there is; empty where the row before has it
     * @param whole the label and the date as people write it
     * @param href where it leads
     */
    public record Row(int y, int x, int length, String look, String label, String whole, Optional<String> href) {}
}
