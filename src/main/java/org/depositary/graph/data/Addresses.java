package org.depositary.graph.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Key;
import org.depositary.graph.registry.Minter;
import org.depositary.graph.registry.Minter.Thing;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.Occurrence;
import org.depositary.link.Occurrence.Telling;
import org.depositary.rule.FrameType;
import org.depositary.rule.Vocabulary;
import org.depositary.text.CodePoints;
import org.depositary.text.SourceDocument;
import org.depositary.text.name.Spelling;

/** The addresses of everything in a corpus, minted or known from before. */
final class Addresses {
    private final Base base;
    private final Ontology ontology;
    private final Map<String, CodePoints> positions = new HashMap<>();
    private final Map<String, Node> identities = new HashMap<>();
    private final Map<String, Node> occurrences = new HashMap<>();
    private final Map<String, NewConcept> concepts = new TreeMap<>();

    /**
     * A concept that the ontology does not have.
     *
     * @param label as first read
     */
    record NewConcept(Node node, Node scheme, String label) {}

    private record Wanted(Node property, Node scheme, String label) {
        String id() {
            return scheme.getURI() + " " + Spelling.fold(label);
        }
    }

    Addresses(Base base, Ontology ontology, Map<String, FrameType> types, Labels labels, Corpus corpus, Minter minter) {
        this.base = base;
        this.ontology = ontology;
        Map<String, String> things =
                minter.mint(corpus.identities().stream().map(Addresses::thing).toList());
        things.forEach((id, path) -> identities.put(id, base.thing(path)));
        mintConcepts(corpus, minter);
        List<Thing> facts = new ArrayList<>();
        for (Occurrence occurrence : corpus.occurrences()) {
            FrameType type = types.get(occurrence.type());
            String segment = type == null ? "event" : type.iri();
            facts.add(new Thing(occurrence.id(), segment, key(occurrence, corpus, things), labels.brief(occurrence)));
        }
        minter.mint(facts).forEach((id, path) -> occurrences.put(id, base.thing(path)));
    }

    Node of(Identity identity) {
        return Optional.ofNullable(identities.get(identity.id())).orElseThrow();
    }

    /** The addresses of things, by the ids of their identities. */
    Map<String, String> things() {
        Map<String, String> things = new TreeMap<>();
        identities.forEach((id, node) -> things.put(id, node.getURI()));
        return things;
    }

    Node of(Occurrence occurrence) {
        return Optional.ofNullable(occurrences.get(occurrence.id())).orElseThrow();
    }

    /** The ontology's concept of a label, or the one minted for it. */
    Node concept(Node property, String label) {
        Wanted wanted = wanted(property, label);
        return ontology.concept(wanted.scheme, label)
                .orElseGet(() -> Optional.ofNullable(concepts.get(wanted.id())).orElseThrow().node);
    }

    /** The concepts minted, in a fixed order. */
    List<NewConcept> concepts() {
        return List.copyOf(concepts.values());
    }

    private static Thing thing(Identity identity) {
        Set<String> marks = new HashSet<>();
        identity.entry().ifPresent(entry -> marks.add(Key.mark("entry", entry)));
        marks.add(Key.mark("name", Spelling.fold(identity.label())));
        identity.names().forEach(name -> marks.add(Key.mark("name", Spelling.fold(name))));
        identity.members().forEach(member -> marks.add(Key.mark("doc", member.documentId())));
        return new Thing(identity.id(), identity.segment(), new Key(marks), identity.label());
    }

    private Key key(Occurrence occurrence, Corpus corpus, Map<String, String> things) {
        Set<String> marks = new HashSet<>();
        marks.add(Key.mark("type", occurrence.type()));
        for (Telling telling : occurrence.tellings()) {
            SourceDocument document = telling.document().reading().document();
            telling.frame().label().ifPresent(title -> marks.add(Key.mark("name", Spelling.fold(title))));
            for (Evidence evidence : telling.frame().evidence()) {
                CodePoints points = positions.computeIfAbsent(document.id(), id -> new CodePoints(document.text()));
                marks.add(Key.mark(
                        "at",
                        document.id() + ":"
                                + points.before(evidence.passage().start()) + "-"
                                + points.before(evidence.passage().end())));
            }
            for (Filler filler : telling.frame().fillers()) {
                switch (filler.value()) {
                    case Value.Thing thing ->
                        corpus.identity(document.id(), thing.entity())
                                .map(identity -> things.get(identity.id()))
                                .ifPresent(path -> marks.add(Key.mark("with", path.substring("id/".length()))));
                    case Value.Time time ->
                        marks.add(Key.mark("date", time.date().value()));
                    case Value.Number number ->
                        marks.add(Key.mark("value", number.amount().toPlainString()));
                    case Value.Term term -> marks.add(Key.mark("value", Spelling.fold(term.label())));
                    case Value.Words words -> marks.add(Key.mark("value", Spelling.fold(words.text())));
                    case Value.Event event -> {}
                }
            }
        }
        return new Key(marks);
    }

    private void mintConcepts(Corpus corpus, Minter minter) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (Occurrence occurrence : corpus.occurrences()) {
            for (Telling telling : occurrence.tellings()) {
                telling.frame().modality().ifPresent(label -> want(wanted(Terms.MODALITY, label), wanted));
                for (Filler filler : telling.frame().fillers()) {
                    if (filler.value() instanceof Value.Term term && concept(filler.role())) {
                        want(wanted(ontology.property(filler.role()).orElseThrow(), term.label()), wanted);
                    }
                }
            }
        }
        List<Thing> things = wanted.values().stream()
                .map(concept -> {
                    String prefix = ontology.name(concept.property);
                    Key key = new Key(Set.of(
                            Key.mark("entry", ontology.name(concept.scheme) + "/" + Spelling.fold(concept.label))));
                    return new Thing(concept.id(), "concept", key, prefix + " " + concept.label);
                })
                .toList();
        Map<String, String> paths = minter.mint(things);
        wanted.forEach((id, concept) -> concepts.put(
                id, new NewConcept(base.thing(Objects.requireNonNull(paths.get(id))), concept.scheme, concept.label)));
    }

    private boolean concept(String role) {
        Vocabulary.Property property = ontology.vocabulary().properties().get(role);
        return property != null && property.range() == Vocabulary.Range.CONCEPT;
    }

    private void want(Wanted concept, Map<String, Wanted> wanted) {
        if (ontology.concept(concept.scheme, concept.label).isEmpty()) {
            wanted.putIfAbsent(concept.id(), concept);
        }
    }

    private Wanted wanted(Node property, String label) {
        Node scheme = ontology.scheme(property)
                .orElseThrow(() -> new IllegalArgumentException(
                        property.getURI() + " points at concepts, but the ontology names no scheme of them"));
        return new Wanted(property, scheme, label);
    }
}
