package org.depositary.page.view.panel;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.TableView;

/**
 * The answer of a query.
 *
 * @param id anchor on the page
 * @param title what it shows
 * @param spans its rows in time, where they have dates
 * @param bars its figures
 * @param net who has to do with whom
 * @param map where they are
 * @param table the same in words
 * @param pages the pages that it is cut into; none where it is whole
 * @param query the address of the query
 */
public record PanelView(
        String id,
        String title,
        Optional<SpansView> spans,
        Optional<BarsView> bars,
        Optional<NetView> net,
        Optional<MapView> map,
        TableView table,
        Optional<Pages> pages,
        String query) {
    private static final int MOST_SPANS = 12;
    private static final int MOST_ROWS = 8;
    private static final int FIRST_ROWS = 5;

    /** How many things it shows, on this page and the others. */
    public int total() {
        return pages.filter(cut -> cut.starts().size() > 1).map(Pages::total).orElse(table.total());
    }

    /**
     * The pages of an answer.
     *
     * @param from how many things stand on the pages before this one
     * @param to how many stand on those and on this one
     * @param total how many there are
     * @param starts the first thing of each page, or of each few pages where there are many, and the years of what
     *     stands there
     */
    public record Pages(int from, int to, int total, List<Start> starts) {
        public Pages {
            starts = List.copyOf(starts);
        }
    }

    /** Where a page begins, and the years on it; these are empty where nothing is dated. */
    public record Start(int from, int to, String years) {
        /** Whether something stands between its beginning and its end. */
        public boolean holds(int place) {
            return from <= place && place < to;
        }
    }

    /** Whether it would fill more than a screen on the page of a thing: such is closed there. */
    public boolean tall() {
        return spans.isPresent()
                ? table.rows().size() > MOST_SPANS
                : !drawn() && table.rows().size() > MOST_ROWS;
    }

    /** Of a table that is closed there the rows that stand before it. */
    public TableView first() {
        return table.first(FIRST_ROWS);
    }

    /** The rows that are folded away. */
    public TableView rest() {
        return table.after(FIRST_ROWS);
    }

    /** Whether there is more to see than the table. */
    public boolean drawn() {
        return repeated() || net.isPresent() || map.isPresent();
    }

    /** Whether the drawing tells all that the table tells. */
    public boolean repeated() {
        return spans.isPresent() || bars.isPresent();
    }
}
