package org.depositary.page.search;

import java.time.Duration;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.store.PerVersion;
import org.depositary.store.Store;
import org.depositary.text.name.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds things and documents of a store by words. What is published anew is found as soon as it is asked for. The
 * graphs are read one by one: their union would be sorted out statement by statement, which takes several times as
 * long.
 */
public final class Search {
    private static final String PREFIXES = """
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String NAMES = """
            SELECT ?s ?p ?name WHERE {
              VALUES ?p { rdfs:label skos:prefLabel skos:altLabel }
              GRAPH ?g { ?s ?p ?name }
            }
            """;
    private static final String TYPES = "SELECT ?s ?type WHERE { GRAPH ?g { ?s a ?type } }";
    private static final String WEIGHTS = "SELECT DISTINCT ?e ?s WHERE { GRAPH ?g { ?e schema:mentions ?s } }";
    private static final String TEXTS = "SELECT ?s ?text WHERE { GRAPH ?g { ?s schema:text ?text } }";
    private static final String CALLED = """
            SELECT DISTINCT ?s ?name WHERE {
              GRAPH ?g { ?s rdfs:label ?name }
              FILTER(CONTAINS(LCASE(STR(?name)), ?words) && STRSTARTS(STR(?s), ?things))
            }
            """;
    private static final String FACTS = """
            SELECT DISTINCT ?thing ?label WHERE {
              ?fact ?role ?thing ; rdfs:label ?en FILTER(LANG(?en) IN ("", "en"))
              OPTIONAL { ?fact rdfs:label ?own FILTER(LANG(?own) = "TAG") } BIND(COALESCE(?own, ?en) AS ?label)
              FILTER EXISTS { ?evidence oa:hasBody ?fact }
            }
            """;
    private static final Duration WHOLE = Duration.ofMinutes(15);
    private static final int LONGEST_NOTE = 160;

    private final Store store;
    private final String base;
    private final PerVersion<Indexed> indexed;

    private record Indexed(NameIndex index, Map<String, Entry> entries) {}

    /** @param base the address that everything published stands under */
    public Search(Store store, String base) {
        this.store = store;
        this.base = base;
        this.indexed = new PerVersion<>(store::version, this::index);
    }

    /** The addresses of all things begin so. */
    public String things() {
        return base + "id/";
    }

    /** Finds things and documents by words, the best first: {@code most} of them after the first {@code from}. */
    public Found find(String words, Set<String> types, int from, int most) {
        return indexed.now().index.find(words, types, from, most);
    }

    /** Finds things that share any word with a name, for a closer look. */
    public Found near(String name, Set<String> types, int most) {
        return indexed.now().index.near(name, types, most);
    }

    /** What can be found under an address. */
    public Optional<Entry> entry(String iri) {
        return Optional.ofNullable(indexed.now().entries.get(iri));
    }

    /** Everything that can be found, by address. */
    public Collection<Entry> all() {
        return indexed.now().entries.values();
    }

    /** Whether a name or the text has all the words as they are written, or words that begin so. */
    public static boolean says(Entry entry, String asked) {
        List<String> words = List.of(Spelling.fold(asked).split(" ", -1));
        return entry.names().stream()
                        .map(name -> " " + Spelling.fold(name))
                        .anyMatch(name -> words.stream().allMatch(word -> name.contains(" " + word)))
                || !snippet(entry, asked).isEmpty();
    }

    /** Words of a document's text around most of those that were asked for; empty where there are none. */
    public static String snippet(Entry entry, String asked) {
        return Snippet.of(entry.text(), asked);
    }

    /** What tells things from others of their name, by address: what the facts that name them are called in English. */
    public Map<String, String> notes(Collection<Entry> entries) {
        return notes(entries, "en");
    }

    /** As above, called as a language does where they have names in it. */
    public Map<String, String> notes(Collection<Entry> entries, String tag) {
        Map<String, Entry> asked = new HashMap<>();
        entries.forEach(entry -> asked.put(entry.iri(), entry));
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> labels = new HashMap<>();
        for (Map<String, RDFNode> row : store.select(of(FACTS.replace("TAG", tag), "thing", asked.keySet()))) {
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
                        label.startsWith(name) ? label.substring(name.length()).replaceFirst("^[,:–\\s]+", "") : label)
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

    /**
     * Things that have the very words in their name, for readers who ask before what is published can be searched.
     *
     * @param patience after which nothing is found
     */
    public List<Entry> meanwhile(String words, int most, Duration patience) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIXES + CALLED + "LIMIT " + most);
        query.setLiteral("words", words.strip().toLowerCase(Locale.ROOT));
        query.setLiteral("things", things());
        try {
            return store.answer(query.asQuery(), patience, execution -> {
                Map<String, Entry> entries = new LinkedHashMap<>();
                execution.execSelect().forEachRemaining(row -> {
                    String name = row.getLiteral("name").getLexicalForm();
                    String iri = row.get("s").toString();
                    entries.putIfAbsent(iri, new Entry(iri, name, List.of(name), Set.of(name), Set.of(), 0, ""));
                });
                return List.copyOf(entries.values());
            });
        } catch (QueryCancelledException e) {
            return List.of();
        }
    }

    /** The addresses of the things that documents name most often. */
    public List<String> mostNamed(int most) {
        return all().stream()
                .filter(entry -> entry.iri().startsWith(things()))
                .sorted(Comparator.comparingInt(Entry::weight).reversed())
                .limit(most)
                .map(Entry::iri)
                .toList();
    }

    /** Whether what is published now can be searched, or can within some time. */
    public boolean ready(Duration patience) {
        return indexed.within(patience).isPresent();
    }

    private Indexed index() {
        List<Entry> entries = read();
        return new Indexed(
                NameIndex.of(entries),
                entries.stream()
                        .collect(Collectors.toMap(Entry::iri, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    private List<Entry> read() {
        Map<String, Set<Name>> names = new TreeMap<>();
        rows(NAMES, row -> {
            String iri = text(row, "s");
            RDFNode name = row.get("name");
            if (name != null && name.isLiteral() && iri.indexOf('#') < 0 && !iri.endsWith("/text") && found(iri)) {
                names.computeIfAbsent(iri, none -> new TreeSet<>(Name.ORDER))
                        .add(new Name(text(row, "p").endsWith("#label"), name.asLiteral()));
            }
        });
        Map<String, Set<String>> types = new HashMap<>();
        rows(TYPES, row -> {
            if (names.containsKey(text(row, "s"))) {
                types.computeIfAbsent(text(row, "s"), none -> new LinkedHashSet<>())
                        .add(text(row, "type"));
            }
        });
        Map<String, Integer> weights = new HashMap<>();
        rows(WEIGHTS, row -> weights.merge(text(row, "s"), 1, Integer::sum));
        Map<String, String> texts = new HashMap<>();
        rows(TEXTS, row -> texts.put(text(row, "s").replaceFirst("/text$", ""), text(row, "text")));
        List<Entry> entries = new ArrayList<>();
        names.forEach((iri, its) -> entries.add(new Entry(
                iri,
                Name.shown(its),
                Name.texts(its, name -> true),
                Set.copyOf(Name.texts(its, Name::label)),
                types.getOrDefault(iri, Set.of()),
                weights.getOrDefault(iri, 0),
                texts.getOrDefault(iri, ""))));
        return entries;
    }

    /** Whether what has this address can be found. */
    private boolean found(String iri) {
        return iri.startsWith(things()) || iri.startsWith(base + "doc/");
    }

    /** The rows of a query about everything, however long it takes. */
    private void rows(String text, Consumer<Map<String, RDFNode>> take) {
        Query query = new ParameterizedSparqlString(PREFIXES + text).asQuery();
        store.answer(query, WHOLE, execution -> {
            execution.execSelect().forEachRemaining(solution -> {
                Map<String, RDFNode> row = new HashMap<>(4);
                solution.varNames().forEachRemaining(name -> row.put(name, solution.get(name)));
                take.accept(row);
            });
            return true;
        });
    }

    private static String text(Map<String, RDFNode> row, String variable) {
        RDFNode node = row.get(variable);
        return node == null ? "" : node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
