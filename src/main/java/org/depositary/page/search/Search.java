package org.depositary.page.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds things and documents of a store by words. What is published anew is found as soon as it is asked for. */
public final class Search {
    private static final String PREFIXES = """
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String NAMES = """
            SELECT DISTINCT ?s ?p ?name WHERE {
              VALUES ?p { rdfs:label skos:prefLabel skos:altLabel }
              ?s ?p ?name FILTER(STRSTARTS(STR(?s), STR(?things)) || STRSTARTS(STR(?s), STR(?documents)))
            } ORDER BY ?s ?p ?name
            """;
    private static final String TYPES = """
            SELECT DISTINCT ?s ?type WHERE {
              ?s a ?type FILTER(STRSTARTS(STR(?s), STR(?things)) || STRSTARTS(STR(?s), STR(?documents)))
            }
            """;
    private static final String WEIGHTS = "SELECT ?s (COUNT(*) AS ?count) WHERE { ?e schema:mentions ?s } GROUP BY ?s";
    private static final String TEXTS =
            "SELECT ?s ?text WHERE { ?s schema:text ?text FILTER(STRSTARTS(STR(?s), STR(?documents))) }";
    private static final String FACTS = """
            SELECT DISTINCT ?thing ?label WHERE {
              ?fact ?role ?thing ; rdfs:label ?label FILTER(LANG(?label) IN ("", "en"))
              FILTER EXISTS { ?evidence oa:hasBody ?fact }
            }
            """;
    private static final int LONGEST_NOTE = 160;

    private final Store store;
    private final String base;
    private volatile @Nullable Indexed indexed;

    private record Indexed(String version, NameIndex index, Map<String, Entry> entries) {}

    /** @param base the address that everything published stands under */
    public Search(Store store, String base) {
        this.store = store;
        this.base = base;
    }

    /** The addresses of all things begin so. */
    public String things() {
        return base + "id/";
    }

    /** Finds things and documents by words, the best first: {@code most} of them after the first {@code from}. */
    public Found find(String words, Set<String> types, int from, int most) {
        return indexed().index.find(words, types, from, most);
    }

    /** Finds things that share any word with a name, for a closer look. */
    public Found near(String name, Set<String> types, int most) {
        return indexed().index.near(name, types, most);
    }

    /** What can be found under an address. */
    public Optional<Entry> entry(String iri) {
        return Optional.ofNullable(indexed().entries.get(iri));
    }

    /** Everything that can be found, by address. */
    public Collection<Entry> all() {
        return indexed().entries.values();
    }

    /** Words of a document's text around most of those that were asked for; empty where there are none. */
    public static String snippet(Entry entry, String asked) {
        return Snippet.of(entry.text(), asked);
    }

    /**
     * What tells things from others of their name, in few words, by address: what the facts that name them are called.
     */
    public Map<String, String> notes(Collection<Entry> entries) {
        Map<String, Entry> asked = new HashMap<>();
        entries.forEach(entry -> asked.put(entry.iri(), entry));
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> labels = new HashMap<>();
        for (Map<String, RDFNode> row : store.select(of(FACTS, "thing", asked.keySet()))) {
            Entry entry = asked.get(text(row, "thing"));
            if (entry != null) {
                labels.computeIfAbsent(entry.iri(), none -> new LinkedHashSet<>())
                        .add(text(row, "label"));
            }
        }
        Map<String, String> notes = new HashMap<>();
        labels.forEach((iri, its) -> notes.put(iri, note(asked.get(iri), its)));
        return notes;
    }

    /** Labels that begin with the name tell what it is ("Name, what it is"); else the shortest. */
    private static String note(@Nullable Entry entry, Set<String> labels) {
        String name = entry == null ? "" : entry.name();
        boolean telling = labels.stream().anyMatch(label -> label.length() > name.length() && label.startsWith(name));
        String note = labels.stream()
                .filter(label -> !telling || label.startsWith(name))
                .sorted(Comparator.comparing((String label) -> !label.startsWith(name))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .map(label ->
                        label.startsWith(name) ? label.substring(name.length()).replaceFirst("^[,\\s]+", "") : label)
                .filter(label -> !label.isBlank())
                .collect(Collectors.joining("; "));
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }

    /** A query whose variable is bound to each of some addresses. */
    private static Query of(String text, String variable, Collection<String> iris) {
        return new ParameterizedSparqlString(PREFIXES
                        + text.replace(
                                "WHERE {",
                                "WHERE { VALUES ?" + variable + " { "
                                        + iris.stream()
                                                .map(iri -> "<" + iri + ">")
                                                .collect(Collectors.joining(" ")) + " }"))
                .asQuery();
    }

    private Indexed indexed() {
        Optional<String> version = store.version();
        Indexed now = indexed;
        return now != null && version.filter(now.version::equals).isPresent() ? now : index(version);
    }

    private synchronized Indexed index(Optional<String> version) {
        Indexed before = indexed;
        if (before != null && version.filter(before.version::equals).isPresent()) {
            return before;
        }
        List<Entry> entries = read();
        Indexed now = new Indexed(
                version.orElse(""),
                NameIndex.of(entries),
                entries.stream()
                        .collect(Collectors.toMap(Entry::iri, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
        indexed = now;
        return now;
    }

    private List<Entry> read() {
        Map<String, List<RDFNode>> names = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : rows(NAMES)) {
            String iri = text(row, "s");
            RDFNode name = row.get("name");
            if (name != null && name.isLiteral() && iri.indexOf('#') < 0 && !iri.endsWith("/text")) {
                List<RDFNode> its = names.computeIfAbsent(iri, none -> new ArrayList<>());
                // Labels come after the other names in the order of properties' addresses; they are shown.
                its.add(text(row, "p").endsWith("#label") ? 0 : its.size(), name);
            }
        }
        Map<String, Set<String>> types = new HashMap<>();
        rows(TYPES)
                .forEach(row -> types.computeIfAbsent(text(row, "s"), none -> new LinkedHashSet<>())
                        .add(text(row, "type")));
        Map<String, Integer> weights = new HashMap<>();
        rows(WEIGHTS).forEach(row -> weights.put(text(row, "s"), Integer.parseInt(text(row, "count"))));
        Map<String, String> texts = new HashMap<>();
        rows(TEXTS).forEach(row -> texts.put(text(row, "s").replaceFirst("/text$", ""), text(row, "text")));
        List<Entry> entries = new ArrayList<>();
        names.forEach((iri, its) -> entries.add(new Entry(
                iri,
                shown(its),
                its.stream()
                        .map(name -> name.asLiteral().getLexicalForm())
                        .distinct()
                        .toList(),
                types.getOrDefault(iri, Set.of()),
                weights.getOrDefault(iri, 0),
                texts.getOrDefault(iri, ""))));
        return entries;
    }

    /** The first name in English or of no language, or the first. */
    private static String shown(List<RDFNode> names) {
        return names.stream()
                .map(RDFNode::asLiteral)
                .filter(name -> name.getLanguage().isEmpty()
                        || name.getLanguage().toLowerCase(Locale.ROOT).startsWith("en"))
                .findFirst()
                .orElseGet(() -> names.getFirst().asLiteral())
                .getLexicalForm();
    }

    private List<Map<String, RDFNode>> rows(String text) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIXES + text);
        query.setIri("things", things());
        query.setIri("documents", base + "doc/");
        return store.select(query.asQuery());
    }

    private static String text(Map<String, RDFNode> row, String variable) {
        RDFNode node = row.get(variable);
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
