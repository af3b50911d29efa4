package org.depositary.page.view.panel;

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
 * @param goesOn whether there is another page of it
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
        boolean goesOn,
        String query) {
    /** Whether there is more to see than the table. */
    public boolean drawn() {
        return repeated() || net.isPresent() || map.isPresent();
    }

    /** Whether the drawing tells all that the table tells. */
    public boolean repeated() {
        return spans.isPresent() || bars.isPresent();
    }
}
