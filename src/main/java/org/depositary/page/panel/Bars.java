package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Language;
import org.depositary.page.view.panel.BarsView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with a {@code value}, and its unit in {@code currency}, as bars, of which the greatest that nothing is
 * {@code suspect} about is the measure: what is suspect and greater is cut off. Rows are parted by {@code lane}.
 */
final class Bars {
    private static final double ALL = 100;

    /** What is shorter could not be seen. */
    private static final double SHORTEST = 0.4;

    private Bars() {}

    /**
     * The drawing; none where no row has a figure, or only that which the page is about.
     *
     * @param own where that leads which is to stand out
     */
    static Optional<BarsView> of(List<Row> rows, Language language, Optional<String> own) {
        // A figure that several documents give is one.
        LinkedHashMap<Link, Row> figures = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.number("value").isPresent())
                .forEach(row -> figures.putIfAbsent(row.link("thing"), row));
        double most = figures.values().stream()
                .filter(row -> !row.holds("suspect"))
                .mapToDouble(Bars::size)
                .max()
                .orElseGet(() ->
                        figures.values().stream().mapToDouble(Bars::size).max().orElse(0));
        if (most == 0
                || figures.size() == 1
                        && own.equals(figures.firstEntry().getKey().href())) {
            return Optional.empty();
        }
        List<BarsView.Bar> bars = new ArrayList<>();
        String lane = "";
        for (Row row : figures.values()) {
            String of = row.holds("lane") ? row.link("lane").text() : "";
            if (!of.equals(lane)) {
                lane = of;
                bars.add(new BarsView.Bar(0, "lane", language.capital(lane), lane, "", Optional.empty()));
            }
            Link subject = row.link("thing");
            boolean cut = size(row) > most;
            double length = Math.max(SHORTEST, Math.round(ALL * ALL * Math.min(1, size(row) / most)) / ALL);
            String look = (row.holds("suspect") ? "suspect" : "sure")
                    + (cut ? " cut" : "")
                    + (own.isPresent() && own.equals(subject.href()) ? " own" : "");
            bars.add(new BarsView.Bar(
                    length,
                    look,
                    subject.text(),
                    subject.text()
                            + (row.holds("suspect")
                                    ? " – " + row.link("suspect").text()
                                    : ""),
                    figure(row, language),
                    subject.href()));
        }
        List<Link> sources = rows.stream()
                .filter(row -> row.holds("source"))
                .map(row -> row.link("source"))
                .distinct()
                .toList();
        return Optional.of(new BarsView(bars, sources));
    }

    private static double size(Row row) {
        return row.number("value").map(Math::abs).orElse(0.0);
    }

    private static String figure(Row row, Language language) {
        return row.number("value").map(language::figure).orElse("")
                + row.text("currency").map(unit -> " " + unit).orElse("");
    }
}
