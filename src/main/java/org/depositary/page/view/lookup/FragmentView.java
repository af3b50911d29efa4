package org.depositary.page.view.lookup;

import java.util.Optional;
import org.depositary.page.view.part.TableView;

/**
 * A page of the statements that fit a pattern.
 *
 * @param count of all that fit
 * @param table those of this page
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 */
public record FragmentView(long count, TableView table, Optional<String> previous, Optional<String> next) {}
