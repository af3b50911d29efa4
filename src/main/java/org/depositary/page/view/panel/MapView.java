package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;

/**
 * Places on a map, and ways between them. Lengths are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param land outlines of the lands, as the data of an SVG path
 * @param ways from place to place
 * @param places where something is
 */
public record MapView(int width, int height, String land, List<Way> ways, List<Place> places) {
    /** How many times as large letters are on it where it is shown small, as on a phone. */
    public static final double SMALLER = 2.6;

    /** How many times as large marks are on it where it is shown small. */
    public static final int GROWN = 2;

    public MapView {
        ways = List.copyOf(ways);
        places = List.copyOf(places);
    }

    /**
     * A way from a place to another.
     *
     * @param path the data of an SVG path
     * @param breadth of its line
     * @param title from where to where, and how often
     * @param href where it leads
     */
    public record Way(String path, int breadth, String title, String href) {}

    /**
     * A place.
     *
     * @param radius of its mark
     * @param label its name, where there is room for it
     * @param large the same where the drawing is shown small
     * @param title its name, and how often it occurs
     */
    public record Place(
            int x, int y, int radius, Optional<Label> label, Optional<Label> large, String title, String href) {}

    /**
     * Words on the drawing; {@code anchor} is where they begin as SVG has it: {@code start}, {@code middle},
     * {@code end}.
     */
    public record Label(int x, int y, String anchor, String text) {}
}
