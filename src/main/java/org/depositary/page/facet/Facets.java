package org.depositary.page.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.facet.FacetsView;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/**
 * Lists of things that can be narrowed: the first query of a folder gives the things, each further one what a thing can
 * be found by ({@code ?thing ?value}, with {@code ?valueLabel} where the ontology has no words, {@code ?until} where a
 * number is the first of several). What readers choose is only compared with what these give.
 */
public final class Facets {
    /** The facet that is asked of the store, because it is what most lists are of. */
    public static final String TYPE = "type";

    private static final int A_PAGE = 100;
    private static final int MOST_YEARS = 150;

    /** A value that things have, under the name it has in addresses. */
    private record Value(String key, String label, boolean number) {}

    private record Entry(String iri, Mentioned.Entry shown) {}

    private final Catalogue catalogue;
    private final Language language;
    private final List<PanelQuery> queries;

    /** @param queries that give the things and what they can be narrowed by */
    public Facets(Catalogue catalogue, List<PanelQuery> queries) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
        this.queries = List.copyOf(queries);
    }

    /** The names of all facets. */
    public static List<String> names(List<PanelQuery> queries) {
        return queries.stream().skip(1).map(PanelQuery::name).toList();
    }

    /**
     * The things that have all the values chosen; none when nothing has.
     *
     * @param chosen by facet, as in addresses
     * @param from how many to leave out
     */
    public Optional<FacetsView> list(Map<String, String> chosen, int from) {
        Optional<String> type = Optional.ofNullable(chosen.get(TYPE)).map(this::type);
        List<Entry> all = things(type);
        Map<String, Map<String, Set<Value>>> having = new LinkedHashMap<>();
        for (PanelQuery query : queries.subList(1, queries.size())) {
            having.put(query.name(), having(query, type));
        }
        List<Entry> left = matching(all, having, chosen, "");
        if (left.isEmpty() || from >= left.size()) {
            return Optional.empty();
        }
        List<FacetsView.Facet> facets = new ArrayList<>();
        List<Link> without = new ArrayList<>();
        for (PanelQuery query : queries.subList(1, queries.size())) {
            String name = query.name();
            if (chosen.containsKey(name)) {
                without.add(Link.to(
                        title(query) + ": " + label(name, chosen.getOrDefault(name, ""), having),
                        address(chosen, name, Optional.empty(), 0)));
            } else {
                List<FacetsView.Value> values = values(name, left, having.getOrDefault(name, Map.of()), chosen);
                if (values.size() > 1) {
                    facets.add(new FacetsView.Facet(name, title(query), values));
                }
            }
        }
        int to = Math.min(from + A_PAGE, left.size());
        return Optional.of(new FacetsView(
                type.map(iri -> language.capital(catalogue.words().plural(iri)))
                        .orElseGet(() -> title(queries.getFirst())),
                type.flatMap(iri -> catalogue.words().definition(iri)).orElse(""),
                without,
                facets,
                left.size(),
                from,
                left.subList(from, to).stream().map(Entry::shown).toList(),
                from > 0
                        ? Optional.of(address(chosen, "", Optional.empty(), Math.max(0, from - A_PAGE)))
                        : Optional.empty(),
                to < left.size() ? Optional.of(address(chosen, "", Optional.empty(), to)) : Optional.empty(),
                timeline(chosen)));
    }

    private String title(PanelQuery query) {
        return query.title(language, Map.of());
    }

    /** The same in time, where what is chosen can be chosen there too. */
    private Optional<String> timeline(Map<String, String> chosen) {
        String type = chosen.getOrDefault(TYPE, "");
        if (!Set.of(TYPE, "state").containsAll(chosen.keySet()) || !type.isEmpty() && !type.startsWith(Catalogue.DIP)) {
            return Optional.empty();
        }
        Map<String, String> same = new TreeMap<>();
        if (!type.isEmpty()) {
            same.put(TYPE, type.substring(Catalogue.DIP.length()));
        }
        Optional.ofNullable(chosen.get("state")).ifPresent(state -> same.put("about", state));
        return Optional.of(catalogue.root() + "timeline?" + query(same));
    }

    private List<Entry> things(Optional<String> type) {
        // What is asked for by its type may be a document, a rule or the dataset too.
        String ours = catalogue.base().iri() + (type.isPresent() ? "" : "id/");
        Map<String, Entry> things = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : rows(queries.getFirst(), type)) {
            String iri = Catalogue.text(row, "thing").orElse("");
            if (iri.startsWith(ours)) {
                String label = Catalogue.text(row, "thingLabel").orElse(iri);
                String date = Catalogue.text(row, "date")
                        .map(written -> Dates.written(written, language))
                        .orElse("");
                things.putIfAbsent(
                        iri,
                        new Entry(
                                iri,
                                new Mentioned.Entry(
                                        Link.to(label, catalogue.page(iri)), date, "", new Excerpt(List.of()))));
            }
        }
        return List.copyOf(things.values());
    }

    private Map<String, Set<Value>> having(PanelQuery query, Optional<String> type) {
        Map<String, Set<Value>> having = new HashMap<>();
        for (Map<String, RDFNode> row : rows(query, type)) {
            RDFNode value = row.get("value");
            if (value != null) {
                having.computeIfAbsent(Catalogue.text(row, "thing").orElse(""), none -> new LinkedHashSet<>())
                        .addAll(values(value, row));
            }
        }
        return having;
    }

    private List<Value> values(RDFNode value, Map<String, RDFNode> row) {
        if (value.isLiteral() && value.asLiteral().getValue() instanceof Number first) {
            int from = first.intValue();
            int until = Catalogue.text(row, "until").map(Integer::parseInt).orElse(from);
            List<Value> years = new ArrayList<>();
            for (int year = from; year <= Math.min(until, from + MOST_YEARS); year++) {
                years.add(new Value(String.valueOf(year), String.valueOf(year), true));
            }
            return years;
        }
        if (value.isLiteral()) {
            String text = value.asLiteral().getLexicalForm();
            return List.of(new Value(text, language.say("facet." + text), false));
        }
        String iri = value.toString();
        String label = Catalogue.text(row, "valueLabel")
                .orElseGet(() -> language.capital(catalogue.words().plural(iri)));
        return List.of(new Value(key(iri), label, false));
    }

    private List<Map<String, RDFNode>> rows(PanelQuery query, Optional<String> type) {
        ParameterizedSparqlString text =
                Asking.written(query.text(type.isPresent() ? Set.of(TYPE) : Set.of()), language);
        type.ifPresent(iri -> text.setIri(TYPE, iri));
        return catalogue.often(text.asQuery());
    }

    private static List<Entry> matching(
            List<Entry> all, Map<String, Map<String, Set<Value>>> having, Map<String, String> chosen, String but) {
        return all.stream()
                .filter(entry -> chosen.entrySet().stream()
                        .filter(choice -> !choice.getKey().equals(but))
                        .allMatch(choice ->
                                having
                                        .getOrDefault(choice.getKey(), Map.of())
                                        .getOrDefault(entry.iri, Set.of())
                                        .stream()
                                        .anyMatch(value -> value.key.equals(choice.getValue()))))
                .toList();
    }

    private List<FacetsView.Value> values(
            String name, List<Entry> left, Map<String, Set<Value>> having, Map<String, String> chosen) {
        Map<Value, Integer> counts = new HashMap<>();
        Set<String> keys = new HashSet<>();
        left.forEach(entry -> having.getOrDefault(entry.iri, Set.of()).forEach(value -> {
            counts.merge(value, 1, Integer::sum);
            keys.add(value.key);
        }));
        Comparator<Map.Entry<Value, Integer>> order = Comparator.comparing(
                        (Map.Entry<Value, Integer> entry) -> entry.getKey().number ? 0 : -entry.getValue())
                .thenComparing(entry -> entry.getKey().label);
        return counts.entrySet().stream()
                .sorted(order)
                .filter(entry -> keys.remove(entry.getKey().key))
                .map(entry -> new FacetsView.Value(
                        Link.to(entry.getKey().label, address(chosen, name, Optional.of(entry.getKey().key), 0)),
                        entry.getValue()))
                .toList();
    }

    private static String label(String name, String key, Map<String, Map<String, Set<Value>>> having) {
        return having.getOrDefault(name, Map.of()).values().stream()
                .flatMap(Set::stream)
                .filter(value -> value.key.equals(key))
                .map(Value::label)
                .findFirst()
                .orElse(key);
    }

    /** What an address is called as a parameter: its path below ours, or itself. */
    private String key(String iri) {
        String base = catalogue.base().iri();
        return iri.startsWith(base) ? iri.substring(base.length()).replaceFirst("^id/", "") : iri;
    }

    /** A type by its address, or by its local name. */
    private String type(String key) {
        return key.matches("\\w+") ? Catalogue.DIP + key : key;
    }

    /** The address of a list, without its page's own path before it. */
    public static String query(Map<String, String> chosen) {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(choice -> choice.getKey() + "="
                                + Percent.encoded(choice.getValue()).replace("%2F", "/"))
                        .collect(Collectors.joining("&"));
    }

    private String address(Map<String, String> chosen, String name, Optional<String> value, int from) {
        Map<String, String> other = new TreeMap<>(chosen);
        if (!name.isEmpty()) {
            other.remove(name);
            value.ifPresent(key -> other.put(name, key));
        }
        if (from > 0) {
            other.put("from", String.valueOf(from));
        }
        return catalogue.root() + "browse" + (other.isEmpty() ? "" : "?" + query(other));
    }
}
