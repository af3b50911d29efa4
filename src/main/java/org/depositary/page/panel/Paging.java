package org.depositary.page.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.panel.PanelView.Pages;

/** Cuts a long answer into pages that are called by the years on them. */
final class Paging {
    /** More pages than these are called together, a few by one name. */
    private static final int MOST = 14;

    private static final int YEAR = 4;

    private Paging() {}

    /**
     * The pages.
     *
     * @param things all there are, in order; dated by {@code begin} or {@code end}
     * @param from the first of the page that is shown
     * @param size how many a page holds
     */
    static Pages of(List<Row> things, int from, int size) {
        int pages = Math.ceilDiv(things.size(), size);
        int step = size * Math.max(1, Math.ceilDiv(pages, MOST));
        List<PanelView.Start> starts = new ArrayList<>();
        for (int at = 0; at < things.size(); at += step) {
            int to = Math.min(at + step, things.size());
            starts.add(new PanelView.Start(at, to, years(things.subList(at, to))));
        }
        return new Pages(from, Math.min(from + size, things.size()), things.size(), starts);
    }

    private static String years(List<Row> things) {
        List<String> years =
                things.stream().flatMap(thing -> year(thing).stream()).toList();
        if (years.isEmpty()) {
            return "";
        }
        return years.getFirst().equals(years.getLast()) ? years.getFirst() : years.getFirst() + "–" + years.getLast();
    }

    private static Optional<String> year(Row thing) {
        return Stream.of("begin", "end")
                .flatMap(variable -> thing.text(variable).stream())
                .filter(day -> day.length() >= YEAR)
                .map(day -> day.substring(0, YEAR))
                .findFirst();
    }
}
