package org.depositary.page;

import static org.depositary.page.Catalogue.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;

/**
 * The passage to show beside what is told of a thing in a list: of several that state a fact the one that gave the date
 * beside it, else one that names the thing, else the first.
 */
final class Tellings {
    private record Stretch(String document, int start, int end, String exact) {
        boolean holds(Stretch other) {
            return document.equals(other.document) && start <= other.start && other.end <= end;
        }
    }

    private final Map<String, List<Map<String, RDFNode>>> rows;

    /**
     * @param thing that the list is about
     * @param facts in the list
     */
    Tellings(Catalogue catalogue, String thing, Collection<String> facts) {
        this.rows = facts.isEmpty()
                ? new HashMap<>()
                : catalogue
                        .rows(
                                Questions.TELLING.formatted(facts.stream()
                                        .map(fact -> "<" + fact + ">")
                                        .collect(Collectors.joining(" "))),
                                thing)
                        .stream()
                        .filter(row -> row.containsKey("from"))
                        .collect(Collectors.groupingBy(row -> text(row, "from").orElseThrow()));
    }

    /**
     * The words of the passage; empty where none states it.
     *
     * @param date that is shown; empty where none is
     */
    String of(String fact, String date) {
        List<Map<String, RDFNode>> its = rows.getOrDefault(fact, List.of());
        List<Stretch> passages = stretches(its, row -> !row.containsKey("role"));
        List<Stretch> dating =
                stretches(its, row -> text(row, "given").filter(date::equals).isPresent());
        List<Stretch> naming = stretches(its, row -> row.containsKey("named"));
        return passages.stream()
                .min(Comparator.comparing((Stretch passage) -> dating.stream().noneMatch(passage::holds))
                        .thenComparing(passage -> naming.stream().noneMatch(passage::holds)))
                .map(Stretch::exact)
                .orElse("");
    }

    private static List<Stretch> stretches(List<Map<String, RDFNode>> rows, Predicate<Map<String, RDFNode>> which) {
        List<Stretch> stretches = new ArrayList<>();
        for (Map<String, RDFNode> row : rows) {
            if (which.test(row)) {
                stretches.add(new Stretch(
                        text(row, "document").orElse(""),
                        Integer.parseInt(text(row, "start").orElse("0")),
                        Integer.parseInt(text(row, "end").orElse("0")),
                        text(row, "exact").orElse("")));
            }
        }
        return stretches;
    }
}
