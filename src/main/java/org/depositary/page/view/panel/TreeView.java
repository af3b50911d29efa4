package org.depositary.page.view.panel;

import java.util.List;
import org.depositary.page.view.part.Link;

/**
 * Classes below those that they are part of, each on a row, with its properties. Lengths are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param rows from above
 */
public record TreeView(int width, int height, List<Row> rows) {
    public TreeView {
        rows = List.copyOf(rows);
    }

    /**
     * A class.
     *
     * @param x where its name begins
     * @param y of its middle
     * @param upX where the line to what it is part of begins
     * @param upY where that line begins; its own {@code y} where there is none
     * @param term its name, leading to its definition
     * @param uses how often the data use it, as people write it; empty for never
     * @param properties those that are said of it
     */
    public record Row(int x, int y, int upX, int upY, Link term, String uses, List<Property> properties) {
        public Row {
            properties = List.copyOf(properties);
        }
    }

    /** A property, where its name begins, and what its values are. */
    public record Property(int x, Link term, String range) {}
}
