package org.depositary.page.view.part;

import java.util.List;

/**
 * A table of answers.
 *
 * @param columns names of the variables
 * @param rows a cell for each column
 * @param cut whether there are more rows than are given
 */
public record TableView(List<String> columns, List<List<Link>> rows, boolean cut) {}
