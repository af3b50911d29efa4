package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.page.language.Language;
import org.depositary.page.view.panel.BarsView;
import org.depositary.page.view.part.Link;

/**
 * Draws rows with a {@code value}, and its unit in {@code currency}, as bars, of which the greatest that nothing is
 * {@code suspect} about is the measure: what is suspect and greater is cut off. Rows are parted by {@code lane}.
 */
final class Bars {
    private static final int WIDTH = 1000;
    private static final double LETTER = 7.2;
    private static final int BROADEST = 420;
    private static final int MARGIN = 16;
    private static final int SHORTEST = 3;
    private static final int TOP = 8;
    private static final int ROW = 30;

    private Bars() {}

    /**
     * The drawing; none where no row has a figure.
     *
     * @param own where that leads which is to stand out
     */
    static Optional<BarsView> of(List<Row> rows, Language language, Optional<String> own) {
        // A figure that several documents give is one.
        Map<Link, Row> figures = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.number("value").isPresent())
                .forEach(row -> figures.putIfAbsent(row.link("thing"), row));
        double most = figures.values().stream()
                .filter(row -> !row.holds("suspect"))
                .mapToDouble(Bars::size)
                .max()
                .orElseGet(() ->
                        figures.values().stream().mapToDouble(Bars::size).max().orElse(0));
        if (most == 0) {
            return Optional.empty();
        }
        double label = 0;
        double figure = 0;
        for (Row row : figures.values()) {
            label = Math.max(label, LETTER * row.link("thing").text().length());
            figure = Math.max(figure, LETTER * figure(row, language).length());
        }
        int left = MARGIN + (int) Math.min(BROADEST, label);
        double longest = Math.max(MARGIN, WIDTH - left - 2 * MARGIN - figure);
        List<BarsView.Bar> bars = new ArrayList<>();
        int y = TOP;
        String lane = "";
        for (Row row : figures.values()) {
            String of = row.holds("lane") ? row.link("lane").text() : "";
            if (!of.equals(lane)) {
                lane = of;
                bars.add(new BarsView.Bar(y, 0, "lane", language.capital(lane), lane, "", Optional.empty()));
                y += ROW;
            }
            Link subject = row.link("thing");
            boolean cut = size(row) > most;
            int length = Math.max(SHORTEST, (int) Math.round(longest * Math.min(1, size(row) / most)));
            String look = (row.holds("suspect") ? "suspect" : "sure")
                    + (cut ? " cut" : "")
                    + (own.isPresent() && own.equals(subject.href()) ? " own" : "");
            bars.add(new BarsView.Bar(
                    y,
                    length,
                    look,
                    shortened(subject.text()),
                    subject.text() + row.text("suspect").map(why -> " – " + why).orElse(""),
                    figure(row, language),
                    subject.href()));
            y += ROW;
        }
        List<Link> sources = rows.stream()
                .filter(row -> row.holds("source"))
                .map(row -> row.link("source"))
                .distinct()
                .toList();
        return Optional.of(new BarsView(y + TOP, left, bars, sources));
    }

    private static double size(Row row) {
        return row.number("value").map(Math::abs).orElse(0.0);
    }

    private static String figure(Row row, Language language) {
        return row.number("value").map(language::figure).orElse("")
                + row.text("currency").map(unit -> " " + unit).orElse("");
    }

    private static String shortened(String label) {
        int letters = (int) (BROADEST / LETTER);
        return label.codePointCount(0, label.length()) <= letters
                ? label
                : label.substring(0, label.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
