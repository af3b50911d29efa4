package org.depositary.graph.naming;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.text.Edtf;

/**
 * What things are called in further languages, where their names are made from a pattern: {@code show:naming} of their
 * class in {@code labels-<tag>.ttl}. A slot stands for what the thing has by the property of that name, called as that
 * language calls it or else as English does, so that names keep their script; dates and lists are the language's.
 * Behind a colon stands the form that a name takes there, as {@link EntryNames} have it, or {@code own} for what that
 * language has a word for; where a value has none the slot is empty. Of several patterns, divided by {@code |}, the
 * first serves all of whose slots outside brackets have values.
 */
public final class Naming {
    private static final String SHOWN = "https://w3id.org/depositary/presentation#";
    private static final Node PATTERN = NodeFactory.createURI(SHOWN + "naming");
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node TYPE = RDF.type.asNode();
    private static final String ENGLISH = "en";
    private static final int MOST = 4;
    private static final int DEPTH = 3;
    private static final String OWN = "own";
    private static final Node SINCE = NodeFactory.createURI(SHOWN + "since");
    private static final Node UNTIL = NodeFactory.createURI(SHOWN + "until");
    private static final String OPEN_END = "/" + Edtf.OPEN;
    private static final String OPEN_BEGIN = Edtf.OPEN + "/";

    private final Ontology ontology;
    private final Graph words;
    private final EntryNames forms;
    private final Map<String, Map<Node, LabelTemplate>> patterns;

    private Naming(Ontology ontology, Graph words, EntryNames forms, Map<String, Map<Node, LabelTemplate>> patterns) {
        this.ontology = ontology;
        this.words = words;
        this.forms = forms;
        this.patterns = patterns;
    }

    /** A slot of a pattern: a property, and the form its values' names take there, or none. */
    private record Place(String property, String form) {
        static Place of(String slot) {
            int colon = slot.indexOf(':');
            return colon < 0 ? new Place(slot, "") : new Place(slot.substring(0, colon), slot.substring(colon + 1));
        }
    }

    /**
     * Reads the patterns of all languages.
     *
     * @param folder of the files {@code labels-<tag>.ttl}
     * @param forms of names
     * @throws IllegalArgumentException if a pattern is none, or has a slot that no property is named after or that asks
     *     for a form that no name has; with the class and the language
     */
    public static Naming read(Path folder, Ontology ontology, EntryNames forms) {
        Graph words = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("labels-.+\\.ttl"))
                    .sorted()
                    .forEach(file -> RDFDataMgr.read(words, file.toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        Map<String, Map<Node, LabelTemplate>> patterns = new TreeMap<>();
        words.find(Node.ANY, PATTERN, Node.ANY)
                .forEach(triple -> patterns.computeIfAbsent(
                                triple.getObject().getLiteralLanguage(),
                                any -> new TreeMap<>(Comparator.comparing(Node::getURI)))
                        .put(triple.getSubject(), pattern(triple, ontology, forms, words)));
        return new Naming(ontology, words, forms, patterns);
    }

    private static LabelTemplate pattern(Triple triple, Ontology ontology, EntryNames forms, Graph words) {
        String tag = triple.getObject().getLiteralLanguage();
        String where =
                "labels-" + tag + ".ttl: the naming of " + triple.getSubject().getURI();
        LabelTemplate pattern;
        try {
            pattern = LabelTemplate.parse(triple.getObject().getLiteralLexicalForm());
        } catch (LabelTemplate.Flaw flaw) {
            throw new IllegalArgumentException(where + ", character " + (flaw.at() + 1) + ": " + flaw.fault(), flaw);
        }
        pattern.slots()
                .forEach(slot -> fault(Place.of(slot.name()), tag, ontology, forms)
                        .ifPresent(fault -> {
                            throw new IllegalArgumentException(where + ", character " + (slot.at() + 1) + ": " + fault);
                        }));
        pattern.demands().stream()
                .filter(only -> !words.contains(Node.ANY, LABEL, NodeFactory.createLiteralLang(only.value(), tag)))
                .findFirst()
                .ifPresent(only -> {
                    throw new IllegalArgumentException(
                            where + ", character " + (only.slot().at() + 1) + ": nothing is called " + only.value());
                });
        return pattern;
    }

    private static Optional<String> fault(Place place, String tag, Ontology ontology, EntryNames forms) {
        if (ontology.property(place.property).isEmpty()) {
            return Optional.of("no property is called " + place.property);
        }
        return place.form.isEmpty()
                        || place.form.equals(OWN)
                        || forms.forms(tag).contains(place.form)
                ? Optional.empty()
                : Optional.of("names-" + tag + ".tsv has no column " + place.form);
    }

    /** The languages that it has patterns of. */
    public Collection<String> languages() {
        return List.copyOf(patterns.keySet());
    }

    /** Whether things of a class get names in a language. */
    public boolean names(Node type, String tag) {
        return patterns.getOrDefault(tag, Map.of()).containsKey(type);
    }

    /**
     * The labels of all things whose class has a pattern and all of whose slots outside brackets have values, and of
     * the ontology's concepts.
     *
     * @param data all statements about them
     */
    public List<Triple> labels(Graph data) {
        List<Triple> labels = words.stream(Node.ANY, LABEL, Node.ANY)
                .filter(triple -> data.contains(triple.getSubject(), TYPE, SKOS.Concept.asNode()))
                .collect(Collectors.toCollection(ArrayList::new));
        patterns.forEach((tag, byType) -> {
            Naming.Tongue tongue = new Tongue(tag, byType, data);
            byType.forEach((type, pattern) -> data.find(Node.ANY, TYPE, type)
                    .forEach(triple -> tongue.label(triple.getSubject(), pattern, 0)
                            .ifPresent(label -> labels.add(Triple.create(
                                    triple.getSubject(), LABEL, NodeFactory.createLiteralLang(label, tag))))));
        });
        return labels;
    }

    /** One language on one dataset. */
    private final class Tongue {
        private final String tag;
        private final Map<Node, LabelTemplate> byType;
        private final Graph data;
        private final Locale locale;
        private final DateNames dates;
        private final ListFormatter lists;

        Tongue(String tag, Map<Node, LabelTemplate> byType, Graph data) {
            this.tag = tag;
            this.byType = byType;
            this.data = data;
            this.locale = Locale.forLanguageTag(tag);
            this.dates = new DateNames(locale);
            this.lists = ListFormatter.getInstance(ULocale.forLocale(locale));
        }

        Optional<String> label(Node thing, LabelTemplate pattern, int depth) {
            return pattern.fill(slot -> values(thing, Place.of(slot), depth), this::list)
                    .map(this::capital);
        }

        private List<String> values(Node thing, Place slot, int depth) {
            List<Node> values = data.stream(
                            thing, ontology.property(slot.property).orElseThrow(), Node.ANY)
                    .map(Triple::getObject)
                    .toList();
            Optional<Edtf> date = values.stream()
                    .filter(value ->
                            value.isLiteral() && value.getLiteralDatatypeURI().equals(Terms.EDTF))
                    .map(value -> new Edtf(value.getLiteralLexicalForm()))
                    .min(Comparator.comparingLong(Naming::days).thenComparing(Edtf::value));
            if (date.isPresent()) {
                return List.of(written(
                        ontology.property(slot.property).orElseThrow(),
                        date.get().value()));
            }
            List<Optional<String>> words = values.stream()
                    .map(value -> slot.form.isEmpty() ? called(value, depth) : own(value, slot.form))
                    .toList();
            return !slot.form.isEmpty() && words.contains(Optional.<String>empty())
                    ? List.of()
                    : words.stream()
                            .flatMap(Optional::stream)
                            .distinct()
                            .sorted()
                            .toList();
        }

        /** A date, one of which an end is open as the language has a pattern for it. */
        private String written(Node property, String date) {
            boolean since = date.endsWith(OPEN_END);
            boolean until = date.startsWith(OPEN_BEGIN);
            return since == until
                    ? dates.of(date)
                    : pattern(property, since ? SINCE : UNTIL)
                            .map(words -> words.replace(
                                    "{date}",
                                    dates.within(
                                            since
                                                    ? date.substring(0, date.length() - OPEN_END.length())
                                                    : date.substring(OPEN_BEGIN.length()))))
                            .orElseGet(() -> dates.of(date));
        }

        private Optional<String> pattern(Node property, Node which) {
            return words.stream(property, which, Node.ANY)
                    .map(Triple::getObject)
                    .filter(node -> node.getLiteralLanguage().equals(tag))
                    .map(Node::getLiteralLexicalForm)
                    .findFirst();
        }

        private Optional<String> own(Node value, String form) {
            Optional<String> name = word(data, value, tag).or(() -> word(words, value, tag));
            return form.equals(OWN) ? name : name.flatMap(known -> forms.form(tag, form, known));
        }

        private Optional<String> called(Node value, int depth) {
            if (value.isLiteral()) {
                return Optional.of(value.getLiteralLexicalForm());
            }
            Optional<String> made = depth >= DEPTH
                    ? Optional.empty()
                    : byType.entrySet().stream()
                            .filter(entry -> data.contains(value, TYPE, entry.getKey()))
                            .findFirst()
                            .flatMap(entry -> label(value, entry.getValue(), depth + 1));
            return made.or(() -> word(data, value, tag))
                    .or(() -> word(words, value, tag))
                    .or(() -> word(data, value, ENGLISH))
                    .or(() -> word(data, value, ""));
        }

        private static Optional<String> word(Graph graph, Node thing, String tag) {
            return graph.stream(thing, LABEL, Node.ANY)
                    .map(Triple::getObject)
                    .filter(label ->
                            label.isLiteral() && label.getLiteralLanguage().equals(tag))
                    .map(Node::getLiteralLexicalForm)
                    .min(Comparator.naturalOrder());
        }

        private String list(List<String> values) {
            return values.size() > MOST ? String.join(", ", values.subList(0, MOST)) + "…" : lists.format(values);
        }

        private String capital(String label) {
            int first = label.offsetByCodePoints(0, 1);
            return label.substring(0, first).toUpperCase(locale) + label.substring(first);
        }
    }

    private static long days(Edtf date) {
        return date.latest().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE / 4)
                - date.earliest().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE / 4);
    }
}
