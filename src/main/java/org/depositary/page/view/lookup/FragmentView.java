package org.depositary.page.view.lookup;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.TableView;

/**
 * A page of the statements that fit a pattern.
 *
 * @param fields of the pattern, as it was asked for
 * @param count of all that fit
 * @param table those of this page
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 */
public record FragmentView(
        List<Field> fields, long count, TableView table, Optional<String> previous, Optional<String> next) {
    /**
     * A part of the pattern.
     *
     * @param name in addresses
     * @param title for readers
     * @param value what was asked for; empty for any
     */
    public record Field(String name, String title, String value) {}
}
