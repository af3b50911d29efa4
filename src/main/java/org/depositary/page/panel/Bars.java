package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Language;
import org.depositary.page.view.panel.BarsView;
import org.depositary.page.view.part.Link;

/** Draws rows with a {@code value}, and its unit in {@code currency}, as bars. */
final class Bars {
    private static final int LONGEST = 420;
    private static final int TOP = 8;
    private static final int ROW = 30;

    private Bars() {}

    /** The drawing; none where no row has a figure. */
    static Optional<BarsView> of(List<Row> rows, Language language) {
        double most = rows.stream()
                .flatMap(row -> row.number("value").stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<BarsView.Bar> bars = new ArrayList<>();
        int y = TOP;
        for (Row row : rows) {
            Optional<Double> value = row.number("value");
            if (value.isPresent()) {
                Link subject = row.link("thing");
                String figure = language.number(Math.round(value.get()))
                        + row.text("currency").map(unit -> " " + unit).orElse("");
                int length = Math.max(2, (int) Math.round(LONGEST * Math.abs(value.get()) / most));
                bars.add(new BarsView.Bar(y, length, subject.text(), figure, subject.href()));
                y += ROW;
            }
        }
        return Optional.of(new BarsView(y + TOP, bars));
    }
}
