package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.page.view.panel.NetView;
import org.depositary.page.view.part.Link;

/** Draws rows that pair a {@code thing} with an {@code other} as lines between places on a circle. */
final class Net {
    private static final int WIDTH = 1000;
    private static final int MOST = 60;
    private static final int LETTERS = 36;
    private static final int AROUND = 40;

    private Net() {}

    /** The drawing; none where there are fewer than three to draw, or too many to tell apart. */
    static Optional<NetView> of(List<Row> rows) {
        Set<Link> all = new LinkedHashSet<>();
        for (Row row : rows) {
            all.add(row.link("thing"));
            all.add(row.link("other"));
        }
        if (all.size() < 3 || all.size() > MOST) {
            return Optional.empty();
        }
        Map<Link, NetView.Node> nodes = new HashMap<>();
        int radius = Math.min(320, 90 + 9 * all.size());
        int height = 2 * (radius + AROUND);
        int at = 0;
        for (Link link : all) {
            double angle = 2 * Math.PI * at++ / all.size();
            int x = (int) Math.round(WIDTH / 2.0 + radius * Math.cos(angle));
            int y = (int) Math.round(height / 2.0 + radius * Math.sin(angle));
            boolean right = Math.cos(angle) >= 0;
            nodes.put(
                    link,
                    new NetView.Node(
                            x,
                            y,
                            x + (right ? 12 : -12),
                            y + 5,
                            right ? "start" : "end",
                            cut(link.text()),
                            link.href().orElse("")));
        }
        List<NetView.Edge> edges = new ArrayList<>();
        for (Row row : rows) {
            NetView.Node from = nodes.get(row.link("thing"));
            NetView.Node to = nodes.get(row.link("other"));
            if (from != null && to != null) {
                int times = row.number("times").map(Double::intValue).orElse(1);
                edges.add(new NetView.Edge(
                        from.x(),
                        from.y(),
                        to.x(),
                        to.y(),
                        Math.min(8, times),
                        row.link("thing").text() + " – " + row.link("other").text() + (times > 1 ? ": " + times : "")));
            }
        }
        return Optional.of(new NetView(
                WIDTH,
                height,
                all.stream()
                        .map(nodes::get)
                        .map(java.util.Objects::requireNonNull)
                        .toList(),
                edges));
    }

    private static String cut(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1).strip() + "…";
    }
}
