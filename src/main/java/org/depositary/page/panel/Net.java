package org.depositary.page.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.page.language.Language;
import org.depositary.page.view.panel.NetView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows that pair a {@code thing} with an {@code other} as lines between places on an egg: each place has a height
 * of its own on its side, and its name lies outside, so that names never lie over names or lines. Those who belong
 * together stand together; of too many those with the most others are drawn.
 */
final class Net {
    private static final int WIDTH = 1160;
    private static final int MOST = 60;
    private static final double LETTER = 7;
    private static final int ROW = 24;
    private static final int AROUND = 30;
    private static final int BREADTH = 190;
    private static final int GAP = 16;
    private static final int GREATEST = 11;

    private final Map<Link, Map<Link, Integer>> others = new LinkedHashMap<>();

    private Net(List<Row> rows) {
        for (Row row : rows) {
            Link one = row.link("thing");
            Link two = row.link("other");
            int times = row.number("times").map(Double::intValue).orElse(1);
            of(one).merge(two, times, Integer::sum);
            of(two).merge(one, times, Integer::sum);
        }
    }

    private Map<Link, Integer> of(Link link) {
        return others.computeIfAbsent(link, none -> new LinkedHashMap<>());
    }

    /** The drawing; none where there are fewer than three to draw. */
    static Optional<NetView> of(List<Row> rows, Language language) {
        Net net = new Net(rows);
        int all = net.others.size();
        net.leave(MOST);
        return net.others.size() < 3 ? Optional.empty() : Optional.of(net.drawn(all, language));
    }

    private int degree(Link link) {
        return others.getOrDefault(link, Map.of()).size();
    }

    private Comparator<Link> greatest() {
        return Comparator.comparing((Link link) -> -degree(link)).thenComparing(Link::text);
    }

    private void leave(int most) {
        if (others.size() > most) {
            List<Link> sorted = others.keySet().stream().sorted(greatest()).toList();
            Set<Link> left = new HashSet<>(sorted.subList(0, most));
            others.keySet().retainAll(left);
            others.values().forEach(with -> with.keySet().retainAll(left));
            others.values().removeIf(Map::isEmpty);
        }
    }

    /** Those who belong together one after the other, beginning with who has the most others. */
    private List<Link> order() {
        Set<Link> ordered = new LinkedHashSet<>();
        for (Link first : others.keySet().stream().sorted(greatest()).toList()) {
            Deque<Link> next = new ArrayDeque<>(List.of(first));
            while (!next.isEmpty()) {
                Link link = next.pop();
                if (ordered.add(link)) {
                    of(link).keySet().stream().sorted(greatest().reversed()).forEach(next::push);
                }
            }
        }
        return List.copyOf(ordered);
    }

    private NetView drawn(int all, Language language) {
        List<Link> order = order();
        int right = (order.size() + 1) / 2;
        int height = 2 * AROUND + ROW * Math.max(right - 1, 4);
        Map<Link, NetView.Node> nodes = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            boolean onRight = i % 2 == 0;
            int place = i / 2;
            int places = onRight ? right : order.size() - right;
            Link link = order.get(i);
            nodes.put(link, node(link, onRight, place, places, height, language));
        }
        List<NetView.Edge> edges = new ArrayList<>();
        others.forEach((one, with) -> with.forEach((two, times) -> {
            NetView.Node from = Objects.requireNonNull(nodes.get(one));
            NetView.Node to = Objects.requireNonNull(nodes.get(two));
            if (order.indexOf(one) < order.indexOf(two)) {
                edges.add(new NetView.Edge(
                        from.x(),
                        from.y(),
                        to.x(),
                        to.y(),
                        Math.min(8, times),
                        one.text() + " – " + two.text() + (times > 1 ? ": " + language.number(times) : "")));
            }
        }));
        List<NetView.Node> drawn = drawnIn(order, nodes);
        return new NetView(WIDTH, height, drawn, edges, Columns.of(drawn, edges), all);
    }

    private static List<NetView.Node> drawnIn(Collection<Link> order, Map<Link, NetView.Node> nodes) {
        return order.stream().map(nodes::get).map(Objects::requireNonNull).toList();
    }

    private NetView.Node node(Link link, boolean right, int place, int places, int height, Language language) {
        double pitch = (height - 2.0 * AROUND) / Math.max(1, places - 1);
        int y = places == 1 ? height / 2 : (int) Math.round(AROUND + place * pitch);
        double up = (y - height / 2.0) / (height / 2.0);
        int off = (int) Math.round(GAP + BREADTH * Math.sqrt(Math.max(0, 1 - up * up)));
        int x = WIDTH / 2 + (right ? off : -off);
        int radius = Math.min(GREATEST, 4 + degree(link));
        int away = radius + 6;
        int met = of(link).values().stream().mapToInt(Integer::intValue).sum();
        return new NetView.Node(
                x,
                y,
                radius,
                x + (right ? away : -away),
                y + 5,
                right ? "start" : "end",
                cut(link.text(), (int) ((WIDTH / 2 - off - away) / LETTER)),
                link.text() + ": " + language.number(met),
                link.href().orElse(""));
    }

    static String cut(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
