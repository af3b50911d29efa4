package org.depositary.page.view.panel;

import java.util.List;

/**
 * Who has to do with whom. Lengths are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes those who are drawn
 * @param edges between them
 * @param column the same for a narrow screen
 * @param all how many there are, drawn or not
 */
public record NetView(int width, int height, List<Node> nodes, List<Edge> edges, Column column, int all) {
    /** How wide the drawing for a narrow screen is. */
    public static final int NARROW = 360;

    public NetView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * One of them.
     *
     * @param radius of the mark, the greater the more others there are
     * @param anchor where the label begins as SVG has it: {@code start} or {@code end}
     * @param label shortened to the room there is
     * @param title the whole name, and how often
     */
    public record Node(
            int x, int y, int radius, int labelX, int labelY, String anchor, String label, String title, String href) {}

    /**
     * The same for a narrow screen: names below one another, a bow for each line.
     *
     * @param height of the drawing; its width is {@link #NARROW}
     */
    public record Column(int height, List<Node> nodes, List<Bow> bows) {
        public Column {
            nodes = List.copyOf(nodes);
            bows = List.copyOf(bows);
        }
    }

    /** A bow between two names, as the data of an SVG path. */
    public record Bow(String path, int breadth, String title) {}

    /** A line between two of them, the broader the more often they have to do with each other. */
    public record Edge(int x1, int y1, int x2, int y2, int breadth, String title) {}
}
