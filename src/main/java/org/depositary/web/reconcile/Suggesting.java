package org.depositary.web.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;
import org.depositary.page.Catalogue;
import org.depositary.page.search.Entry;
import org.depositary.page.search.Search;
import org.depositary.text.name.Spelling;

/**
 * Suggests things, types and properties while somebody types, and says in a few lines what one of them is
 * (Reconciliation Service API 0.2, section 6).
 */
final class Suggesting {
    /** What can be suggested. */
    static final List<String> KINDS = List.of("entity", "property", "type");

    private static final int MOST = 20;

    private final Search search;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Terms terms;

    Suggesting(Search search, Facts facts, Catalogue catalogue, Terms terms) {
        this.search = search;
        this.facts = facts;
        this.catalogue = catalogue;
        this.terms = terms;
    }

    /** The short identifier of a thing: its address without what all have in common. */
    String id(Entry entry) {
        return entry.iri().substring(search.things().length());
    }

    /** The thing of an identifier, short or whole. */
    Optional<Entry> entry(String id) {
        return search.entry(search.things() + id)
                .or(() -> search.entry(id))
                .filter(entry -> entry.iri().startsWith(search.things()));
    }

    /** Types as the specification writes them. */
    List<Map<String, Object>> types(Entry entry) {
        return entry.types().stream().sorted().map(this::term).toList();
    }

    /** A type or property. */
    Map<String, Object> term(String iri) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("id", terms.id(iri));
        term.put("name", catalogue.words().label(iri));
        return term;
    }

    /** How many things there are of which type, those of most things first. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        search.all().stream()
                .filter(entry -> entry.iri().startsWith(search.things()))
                .forEach(entry -> entry.types().forEach(type -> counts.merge(type, 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /**
     * What begins so, or is called nearly so.
     *
     * @param type the class whose properties are meant; where it has none, or none is named, those of everything
     */
    Map<String, Object> suggest(String kind, String prefix, int cursor, Optional<String> type) {
        List<Map<String, Object>> result = switch (kind) {
            case "entity" -> entities(prefix, cursor);
            case "type" -> terms(counts(), prefix, cursor, " things");
            default -> {
                Map<String, Integer> its =
                        type.map(iri -> facts.properties(type)).orElse(Map.of());
                yield terms(
                        its.isEmpty() ? facts.properties(Optional.empty()) : its, prefix, cursor, " things have it");
            }
        };
        return Map.of("result", result);
    }

    private List<Map<String, Object>> entities(String prefix, int cursor) {
        List<Entry> entries = prefix.isBlank()
                ? search.all().stream()
                        .sorted(Comparator.comparingInt((Entry entry) -> -entry.weight()))
                        .filter(entry -> entry.iri().startsWith(search.things()))
                        .skip(cursor)
                        .limit(MOST)
                        .toList()
                : search.find(prefix, Set.of(), cursor, MOST).entries().stream()
                        .filter(entry -> entry.iri().startsWith(search.things()))
                        .toList();
        Map<String, String> notes = search.notes(entries);
        List<Map<String, Object>> result = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id(entry));
            one.put("name", entry.name());
            Optional.ofNullable(notes.get(entry.iri()))
                    .filter(note -> !note.isEmpty())
                    .ifPresent(note -> one.put("description", note));
            one.put("notable", types(entry));
            result.add(one);
        }
        return result;
    }

    private List<Map<String, Object>> terms(Map<String, Integer> counts, String prefix, int cursor, String unit) {
        String wanted = Spelling.fold(prefix);
        return counts.entrySet().stream()
                .filter(entry -> (" " + Spelling.fold(catalogue.words().label(entry.getKey()))).contains(" " + wanted)
                        || entry.getKey().equals(prefix)
                        || terms.id(entry.getKey()).equals(prefix))
                .skip(cursor)
                .limit(MOST)
                .map(entry -> {
                    Map<String, Object> term = term(entry.getKey());
                    String meaning = catalogue
                            .words()
                            .definition(entry.getKey())
                            .map(text -> text + " ")
                            .orElse("");
                    term.put("description", meaning + "(" + entry.getValue() + unit + ")");
                    return term;
                })
                .toList();
    }

    /** A few lines on one of them, as HTML that clients put into their page as it is; none when it is unknown. */
    Optional<Map<String, Object>> flyout(String kind, String id) {
        if (kind.equals("entity")) {
            return entry(id)
                    .map(entry -> flyout(
                            id, entry.name(), search.notes(List.of(entry)).getOrDefault(entry.iri(), "")));
        }
        Map<String, Integer> used = kind.equals("type") ? counts() : facts.properties(Optional.empty());
        return terms.iri(id)
                .filter(used::containsKey)
                .map(iri -> flyout(
                        id,
                        catalogue.words().label(iri),
                        catalogue.words().definition(iri).orElse(iri)));
    }

    private static Map<String, Object> flyout(String id, String name, String words) {
        Map<String, Object> flyout = new LinkedHashMap<>();
        flyout.put("id", id);
        flyout.put(
                "html",
                "<p><strong>" + StringEscapeUtils.escapeHtml4(name) + "</strong></p><p>"
                        + StringEscapeUtils.escapeHtml4(words) + "</p>");
        return flyout;
    }
}
