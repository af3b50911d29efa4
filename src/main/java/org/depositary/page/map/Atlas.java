package org.depositary.page.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The outlines of the lands of the earth at 1:110 million: Natural Earth's, as the npm package world-atlas 2.0.2 has
 * them in TopoJSON. Immutable.
 */
public final class Atlas {
    /** So many units beyond the edge of a drawing an outline goes on, so that its own edge is not seen. */
    private static final double BEYOND = 4;

    private record Ring(List<Point> points, double west, double east) {}

    private final List<Ring> rings;

    private Atlas(List<Ring> rings) {
        this.rings = List.copyOf(rings);
    }

    /**
     * Reads the outlines that come with the program.
     *
     * @throws IllegalStateException when it was built without them
     */
    public static Atlas read() {
        try (InputStream in = Atlas.class.getResourceAsStream("countries-110m.json")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its map");
            }
            return of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outlines in TopoJSON (its specification, sections 2.1.3 to 2.1.6): the polygons of {@code countries}. */
    static Atlas of(JsonNode topology) {
        List<List<Point>> arcs = arcs(topology);
        List<Ring> rings = new ArrayList<>();
        for (JsonNode geometry : topology.path("objects").path("countries").path("geometries")) {
            boolean several = geometry.path("type").asText().equals("MultiPolygon");
            for (JsonNode polygon : several ? geometry.path("arcs") : List.of(geometry.path("arcs"))) {
                for (JsonNode ring : polygon) {
                    add(rings, joined(ring, arcs));
                }
            }
        }
        return new Atlas(rings);
    }

    private static List<List<Point>> arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        List<List<Point>> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            List<Point> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                double latitude = y * scale.get(1).asDouble() + translate.get(1).asDouble();
                points.add(new Point(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(), Math.clamp(latitude, -90, 90)));
            }
            arcs.add(points);
        }
        return arcs;
    }

    /** The arcs of a ring, one after the other; the number of one that runs backwards is its complement. */
    private static List<Point> joined(JsonNode ring, List<List<Point>> arcs) {
        List<Point> points = new ArrayList<>();
        for (JsonNode number : ring) {
            int at = number.asInt();
            List<Point> arc = at < 0 ? arcs.get(~at).reversed() : arcs.get(at);
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return points;
    }

    /** Longitudes go on over the date line; a ring that goes round a pole never closes, and is left out. */
    private static void add(List<Ring> rings, List<Point> points) {
        List<Point> whole = new ArrayList<>();
        double shift = 0;
        for (Point point : points) {
            if (!whole.isEmpty()) {
                double step = point.longitude() + shift - whole.getLast().longitude();
                shift -= 360 * Math.round(step / 360);
            }
            whole.add(point.east(shift));
        }
        if (whole.size() > 3 && Math.abs(shift) < 180) {
            double west = whole.stream().mapToDouble(Point::longitude).min().orElse(0);
            double east = whole.stream().mapToDouble(Point::longitude).max().orElse(0);
            rings.add(new Ring(whole, west, east));
        }
    }

    /** The lands in a window, as the data of an SVG path (SVG 2, section 9.3); the outlines of neighbours meet. */
    public String land(Window window) {
        StringBuilder path = new StringBuilder();
        double across = window.width() / (window.perDegree() * window.narrow());
        for (Ring ring : rings) {
            double first = 360 * Math.ceil((window.west() - ring.east) / 360);
            for (double shift = first; ring.west + shift < window.west() + across; shift += 360) {
                draw(path, ring, shift, window);
            }
        }
        return path.toString();
    }

    private static void draw(StringBuilder path, Ring ring, double shift, Window window) {
        List<double[]> shape = new ArrayList<>();
        for (Point point : ring.points) {
            shape.add(new double[] {window.unwrapped(point.longitude() + shift), window.y(point.latitude())});
        }
        UnaryOperator<double[]> turned = at -> new double[] {at[1], at[0]};
        shape = cut(shape, -BEYOND, window.width() + BEYOND);
        shape = cut(shape.stream().map(turned).toList(), -BEYOND, window.height() + BEYOND);
        long x = Long.MIN_VALUE;
        long y = 0;
        int drawn = 0;
        StringBuilder part = new StringBuilder();
        for (double[] at : shape) {
            long nextX = Math.round(at[1]);
            long nextY = Math.round(at[0]);
            if (drawn == 0) {
                part.append('M').append(nextX).append(' ').append(nextY);
            } else if (nextX != x || nextY != y) {
                part.append('l').append(nextX - x).append(nextY < y ? "" : " ").append(nextY - y);
            } else {
                continue;
            }
            drawn++;
            x = nextX;
            y = nextY;
        }
        if (drawn > 2) {
            path.append(part).append('z');
        }
    }

    /** What of a shape lies between two values of its first coordinate (Sutherland and Hodgman). */
    private static List<double[]> cut(List<double[]> shape, double least, double most) {
        return cut(cut(shape, least, 1), most, -1);
    }

    private static List<double[]> cut(List<double[]> shape, double edge, int inward) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            double[] from = shape.get((i + shape.size() - 1) % shape.size());
            double[] to = shape.get(i);
            boolean fromIn = (from[0] - edge) * inward >= 0;
            boolean toIn = (to[0] - edge) * inward >= 0;
            if (fromIn != toIn) {
                double part = (edge - from[0]) / (to[0] - from[0]);
                kept.add(new double[] {edge, from[1] + part * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }
}
