package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Fact;

/**
 * A term of the ontology.
 *
 * @param name its local name and anchor
 * @param iri its address
 * @param label its label
 * @param definition what it means
 * @param example from a document
 * @param uses how often the data use it
 * @param used where all that it is the class of is listed
 * @param details domain, range, broader terms and the like
 */
public record TermView(
        String name,
        String iri,
        String label,
        Optional<String> definition,
        Optional<String> example,
        int uses,
        Optional<String> used,
        List<Fact> details) {}
