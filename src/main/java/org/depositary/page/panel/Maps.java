package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.graph.registry.Percent;
import org.depositary.page.language.Language;
import org.depositary.page.map.Atlas;
import org.depositary.page.map.Point;
import org.depositary.page.map.Window;
import org.depositary.page.view.panel.MapView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with a {@code place} at {@code lat} and {@code long} as marks on a map, and those that have a {@code from}
 * at {@code fromLat} and {@code fromLong} as ways from there.
 */
final class Maps {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 520;
    private static final double BEND = 0.22;
    private static final int SHORTEST = 14;

    /** How far names keep from the middle of a line, and how far apart the points are that they keep from. */
    private static final int BROAD = 6;

    private static final double STEP = 0.025;

    private record Spot(Link link, Point point) {}

    private record Course(Spot from, Spot to) {}

    private final Atlas atlas;
    private final Language language;
    private final String page;

    /** @param page the path of the page of maps, where a part of what is drawn has an address of its own */
    Maps(Atlas atlas, Language language, String page) {
        this.atlas = atlas;
        this.language = language;
        this.page = page;
    }

    /** The drawing; none where no row has a place. */
    Optional<MapView> of(List<Row> rows) {
        Map<Spot, Set<Link>> places = new LinkedHashMap<>();
        Map<Course, Set<Link>> courses = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Spot> place = spot(row, "place", "lat", "long");
            Optional<Spot> from = spot(row, "from", "fromLat", "fromLong");
            place.ifPresent(at ->
                    places.computeIfAbsent(at, none -> new LinkedHashSet<>()).add(row.link("thing")));
            if (place.isPresent() && from.isPresent()) {
                places.computeIfAbsent(from.get(), none -> new LinkedHashSet<>());
                courses.computeIfAbsent(new Course(from.get(), place.get()), none -> new LinkedHashSet<>())
                        .add(row.link("thing"));
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Window window = Window.around(places.keySet().stream().map(Spot::point).toList(), WIDTH, HEIGHT);
        List<MapView.Way> ways = new ArrayList<>();
        courses.forEach((course, things) -> way(course, things, window).ifPresent(ways::add));
        return Optional.of(
                new MapView(WIDTH, window.height(), atlas.land(window), ways, marks(places, courses.keySet(), window)));
    }

    /** The marks, the greatest first, so that the others stand on top of them. */
    private List<MapView.Place> marks(Map<Spot, Set<Link>> places, Set<Course> courses, Window window) {
        Labels usual = new Labels(WIDTH, window.height(), 1);
        Labels small = new Labels(WIDTH, window.height(), MapView.SMALLER);
        List<Map.Entry<Spot, Set<Link>>> sorted = new ArrayList<>(places.entrySet());
        sorted.sort(Comparator.comparing(
                        (Map.Entry<Spot, Set<Link>> place) -> -place.getValue().size())
                .thenComparing(place -> place.getKey().link.text()));
        for (Map.Entry<Spot, Set<Link>> place : sorted) {
            int x = x(place.getKey(), window);
            int y = y(place.getKey(), window);
            int radius = radius(place.getValue());
            usual.keepOff(x, y, radius);
            small.keepOff(x, y, MapView.GROWN * radius);
        }
        for (Course course : courses) {
            bow(course, window).ifPresent(bow -> {
                for (double part = 0; part <= 1; part += STEP) {
                    usual.avoid(bow.x(part), bow.y(part), BROAD);
                    small.avoid(bow.x(part), bow.y(part), BROAD);
                }
            });
        }
        return sorted.stream()
                .map(place -> mark(place.getKey(), place.getValue(), window, usual, small))
                .toList();
    }

    private static Optional<Spot> spot(Row row, String name, String latitude, String longitude) {
        return row.number(latitude)
                .flatMap(north -> row.number(longitude)
                        .filter(east -> Math.abs(north) <= 90 && Math.abs(east) <= 180)
                        .map(east -> new Spot(row.link(name), new Point(east, north))));
    }

    /** A line between two points, drawn away from the straight one (a quadratic Bézier curve). */
    private record Bow(double x1, double y1, double overX, double overY, double x2, double y2) {
        double x(double part) {
            return along(part, x1, overX, x2);
        }

        double y(double part) {
            return along(part, y1, overY, y2);
        }

        private static double along(double part, double first, double over, double last) {
            double left = 1 - part;
            return left * left * first + 2 * left * part * over + part * part * last;
        }

        String path() {
            return "M%d %dQ%d %d %d %d"
                    .formatted(
                            Math.round(x1),
                            Math.round(y1),
                            Math.round(overX),
                            Math.round(overY),
                            Math.round(x2),
                            Math.round(y2));
        }
    }

    /** A bow, so that ways there and back lie apart; none between places that are one on the drawing. */
    private static Optional<Bow> bow(Course course, Window window) {
        double x1 = window.x(course.from.point);
        double y1 = window.y(course.from.point.latitude());
        double x2 = window.x(course.to.point);
        double y2 = window.y(course.to.point.latitude());
        return Math.hypot(x2 - x1, y2 - y1) < SHORTEST
                ? Optional.empty()
                : Optional.of(
                        new Bow(x1, y1, (x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 - (x2 - x1) * BEND, x2, y2));
    }

    private Optional<MapView.Way> way(Course course, Set<Link> things, Window window) {
        String title = course.from.link.text() + " → " + course.to.link.text() + ": "
                + (things.size() == 1 ? things.iterator().next().text() : language.number(things.size()));
        return bow(course, window)
                .map(bow -> new MapView.Way(bow.path(), breadth(things.size()), title, address(course, things)));
    }

    private String address(Course course, Set<Link> things) {
        if (things.size() == 1) {
            return things.iterator().next().href().orElse(page);
        }
        return page + "?origin=" + name(course.from.link) + "&at=" + name(course.to.link);
    }

    private static String name(Link link) {
        return Percent.encoded(link.href().orElse("").replaceFirst("^.*/page/", ""))
                .replace("%2F", "/");
    }

    private MapView.Place mark(Spot spot, Set<Link> things, Window window, Labels usual, Labels small) {
        int x = x(spot, window);
        int y = y(spot, window);
        int radius = radius(things);
        String name = spot.link.text();
        String title = name + (things.isEmpty() ? "" : ": " + language.number(things.size()));
        String href = things.size() > 1
                ? page + "?at=" + name(spot.link)
                : spot.link.href().orElse(page);
        return new MapView.Place(
                x,
                y,
                radius,
                usual.place(name, x, y, radius),
                small.place(name, x, y, MapView.GROWN * radius),
                title,
                href);
    }

    private static int x(Spot spot, Window window) {
        return (int) Math.round(window.x(spot.point));
    }

    private static int y(Spot spot, Window window) {
        return (int) Math.round(window.y(spot.point.latitude()));
    }

    private static int radius(Set<Link> things) {
        return Math.min(24, 6 + (int) Math.round(2 * Math.sqrt(things.size())));
    }

    private static int breadth(int times) {
        return Math.min(9, 2 + (int) Math.round(Math.log(times) * 2));
    }
}
