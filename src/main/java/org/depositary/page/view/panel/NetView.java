package org.depositary.page.view.panel;

import java.util.List;

/**
 * Who has to do with whom, on a circle. Lengths are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes on the circle
 * @param edges between them
 */
public record NetView(int width, int height, List<Node> nodes, List<Edge> edges) {
    public NetView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** One of them; {@code anchor} is where the label begins as SVG has it: {@code start} or {@code end}. */
    public record Node(int x, int y, int labelX, int labelY, String anchor, String label, String href) {}

    /** A line between two of them, the broader the more often they have to do with each other. */
    public record Edge(int x1, int y1, int x2, int y2, int breadth, String title) {}
}
