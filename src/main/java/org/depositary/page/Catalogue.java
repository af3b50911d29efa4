package org.depositary.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.graph.entity.EntityDocument;
import org.depositary.graph.entity.EntityDocuments;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.page.language.Dates;
import org.depositary.page.language.Language;
import org.depositary.page.language.Retelling;
import org.depositary.page.presentation.Presentation;
import org.depositary.store.Store;

/** Finds in the store what pages and documents are made of. */
public final class Catalogue {
    /** The namespace of the ontology, whatever the deployment. */
    public static final String DIP = "https://w3id.org/depositary/ns#";

    private static final int MOST_POINTING = 200;
    private static final Duration WHOLE = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 20_000;

    private final Store store;
    private final Base base;
    private final Presentation presentation;
    private final Language language;
    private final Words words;
    private final String root;
    private final EntityDocuments entities;
    private final Cache<Asked, Boolean> known;
    private final Cache<Asked, List<Map<String, RDFNode>>> answers;

    private record Asked(String version, String question, String thing) {}

    /**
     * A catalogue.
     *
     * @param presentation the terms that the data are written in, and how things are shown
     * @param language that words are wanted in
     */
    public Catalogue(Store store, Base base, Presentation presentation, Language language) {
        this(
                store,
                base,
                presentation,
                language,
                new EntityDocuments(base, store::select, MOST_POINTING),
                Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build(),
                Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build());
    }

    private Catalogue(
            Store store,
            Base base,
            Presentation presentation,
            Language language,
            EntityDocuments entities,
            Cache<Asked, Boolean> known,
            Cache<Asked, List<Map<String, RDFNode>>> answers) {
        this.store = store;
        this.base = base;
        this.presentation = presentation;
        this.language = language;
        this.words = new Words(presentation.terms(), language);
        this.root = URI.create(base.iri()).getRawPath();
        this.entities = entities;
        this.known = known;
        this.answers = answers;
    }

    /** The same with words in another language. */
    public Catalogue in(Language other) {
        return new Catalogue(store, base, presentation, other, entities, known, answers);
    }

    /** The language that words are in. */
    public Language language() {
        return language;
    }

    /** How things are shown. */
    public Presentation presentation() {
        return presentation;
    }

    /** The address that everything stands under. */
    public Base base() {
        return base;
    }

    /** Labels and definitions of terms. */
    public Words words() {
        return words;
    }

    /** Tells in the reader's language why something was decided or is doubted. */
    public Retelling retelling() {
        return new Retelling(
                language, words::counterpart, id -> documents().getOrDefault(base.iri() + "doc/" + id, id));
    }

    /** Whether anything is said of an address, or in a graph of that name. */
    public boolean knows(String iri) {
        return remembered(
                known, Questions.KNOWN, iri, () -> store.ask(Questions.about(Questions.KNOWN, iri, language)));
    }

    /**
     * What became of an address that is given up: the address that replaces it, or nothing; none while it is in use.
     */
    public Optional<Optional<String>> changed(String iri) {
        return remembered(Questions.CHANGED, iri).stream().findFirst().map(row -> text(row, "heir"));
    }

    /** The licence of the dataset and the run that made it, by these names, where the data say so. */
    public Map<String, RDFNode> provenance() {
        return remembered(Questions.PROVENANCE, base.iri() + "dataset").stream()
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * The document about anything published: what is said of it and by which graph, what points at it, labels of all,
     * the evidence. None when nothing is said of it.
     *
     * @param address the document's own
     */
    public Optional<DatasetGraph> document(String iri, String address) {
        Node thing = NodeFactory.createURI(iri);
        Node own = NodeFactory.createURI(address);
        String path = iri.substring(base.iri().length());
        Optional<EntityDocument> document;
        if (path.startsWith("doc/")) {
            document = entities.aboutSource(path.substring("doc/".length()).replaceFirst("/text$", ""), own);
        } else if (path.startsWith("graph/")) {
            document = entities.aboutGraph(thing, own);
        } else {
            document = entities.about(thing, own);
        }
        return document.map(EntityDocument::statements);
    }

    /** Source documents with their titles, by address; those of the same title with their names, too. */
    public Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        Map<String, Integer> same = new HashMap<>();
        for (Map<String, RDFNode> row : remembered(Questions.DOCUMENTS, base.iri() + "doc/")) {
            String title = text(row, "label").orElse("");
            if (documents.putIfAbsent(text(row, "s").orElse(""), title) == null) {
                same.merge(title, 1, Integer::sum);
            }
        }
        documents.replaceAll(
                (iri, title) -> same.getOrDefault(title, 0) > 1 ? title + " (" + Words.local(iri) + ")" : title);
        return documents;
    }

    /** How many things of which type there are: type address, count. */
    public Map<String, Integer> types() {
        Map<String, Integer> types = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : remembered(Questions.TYPES, base.iri() + "id/")) {
            types.put(
                    text(row, "type").orElse(""),
                    Integer.parseInt(text(row, "count").orElse("0")));
        }
        return types;
    }

    /** How often the data use which term: properties and, as objects, classes and concepts. */
    public Map<String, Integer> uses() {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : remembered(Questions.USES, DIP)) {
            uses.put(
                    text(row, "term").orElse(""),
                    Integer.parseInt(text(row, "count").orElse("0")));
        }
        return uses;
    }

    /** The addresses of all that has a page and a document about it. */
    public List<String> everything() {
        return rows(Questions.EVERYTHING, base.iri()).stream()
                .flatMap(row -> text(row, "s").stream())
                .filter(iri -> iri.indexOf('#') < 0 && !iri.endsWith("/text"))
                .toList();
    }

    /** What is published, for validators. */
    public Optional<String> version() {
        return store.version();
    }

    private List<Map<String, RDFNode>> remembered(String question, String thing) {
        return remembered(answers, question, thing, () -> rows(question, thing));
    }

    /** What every answer needs, however often it is asked for, is remembered until something else is published. */
    private <T> T remembered(Cache<Asked, T> memory, String question, String thing, Supplier<T> ask) {
        Optional<String> version = version();
        if (version.isEmpty()) {
            return ask.get();
        }
        Asked asked = new Asked(version.get(), question, thing);
        T before = memory.getIfPresent(asked);
        if (before != null) {
            return before;
        }
        T now = ask.get();
        memory.put(asked, now);
        return now;
    }

    List<Map<String, RDFNode>> rows(String question, String thing) {
        return store.select(Questions.about(question, thing, language));
    }

    /** The rows of a query that will be asked again, remembered until something else is published. */
    public List<Map<String, RDFNode>> often(Query query) {
        return remembered(answers, query.toString(), "", () -> select(query));
    }

    /** The rows of a query about everything, however long it takes: for what is made once for each version. */
    public List<Map<String, RDFNode>> whole(Query query) {
        return store.answer(query, WHOLE, execution -> {
            List<Map<String, RDFNode>> rows = new ArrayList<>();
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                QuerySolution solution = results.next();
                Map<String, RDFNode> row = new HashMap<>(4);
                solution.varNames().forEachRemaining(name -> row.put(name, solution.get(name)));
                rows.add(row);
            }
            return rows;
        });
    }

    /** The rows of any query. */
    public List<Map<String, RDFNode>> select(Query query) {
        return store.select(query);
    }

    /** A date of a row as people write it; empty when there is none. */
    public String date(Map<String, RDFNode> row, String variable) {
        return text(row, variable).map(date -> Dates.written(date, language)).orElse("");
    }

    /** A literal as people write it: dates and figures of the reader's language. */
    public String written(Literal literal) {
        String text = literal.getLexicalForm();
        if (literal.getDatatypeURI().equals(Terms.EDTF)) {
            return Dates.written(text, language);
        }
        return literal.getValue() instanceof Number number ? language.figure(number.doubleValue()) : text;
    }

    /**
     * Where an address is read by people, as a path on this server where it is published here: the page of a thing, the
     * ontology's page at the term, the address itself for all else.
     */
    public String page(String iri) {
        String things = base.iri() + "id/";
        if (iri.startsWith(things)) {
            return root + "page/" + iri.substring(things.length());
        }
        if (iri.startsWith(DIP)) {
            return root + "ontology#" + iri.substring(DIP.length());
        }
        return iri.startsWith(base.iri()) ? root + iri.substring(base.iri().length()) : iri;
    }

    /** The path that all own addresses begin with, ending in a slash. */
    public String root() {
        return root;
    }

    /** The value of a variable as text; none when it has none. */
    public static Optional<String> text(Map<String, RDFNode> row, String variable) {
        return Optional.ofNullable(row.get(variable))
                .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }
}
