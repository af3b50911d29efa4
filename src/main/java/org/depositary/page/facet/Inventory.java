package org.depositary.page.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.page.Catalogue;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.presentation.Asking;

/**
 * What is published, with what each thing can be found by: made once of each version, so that lists of any choice are
 * made without asking the store. Names are held in all languages. Immutable.
 */
final class Inventory {
    private static final int MOST_YEARS = 150;
    private static final String NAMES = "SELECT ?thing ?name WHERE { GRAPH ?g { ?thing rdfs:label ?name } }";

    /** A value that things have. */
    sealed interface Value {
        /** A thing or a term, by its address. */
        record Named(String iri) implements Value {}

        /** A year. */
        record Year(int year) implements Value {}

        /** A word that the interface has words for. */
        record Word(String word) implements Value {}
    }

    /**
     * A thing.
     *
     * @param date as written, in EDTF; empty for none
     * @param begin the first day it can mean, or what sorts after all days
     */
    record Item(String iri, String date, String begin) {}

    private static final String NEVER = "~";

    private final List<Item> items;
    private final Map<String, Map<String, Set<Value>>> having;
    private final Map<String, Map<String, String>> names;

    private Inventory(
            List<Item> items, Map<String, Map<String, Set<Value>>> having, Map<String, Map<String, String>> names) {
        this.items = items;
        this.having = having;
        this.names = names;
    }

    /**
     * Takes stock.
     *
     * @param queries the first gives the things, each further one what they can be found by
     */
    static Inventory of(Catalogue catalogue, List<PanelQuery> queries) {
        Map<String, Map<String, String>> names = new HashMap<>();
        for (Map<String, RDFNode> row :
                catalogue.whole(Asking.written(NAMES, catalogue.language()).asQuery())) {
            RDFNode name = row.get("name");
            if (name != null && name.isLiteral()) {
                names.computeIfAbsent(Catalogue.text(row, "thing").orElse(""), none -> new HashMap<>(4))
                        .merge(
                                name.asLiteral().getLanguage(),
                                name.asLiteral().getLexicalForm(),
                                (one, two) -> one.compareTo(two) <= 0 ? one : two);
            }
        }
        Map<String, Item> items = new HashMap<>();
        String base = catalogue.base().iri();
        for (Map<String, RDFNode> row : rows(catalogue, queries.getFirst())) {
            String iri = Catalogue.text(row, "thing").orElse("");
            if (iri.startsWith(base) && names.containsKey(iri)) {
                items.merge(
                        iri,
                        new Item(
                                iri,
                                Catalogue.text(row, "date").orElse(""),
                                Catalogue.text(row, "begin").orElse(NEVER)),
                        Inventory::earlier);
            }
        }
        Map<String, Map<String, Set<Value>>> having = new LinkedHashMap<>();
        for (PanelQuery query : queries.subList(1, queries.size())) {
            Map<String, Set<Value>> values = new HashMap<>();
            Map<Value, Value> same = new HashMap<>();
            for (Map<String, RDFNode> row : rows(catalogue, query)) {
                String iri = Catalogue.text(row, "thing").orElse("");
                if (items.containsKey(iri)) {
                    for (Value value : values(row)) {
                        values.computeIfAbsent(iri, none -> new HashSet<>(4))
                                .add(same.computeIfAbsent(value, itself -> itself));
                    }
                }
            }
            having.put(query.name(), values);
        }
        List<Item> sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparing(Item::begin).thenComparing(Item::iri));
        return new Inventory(Collections.unmodifiableList(sorted), having, names);
    }

    private static List<Map<String, RDFNode>> rows(Catalogue catalogue, PanelQuery query) {
        return catalogue.whole(
                Asking.written(query.text(Set.of()), catalogue.language()).asQuery());
    }

    /** With the earlier of two dates, or with the one that says all that the other says, and more. */
    private static Item earlier(Item one, Item two) {
        boolean more = two.date.startsWith(one.date);
        boolean before = !two.date.isEmpty() && !one.date.startsWith(two.date) && two.date.compareTo(one.date) < 0;
        String date = more || before ? two.date : one.date;
        return new Item(one.iri, date, one.begin.compareTo(two.begin) <= 0 ? one.begin : two.begin);
    }

    private static List<Value> values(Map<String, RDFNode> row) {
        RDFNode value = row.get("value");
        if (value == null) {
            return List.of();
        }
        if (!value.isLiteral()) {
            return List.of(new Value.Named(value.toString()));
        }
        if (value.asLiteral().getValue() instanceof Number first) {
            int from = first.intValue();
            int until = Catalogue.text(row, "until").map(Integer::parseInt).orElse(from);
            List<Value> years = new ArrayList<>();
            for (int year = from; year <= Math.min(until, from + MOST_YEARS); year++) {
                years.add(new Value.Year(year));
            }
            return years;
        }
        return List.of(new Value.Word(value.asLiteral().getLexicalForm()));
    }

    /** Everything, in order of time. */
    List<Item> items() {
        return items;
    }

    /** What a thing can be found by. */
    Set<Value> values(String facet, String iri) {
        return having.getOrDefault(facet, Map.of()).getOrDefault(iri, Set.of());
    }

    /** The name of a thing in a language, or in English; none where it has none. */
    Optional<String> name(String iri, String language) {
        Map<String, String> all = names.getOrDefault(iri, Map.of());
        return Optional.ofNullable(all.get(language))
                .or(() -> Optional.ofNullable(all.get("en")))
                .or(() -> Optional.ofNullable(all.get("")));
    }

    /** Whether a thing has a name in a language. */
    boolean named(String iri, String language) {
        return names.getOrDefault(iri, Map.of()).containsKey(language);
    }
}
