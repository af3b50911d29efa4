package org.depositary.page.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.Catalogue;
import org.depositary.page.view.part.Link;
import org.depositary.text.Edtf;

/**
 * A row of an answer.
 *
 * @param values by variable
 * @param shown what a variable of a row looks like
 */
record Row(Map<String, RDFNode> values, BiFunction<Map<String, RDFNode>, String, Link> shown) {
    boolean holds(String name) {
        return values.containsKey(name);
    }

    Link link(String name) {
        return shown.apply(values, name);
    }

    Optional<String> text(String name) {
        return Catalogue.text(values, name);
    }

    Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A date with all that it leaves open; none where there is none, or of no known form. */
    Optional<Edtf> date(String name) {
        try {
            return text(name).map(Edtf::new);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Double> number(String name) {
        RDFNode node = values.get(name);
        return node != null && node.isLiteral() && node.asLiteral().getValue() instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
