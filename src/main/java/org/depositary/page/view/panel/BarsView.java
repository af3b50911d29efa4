package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;

/**
 * Figures, one a row. Lengths are units of the drawing.
 *
 * @param height of the drawing
 * @param bars from above
 */
public record BarsView(int height, List<Bar> bars) {
    public BarsView {
        bars = List.copyOf(bars);
    }

    /**
     * A figure.
     *
     * @param figure as people write it, with its unit
     */
    public record Bar(int y, int length, String label, String figure, Optional<String> href) {}
}
