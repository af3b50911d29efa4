package org.depositary.page.map;

/**
 * A place on the earth (WGS 84).
 *
 * @param longitude in degrees, east of Greenwich; more than 180 where a line goes on over the date line
 * @param latitude in degrees, north of the equator
 */
public record Point(double longitude, double latitude) {
    public Point {
        if (!(Math.abs(latitude) <= 90) || !Double.isFinite(longitude)) {
            throw new IllegalArgumentException("no place on the earth: " + latitude + ", " + longitude);
        }
    }

    /** The same place, so many degrees of longitude on. */
    Point east(double degrees) {
        return new Point(longitude + degrees, latitude);
    }
}
