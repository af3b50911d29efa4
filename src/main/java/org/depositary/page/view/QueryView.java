package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Example;
import org.depositary.page.view.part.TableView;

/**
 * The page where queries are written and answered.
 *
 * @param text of the query
 * @param examples that can be taken
 * @param table the answer of a SELECT or ASK query
 * @param triples the answer of a CONSTRUCT or DESCRIBE query
 * @param problem what is wrong with the query
 * @param endpoint the address that programs ask
 */
public record QueryView(
        String text,
        List<Example> examples,
        Optional<TableView> table,
        Optional<String> triples,
        Optional<String> problem,
        String endpoint) {}
