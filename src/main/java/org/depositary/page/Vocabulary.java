package org.depositary.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.registry.Percent;
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

    private final Words words;
    private final Catalogue catalogue;

    /** @param catalogue where pages stand */
    public Vocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.words();
    }

    /** All terms of the namespace: classes, properties, and the concepts of each scheme. */
    public VocabularyView page() {
        Map<String, Integer> uses = catalogue.uses();
        Map<String, List<TermView>> sections = new LinkedHashMap<>();
        sections.put(say("terms.classes"), terms(OWL.Class.asNode(), uses));
        sections.put(say("terms.objects"), terms(OWL.ObjectProperty.asNode(), uses));
        sections.put(say("terms.values"), terms(OWL.DatatypeProperty.asNode(), uses));
        sections.put(say("terms.annotations"), terms(OWL.AnnotationProperty.asNode(), uses));
        sections.put(say("terms.schemes"), terms(SKOS.ConceptScheme.asNode(), uses));
        Map<String, List<TermView>> concepts = new TreeMap<>();
        for (TermView term : terms(SKOS.Concept.asNode(), uses)) {
            String scheme = words.targets(term.iri(), SKOS.inScheme.asNode()).stream()
                    .findFirst()
                    .map(words::label)
                    .orElse(say("terms.concepts"));
            concepts.computeIfAbsent(scheme, none -> new ArrayList<>()).add(term);
        }
        concepts.forEach((scheme, its) -> sections.put(say("terms.concepts") + ": " + scheme, its));
        sections.values().removeIf(List::isEmpty);
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
                Optional.empty(),
                sections);
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
