package org.depositary.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Percent;
import org.depositary.page.language.Sought;
import org.depositary.page.view.TermView;
import org.depositary.page.view.VocabularyView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Value;

/** Makes the page of the ontology. */
public final class Vocabulary {
    private static final List<Node> SHOWN = List.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            RDFS.domain.asNode(),
            RDFS.range.asNode(),
            OWL.inverseOf.asNode(),
            SKOS.inScheme.asNode(),
            SKOS.broader.asNode(),
            SKOS.closeMatch.asNode());

    /** No term is called so. */
    private static final String ANCHOR = "terms--";

    /** Kinds of terms by the keys of what they are called, in the order of the page. */
    private static final Map<String, Node> KINDS = kinds();

    private final Words words;
    private final Catalogue catalogue;

    private static Map<String, Node> kinds() {
        Map<String, Node> kinds = new LinkedHashMap<>();
        kinds.put("classes", OWL.Class.asNode());
        kinds.put("objects", OWL.ObjectProperty.asNode());
        kinds.put("values", OWL.DatatypeProperty.asNode());
        kinds.put("annotations", OWL.AnnotationProperty.asNode());
        kinds.put("schemes", SKOS.ConceptScheme.asNode());
        return Collections.unmodifiableMap(kinds);
    }

    /** @param catalogue where pages stand */
    public Vocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /**
     * The terms of the namespace: classes, properties, and the concepts of each scheme.
     *
     * @param sought what a term must have in its name, its label or what is said of it
     */
    public VocabularyView page(Sought sought) {
        Map<String, Integer> uses = catalogue.uses();
        List<VocabularyView.Section> sections = new ArrayList<>();
        KINDS.forEach((key, kind) ->
                sections.add(new VocabularyView.Section(ANCHOR + key, say("terms." + key), terms(kind, uses))));
        Map<String, List<TermView>> concepts = new TreeMap<>();
        for (TermView term : terms(SKOS.Concept.asNode(), uses)) {
            String scheme = words.targets(term.iri(), SKOS.inScheme.asNode()).stream()
                    .findFirst()
                    .map(words::label)
                    .orElse(say("terms.concepts"));
            concepts.computeIfAbsent(scheme, none -> new ArrayList<>()).add(term);
        }
        concepts.forEach((scheme, its) -> sections.add(new VocabularyView.Section(
                ANCHOR + "concepts-" + (sections.size() - KINDS.size() + 1),
                say("terms.concepts") + ": " + scheme,
                its)));
        String about = Catalogue.DIP.substring(0, Catalogue.DIP.length() - 1);
        return new VocabularyView(
                words.title(about),
                words.description(about).orElse(""),
                Catalogue.DIP,
                words.version(about),
                words.targets(about, OWL.priorVersion.asNode()).stream()
                        .map(Words::local)
                        .findFirst()
                        .orElse(""),
                Stream.of(Format.values())
                        .map(format -> Link.to(format.title(), catalogue.root() + "ontology." + format.extension()))
                        .toList(),
                sought,
                Optional.empty(),
                sections.stream()
                        .map(section -> with(section, sought))
                        .filter(section -> !section.terms().isEmpty())
                        .toList());
    }

    private static VocabularyView.Section with(VocabularyView.Section section, Sought sought) {
        return new VocabularyView.Section(
                section.key(),
                section.title(),
                section.terms().stream()
                        .filter(term -> sought.in(String.join(
                                " ",
                                term.name(),
                                term.label(),
                                term.definition().orElse(""),
                                term.example().orElse(""))))
                        .toList());
    }

    private String say(String key) {
        return catalogue.language().say(key);
    }

    private List<TermView> terms(Node type, Map<String, Integer> uses) {
        return words.ofType(type).stream()
                .filter(iri -> iri.startsWith(Catalogue.DIP))
                .map(iri -> term(iri, uses))
                .toList();
    }

    private TermView term(String iri, Map<String, Integer> uses) {
        List<Fact> details = SHOWN.stream()
                .filter(property -> !words.targets(iri, property).isEmpty())
                .map(property -> new Fact(
                        Link.plain(words.label(property.getURI())),
                        Optional.empty(),
                        words.targets(iri, property).stream()
                                .map(target -> new Value(
                                        Link.to(name(target), catalogue.page(target)), List.of(), List.of(), false))
                                .toList()))
                .toList();
        return new TermView(
                iri.substring(Catalogue.DIP.length()),
                iri,
                words.label(iri),
                words.definition(iri),
                words.example(iri),
                uses.getOrDefault(iri, 0),
                used(iri),
                details);
    }

    private String name(String iri) {
        return iri.startsWith(Catalogue.DIP) ? words.label(iri) : words.brief(iri);
    }

    /** The list of all that is of a class, where there is one. */
    private Optional<String> used(String iri) {
        return catalogue.types().containsKey(iri)
                ? Optional.of(catalogue.root() + "browse?type=" + Percent.encoded(Words.local(iri)))
                : Optional.empty();
    }
}
