package org.depositary.page.view.lookup;

import java.util.Optional;
import org.depositary.page.view.part.TableView;

/**
 * How to match names in a table to things here.
 *
 * @param endpoint the address for OpenRefine
 * @param draft the address for clients of the next version
 * @param batch the most questions at a time
 * @param names that the reader pasted, one a line
 * @param found what they mean here
 */
public record ReconcileView(String endpoint, String draft, int batch, String names, Optional<TableView> found) {}
