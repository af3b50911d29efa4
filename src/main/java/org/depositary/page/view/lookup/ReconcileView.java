package org.depositary.page.view.lookup;

/**
 * How to match names in a table to things here.
 *
 * @param endpoint the address for OpenRefine
 * @param draft the address for clients of the next version
 * @param batch the most questions at a time
 */
public record ReconcileView(String endpoint, String draft, int batch) {}
