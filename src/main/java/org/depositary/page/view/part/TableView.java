package org.depositary.page.view.part;

import java.util.List;

/**
 * A table of answers.
 *
 * @param columns names of the variables
 * @param rows a cell for each column
 * @param total how many rows there are, as far as it is known, with those that are left out
 */
public record TableView(List<String> columns, List<List<Link>> rows, int total) {
    /** Rows of which some may be left out. */
    public TableView(List<String> columns, List<List<Link>> rows, boolean cut) {
        this(columns, rows, cut ? rows.size() + 1 : rows.size());
    }

    /** The same with its first rows only. */
    public TableView first(int most) {
        return new TableView(columns, rows.subList(0, Math.min(most, rows.size())), total);
    }

    /** The same without its first rows. */
    public TableView after(int most) {
        return new TableView(columns, rows.subList(Math.min(most, rows.size()), rows.size()), total);
    }

    /** Whether there are more rows than are given. */
    public boolean cut() {
        return total > rows.size();
    }
}
