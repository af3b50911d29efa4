package org.depositary.page.facet;

import java.time.Duration;
import java.util.List;
import org.depositary.page.Catalogue;
import org.depositary.page.panel.PanelQuery;
import org.depositary.store.PerVersion;

/** The inventory of what is published now: taken when it is first asked for, and again when something else is. */
public final class Inventories {
    private final List<PanelQuery> queries;
    private final PerVersion<Inventory> taken;

    /**
     * Inventories.
     *
     * @param catalogue where the data are found
     * @param queries the first gives the things, each further one what they can be found by
     */
    public Inventories(Catalogue catalogue, List<PanelQuery> queries) {
        this.queries = List.copyOf(queries);
        this.taken = new PerVersion<>(catalogue::version, () -> Inventory.of(catalogue, this.queries));
    }

    /** What things can be found by, after the query that gives the things. */
    List<PanelQuery> queries() {
        return queries;
    }

    /** The names of all facets. */
    public List<String> names() {
        return queries.stream().skip(1).map(PanelQuery::name).toList();
    }

    /** That of now, however long it takes. */
    Inventory now() {
        return taken.now();
    }

    /** Whether that of now is there, or is within some time. */
    public boolean ready(Duration patience) {
        return taken.within(patience).isPresent();
    }
}
