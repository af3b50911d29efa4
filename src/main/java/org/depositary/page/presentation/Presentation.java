package org.depositary.page.presentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;

/** How things are shown, read from {@code presentation.ttl} beside the ontology. Immutable. */
public final class Presentation {
    private static final String SHOW = "https://w3id.org/depositary/presentation#";

    /** What a class is called where there are several of it. */
    public static final String PLURAL = SHOW + "plural";

    /** By which pattern things of a class are called. */
    public static final String NAMING = SHOW + "naming";

    /** What it is called behind a number: a pattern of ICU's message format with {@code count}. */
    public static final String COUNTED = SHOW + "counted";

    private static final String ENGLISH = "en";
    private static final int LAST = 10_000;

    private final Graph terms;
    private final List<Section> sections;
    private final List<Section> hidden;
    private final Set<String> byType;
    private final Map<String, String> because;
    private final Map<String, String> sooner = new HashMap<>();
    private final Map<String, List<Phrase>> phrases;
    private final List<String> reading;
    private final List<Resource> themes;
    private final List<Resource> entries;
    private final List<Resource> views;
    private final Map<String, String> collections;
    private final Map<String, Map<String, String>> inSentence = new HashMap<>();

    private Presentation(Graph terms, Model shown) {
        this.terms = terms;
        this.sections =
                ordered(shown, "Section").stream().map(Presentation::section).toList();
        this.hidden =
                ordered(shown, "Hidden").stream().map(Presentation::section).toList();
        this.byType = ordered(shown, "ByType").stream()
                .flatMap(node -> values(node, "role").stream())
                .collect(Collectors.toUnmodifiableSet());
        ordered(shown, "Once")
                .forEach(node -> values(node, "role")
                        .forEach(role -> sooner.put(
                                role, values(node, "sooner").iterator().next())));
        Map<String, String> reasons = new HashMap<>();
        for (Resource node : ordered(shown, "Because")) {
            values(node, "role").forEach(role -> reasons.put(role, text(node, show("select"))));
        }
        this.because = Map.copyOf(reasons);
        Map<String, List<Phrase>> read = new HashMap<>();
        for (Resource node : ordered(shown, "Phrase")) {
            Phrase phrase = new Phrase(
                    text(node, show("select")),
                    texts(node, show("item")),
                    texts(node, show("pattern")),
                    most(node),
                    texts(node, show("other")));
            values(node, "of")
                    .forEach(type -> read.computeIfAbsent(type, none -> new ArrayList<>())
                            .add(phrase));
        }
        this.phrases = read;
        this.reading = ordered(shown, "Reading").stream()
                .flatMap(order -> list(order).stream())
                .map(RDFNode::toString)
                .toList();
        this.themes = ordered(shown, "Theme");
        this.entries = ordered(shown, "Entry");
        this.views = ordered(shown, "View");
        Map<String, String> lists = new HashMap<>();
        for (Resource node : ordered(shown, "Collection")) {
            values(node, "path").forEach(path -> lists.put(path, text(node, show("page"))));
        }
        this.collections = Map.copyOf(lists);
        for (Resource node : ordered(shown, "InSentence")) {
            inSentence.put(text(node, show("name")), texts(node, RDFS.label));
        }
    }

    /**
     * Reads the data files.
     *
     * @param ontology the terms of the data
     * @param folder where {@code presentation.ttl} lies, and a file {@code labels-*.ttl} for each further language
     */
    public static Presentation read(Graph ontology, Path folder) {
        Graph shown = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(shown, folder.resolve("presentation.ttl").toUri().toString());
        Graph labels = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("(labels-.+|alignments)\\.ttl"))
                    .forEach(file -> RDFDataMgr.read(labels, file.toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Presentation(
                new MultiUnion(new Graph[] {ontology, labels, shown}), ModelFactory.createModelForGraph(shown));
    }

    /** What a name is within a sentence: the name itself, unless the language has it otherwise there. */
    public String inSentence(String name, Language language) {
        return inSentence.getOrDefault(name, Map.of()).getOrDefault(language.tag(), name);
    }

    /** The terms of the data with their labels in all languages. */
    public Graph terms() {
        return terms;
    }

    /** Whether what points by a property from a thing of a type is said elsewhere on the page. */
    public boolean hides(String role, String type) {
        return hidden.stream().anyMatch(section -> section.holds(role, type));
    }

    /** Whether a heading over what points by a property says only what the things are. */
    public boolean byType(String role) {
        return byType.contains(role);
    }

    /** What is told once where two properties have the same values. */
    public Once once() {
        return new Once(sooner);
    }

    /** The query for the facts ({@code ?fact}) that values ({@code ?value}) of a derived property follow from. */
    public Optional<String> because(String property) {
        return Optional.ofNullable(because.get(property));
    }

    /** Where a heading stands: the number of its order. */
    public Optional<Integer> place(String role, String type) {
        return sections.stream()
                .filter(section -> section.holds(role, type))
                .map(Section::order)
                .findFirst();
    }

    /** Where what a property says is told among all that is said of a thing; what has no place comes last. */
    public int told(String property) {
        int place = reading.indexOf(property);
        return place < 0 ? LAST : place;
    }

    /** The heading at a place, in a language, over what points at a thing of that name. */
    public String heading(int place, String name, Language language) {
        return sections.stream()
                .filter(section -> section.order() == place)
                .findFirst()
                .map(section ->
                        language.filled(said(section.labels(), language), Map.of("name", inSentence(name, language))))
                .orElse("");
    }

    /** The place of a type among all types, for lists of them. */
    public int place(String type) {
        int place = 0;
        for (Resource theme : themes) {
            for (RDFNode listed : list(theme)) {
                place++;
                if (listed.toString().equals(type)) {
                    return place;
                }
            }
        }
        return LAST;
    }

    /** The themes that types belong to. */
    public List<Theme> themes(Language language) {
        return themes.stream()
                .map(theme -> new Theme(
                        said(texts(theme, RDFS.label), language),
                        list(theme).stream().map(RDFNode::toString).toList()))
                .toList();
    }

    /** Good places to begin. */
    public List<Entry> entries(Language language) {
        return entries.stream()
                .map(entry -> new Entry(
                        said(texts(entry, RDFS.label), language),
                        said(texts(entry, RDFS.comment), language),
                        text(entry, show("select"))))
                .toList();
    }

    /** Views to go on to from things of a type. */
    public List<View> views(String type, Language language) {
        return views.stream()
                .filter(view -> values(view, "of").contains(type))
                .map(view -> new View(
                        said(texts(view, RDFS.label), language), text(view, show("page")), text(view, show("select"))))
                .toList();
    }

    /** Where readers are led who ask for a whole kind by the first segment of its addresses: segment, page. */
    public Map<String, String> collections() {
        return collections;
    }

    /** The parts of the sentence about things of a type. */
    List<Phrase> phrases(String type) {
        return phrases.getOrDefault(type, List.of());
    }

    /** The text in a language; in English, tagged so, where there is none. */
    static String said(Map<String, String> texts, Language language) {
        return Tagged.in(in(texts, language), texts.containsKey(language.tag()) ? "" : ENGLISH, language);
    }

    static String in(Map<String, String> texts, Language language) {
        return texts.getOrDefault(language.tag(), texts.getOrDefault(ENGLISH, ""));
    }

    private static Section section(Resource node) {
        return new Section(order(node), values(node, "role"), values(node, "from"), texts(node, RDFS.label));
    }

    private static List<Resource> ordered(Model model, String type) {
        return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SHOW + type)).toList().stream()
                .sorted(Comparator.comparingInt(Presentation::order))
                .toList();
    }

    private static int order(Resource node) {
        return Optional.ofNullable(node.getProperty(show("order")))
                .map(Statement::getInt)
                .orElse(LAST);
    }

    private static int most(Resource node) {
        return Optional.ofNullable(node.getProperty(show("most")))
                .map(Statement::getInt)
                .orElse(LAST);
    }

    private static List<RDFNode> list(Resource theme) {
        return theme.getRequiredProperty(show("lists"))
                .getObject()
                .as(RDFList.class)
                .asJavaList();
    }

    private static Set<String> values(Resource node, String property) {
        Set<String> values = new HashSet<>();
        node.listProperties(show(property))
                .forEach(statement -> values.add(statement.getObject().toString()));
        return Set.copyOf(values);
    }

    private static Map<String, String> texts(Resource node, Property property) {
        Map<String, String> texts = new HashMap<>();
        node.listProperties(property).forEach(statement -> {
            Literal text = statement.getLiteral();
            texts.put(text.getLanguage(), text.getLexicalForm());
        });
        return Map.copyOf(texts);
    }

    private static String text(Resource node, Property property) {
        return node.getRequiredProperty(property).getString();
    }

    private static Property show(String name) {
        return ResourceFactory.createProperty(SHOW + name);
    }
}
