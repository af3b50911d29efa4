package org.depositary.page.map;

import java.util.Collection;

/**
 * A part of the earth on a drawing: an equirectangular projection that is true to scale in its middle.
 *
 * @param west edge in degrees
 * @param north edge in degrees
 * @param perDegree units of the drawing for a degree of latitude
 * @param narrow how much shorter a degree of longitude is
 * @param width of the drawing
 * @param height of the drawing
 */
public record Window(double west, double north, double perDegree, double narrow, int width, int height) {
    private static final double MARGIN = 0.14;
    private static final double LEAST_DEGREES = 40;
    private static final double MOST_NORTH = 84;
    private static final double MOST_SOUTH = -60;

    /**
     * The smallest one that shows all points, of that width and at most that height: none of it lies beyond the lands.
     */
    public static Window around(Collection<Point> points, int width, int most) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("nothing to show");
        }
        double[] longitudes = points.stream()
                .mapToDouble(point -> Math.floorMod((long) Math.floor(point.longitude()), 360L)
                        + point.longitude()
                        - Math.floor(point.longitude()))
                .sorted()
                .toArray();
        // The widest stretch without points is left out.
        double gap = longitudes[0] + 360 - longitudes[longitudes.length - 1];
        double west = longitudes[0];
        for (int i = 1; i < longitudes.length; i++) {
            if (longitudes[i] - longitudes[i - 1] > gap) {
                gap = longitudes[i] - longitudes[i - 1];
                west = longitudes[i];
            }
        }
        double across = 360 - gap;
        double top = points.stream().mapToDouble(Point::latitude).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::latitude).min().orElse(0);
        double narrow = Math.max(0.5, Math.cos(Math.toRadians((top + bottom) / 2)));
        double tall = Math.max(LEAST_DEGREES, (top - bottom) * (1 + 2 * MARGIN));
        double wide = Math.max(LEAST_DEGREES / narrow, across * (1 + 2 * MARGIN));
        double perDegree = Math.min(most / tall, width / (wide * narrow));
        perDegree = Math.max(perDegree, width / (360 * narrow));
        int height = (int) Math.min(most, Math.round(perDegree * (MOST_NORTH - MOST_SOUTH)));
        double middle = Math.min((top + bottom) / 2, MOST_NORTH - height / perDegree / 2);
        middle = Math.max(middle, MOST_SOUTH + height / perDegree / 2);
        return new Window(
                west + across / 2 - width / (perDegree * narrow) / 2,
                middle + height / perDegree / 2,
                perDegree,
                narrow,
                width,
                height);
    }

    /** Where a place stands from the left, between the edges where it can. */
    public double x(Point point) {
        double degrees = point.longitude() - west;
        return (degrees - 360 * Math.floor(degrees / 360)) * narrow * perDegree;
    }

    /** Where a longitude stands from the left, wherever that is. */
    double unwrapped(double longitude) {
        return (longitude - west) * narrow * perDegree;
    }

    /** Where a latitude stands from above. */
    public double y(double latitude) {
        return (north - latitude) * perDegree;
    }
}
