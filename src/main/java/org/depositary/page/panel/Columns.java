package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depositary.page.view.panel.NetView;

/** Draws a net for a narrow screen: the names in a column, bows to the right of it. */
final class Columns {
    private static final int ROW = 26;
    private static final int MARK = 218;
    private static final int LETTERS = 26;
    private static final int NEAR = 24;
    private static final int FAR = 176;
    private static final int GREATEST = 9;

    private Columns() {}

    /** The same nodes and edges, the nodes in their order. */
    static NetView.Column of(List<NetView.Node> nodes, List<NetView.Edge> edges) {
        Map<List<Integer>, Integer> rows = new HashMap<>();
        List<NetView.Node> placed = new ArrayList<>();
        for (NetView.Node node : nodes) {
            int y = ROW / 2 + placed.size() * ROW;
            rows.put(List.of(node.x(), node.y()), y);
            int radius = Math.min(GREATEST, node.radius());
            placed.add(new NetView.Node(
                    MARK,
                    y,
                    radius,
                    MARK - GREATEST - 4,
                    y + 4,
                    "end",
                    Net.cut(node.label(), LETTERS),
                    node.title(),
                    node.href()));
        }
        List<NetView.Bow> bows = edges.stream()
                .map(edge -> {
                    int from = Objects.requireNonNull(rows.get(List.of(edge.x1(), edge.y1())));
                    int to = Objects.requireNonNull(rows.get(List.of(edge.x2(), edge.y2())));
                    int over = MARK + Math.min(FAR, NEAR + Math.abs(to - from) / 2);
                    return new NetView.Bow(
                            "M%d %dC%d %d %d %d %d %d".formatted(MARK, from, over, from, over, to, MARK, to),
                            Math.min(4, edge.breadth()),
                            edge.title());
                })
                .toList();
        return new NetView.Column(nodes.size() * ROW, placed, bows);
    }
}
