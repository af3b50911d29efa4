package org.depositary.page.facet;

import java.util.List;
import java.util.Optional;
import org.depositary.page.Catalogue;
import org.depositary.page.panel.PanelQuery;
import org.jspecify.annotations.Nullable;

/** The inventory of what is published now: taken when it is first asked for, and again when something else is. */
public final class Inventories {
    private final Catalogue catalogue;
    private final List<PanelQuery> queries;
    private volatile @Nullable Taken taken;

    private record Taken(Optional<String> version, Inventory inventory) {}

    /**
     * Inventories.
     *
     * @param catalogue where the data are found
     * @param queries the first gives the things, each further one what they can be found by
     */
    public Inventories(Catalogue catalogue, List<PanelQuery> queries) {
        this.catalogue = catalogue;
        this.queries = List.copyOf(queries);
    }

    /** What things can be found by, after the query that gives the things. */
    List<PanelQuery> queries() {
        return queries;
    }

    /** The names of all facets. */
    public List<String> names() {
        return queries.stream().skip(1).map(PanelQuery::name).toList();
    }

    /** That of now. */
    Inventory now() {
        Optional<String> version = catalogue.version();
        return before(version).orElseGet(() -> takenOnce(version));
    }

    private Optional<Inventory> before(Optional<String> version) {
        return Optional.ofNullable(taken)
                .filter(before -> version.isPresent() && before.version.equals(version))
                .map(Taken::inventory);
    }

    /** Who waited for another to take it has that. */
    private synchronized Inventory takenOnce(Optional<String> version) {
        return before(version).orElseGet(() -> {
            Inventory inventory = Inventory.of(catalogue, queries);
            taken = new Taken(version, inventory);
            return inventory;
        });
    }
}
