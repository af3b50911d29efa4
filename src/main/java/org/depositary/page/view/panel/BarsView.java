package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;

/**
 * Figures, one a row. Lengths are hundredths of the breadth there is.
 *
 * @param bars from above
 * @param sources the documents that give the figures
 */
public record BarsView(List<Bar> bars, List<Link> sources) {
    public BarsView {
        bars = List.copyOf(bars);
        sources = List.copyOf(sources);
    }

    /**
     * A figure, or a heading over those below it, which has no length.
     *
     * @param look {@code sure} or {@code suspect}, with {@code cut} for one that is longer than there is room, and
     *     {@code own} for what the page is about
     * @param whole the label, and why the figure is suspect
     * @param figure as people write it, with its unit
     */
    public record Bar(double length, String look, String label, String whole, String figure, Optional<String> href) {
        /** Whether it is longer than there is room. */
        public boolean cut() {
            return look.contains("cut");
        }
    }
}
