package org.depositary.page.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.facet.Inventory.Item;
import org.depositary.page.facet.Inventory.Value;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.panel.PanelQuery;
import org.depositary.page.view.facet.FacetsView;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;

/**
 * Lists of things that can be narrowed: the first query of a folder gives the things, each further one what a thing can
 * be found by ({@code ?thing ?value}, with {@code ?valueLabel} where the ontology has no words, {@code ?until} where a
 * number is the first of several). What readers choose is only compared with what these gave, which is held in memory.
 */
public final class Facets {
    /** The facet that is asked of the store, because it is what most lists are of. */
    public static final String TYPE = "type";

    private static final int A_PAGE = 100;
    private static final int MOST_VALUES = 200;

    /** A value under the name it has in addresses. */
    private record Shown(String key, String label, boolean year) {}

    private final Catalogue catalogue;
    private final Language language;
    private final Inventory inventory;
    private final List<PanelQuery> queries;

    /**
     * Lists.
     *
     * @param catalogue in whose language they are
     * @param inventories of what is published
     */
    public Facets(Catalogue catalogue, Inventories inventories) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
        this.inventory = inventories.now();
        this.queries = inventories.queries();
    }

    /**
     * The things that have all the values chosen; no list where there is nothing of the type at all.
     *
     * @param chosen by facet, as in addresses
     * @param from how many to leave out
     */
    public Optional<FacetsView> list(Map<String, String> chosen, int from) {
        Optional<String> type = Optional.ofNullable(chosen.get(TYPE)).map(this::type);
        List<Item> left = matching(chosen, type);
        if (from >= left.size() && (from > 0 || Set.of(TYPE).containsAll(chosen.keySet()))) {
            return Optional.empty();
        }
        List<FacetsView.Facet> facets = new ArrayList<>();
        List<Link> without = new ArrayList<>();
        for (PanelQuery query : queries.subList(1, queries.size())) {
            String name = query.name();
            if (chosen.containsKey(name)) {
                without.add(Link.to(
                        title(query) + ": "
                                + label(name, chosen.getOrDefault(name, ""), left.isEmpty() ? inventory.items() : left),
                        address(chosen, name, Optional.empty(), 0)));
            } else {
                List<FacetsView.Value> values = values(name, left, chosen);
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
                left.subList(from, to).stream()
                        .map(item -> entry(item, type.isEmpty()))
                        .toList(),
                from > 0
                        ? Optional.of(address(chosen, "", Optional.empty(), Math.max(0, from - A_PAGE)))
                        : Optional.empty(),
                to < left.size() ? Optional.of(address(chosen, "", Optional.empty(), to)) : Optional.empty(),
                left.stream().anyMatch(this::timed) ? timeline(chosen) : Optional.empty()));
    }

    /** Whether something happened at a time: what is written, or measures, has a date, but no place on a timeline. */
    private boolean timed(Item item) {
        return !item.date().isEmpty() && item.iri().startsWith(catalogue.base().iri() + "id/");
    }

    /** In order of time, and of their names in the reader's language. */
    private List<Item> matching(Map<String, String> chosen, Optional<String> type) {
        // What is asked for by its type may be a document, a rule or the dataset too.
        String ours = catalogue.base().iri() + (type.isPresent() ? "" : "id/");
        Map<String, Set<Value>> wanted = new HashMap<>();
        chosen.forEach((facet, key) ->
                wanted.put(facet, facet.equals(TYPE) ? Set.of(new Value.Named(type(key))) : meant(key)));
        return inventory.items().stream()
                .filter(item -> item.iri().startsWith(ours))
                .filter(item -> wanted.entrySet().stream()
                        .allMatch(choice -> !Collections.disjoint(
                                inventory.values(choice.getKey(), item.iri()), choice.getValue())))
                .sorted(Comparator.comparing(Item::begin).thenComparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String name(Item item) {
        return inventory.name(item.iri(), language.tag()).orElse(item.iri());
    }

    /** @param mixed whether there are things of other kinds beside it, so that it says what it is */
    private Mentioned.Entry entry(Item item, boolean mixed) {
        String name = name(item);
        String kind = mixed
                ? inventory.values(TYPE, item.iri()).stream()
                        .flatMap(value -> value instanceof Value.Named named ? Stream.of(named.iri()) : Stream.of())
                        .map(catalogue.words()::label)
                        .sorted()
                        .findFirst()
                        .orElse("")
                : "";
        boolean said = name.toLowerCase(language.locale()).contains(kind.toLowerCase(language.locale()));
        return new Mentioned.Entry(
                Link.to(name, catalogue.page(item.iri()))
                        .in(inventory.named(item.iri(), language.tag()) ? language.tag() : "en", language.tag()),
                item.date().isEmpty() ? "" : Dates.written(item.date(), language),
                said ? "" : kind,
                new Excerpt(List.of()));
    }

    private String key(Value value) {
        return switch (value) {
            case Value.Named named -> key(named.iri());
            case Value.Year year -> String.valueOf(year.year());
            case Value.Word word -> word.word();
        };
    }

    /** What a choice in an address can mean. */
    private Set<Value> meant(String key) {
        String base = catalogue.base().iri();
        Set<Value> values = new HashSet<>(List.of(
                new Value.Word(key),
                new Value.Named(key),
                new Value.Named(base + key),
                new Value.Named(base + "id/" + key)));
        if (key.matches("\\d{1,4}")) {
            values.add(new Value.Year(Integer.parseInt(key)));
        }
        return values;
    }

    private Shown shown(Value value) {
        return new Shown(
                key(value),
                switch (value) {
                    case Value.Named named ->
                        inventory
                                .name(named.iri(), language.tag())
                                .orElseGet(
                                        () -> language.capital(catalogue.words().plural(named.iri())));
                    case Value.Year year -> String.valueOf(year.year());
                    case Value.Word word -> language.say("facet." + word.word());
                },
                value instanceof Value.Year);
    }

    private List<FacetsView.Value> values(String name, List<Item> left, Map<String, String> chosen) {
        Map<Value, Integer> counts = new HashMap<>();
        left.forEach(item -> inventory.values(name, item.iri()).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<Shown, Integer> shown = new HashMap<>();
        counts.forEach((value, count) -> shown.put(shown(value), count));
        Comparator<Map.Entry<Shown, Integer>> order = Comparator.comparing(
                        (Map.Entry<Shown, Integer> entry) -> entry.getKey().year ? 0 : -entry.getValue())
                .thenComparing(entry -> entry.getKey().label);
        return shown.entrySet().stream()
                .sorted(order)
                .limit(MOST_VALUES)
                .map(entry -> new FacetsView.Value(
                        Link.to(entry.getKey().label, address(chosen, name, Optional.of(entry.getKey().key), 0)),
                        entry.getValue()))
                .toList();
    }

    private String label(String name, String key, List<Item> left) {
        return left.stream()
                .flatMap(item -> inventory.values(name, item.iri()).stream())
                .filter(value -> name.equals(TYPE)
                        ? value.equals(new Value.Named(type(key)))
                        : key(value).equals(key))
                .map(value -> shown(value).label)
                .findFirst()
                .orElse(key);
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
