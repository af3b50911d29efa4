package org.depositary.page.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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

    /** Whether this row has a date that says all that the one of another row says, and more. */
    boolean exacter(String name, Row other) {
        Optional<String> less = other.date(name).map(Edtf::value);
        return less.isPresent()
                && date(name)
                        .map(Edtf::value)
                        .filter(more -> !more.equals(less.get()))
                        .filter(more -> Stream.of(more.split("/")).allMatch(end -> end.startsWith(less.get())))
                        .isPresent();
    }

    Optional<Double> number(String name) {
        RDFNode node = values.get(name);
        return node != null && node.isLiteral() && node.asLiteral().getValue() instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
