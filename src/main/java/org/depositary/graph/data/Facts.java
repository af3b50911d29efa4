package org.depositary.graph.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.Member;
import org.depositary.link.Occurrence;
import org.depositary.link.Occurrence.Telling;
import org.depositary.rule.Vocabulary.Range;
import org.depositary.text.Edtf;
import org.depositary.text.name.Spelling;

/** Writes into a document's graph what it says: the roles of its facts, and how it names things and describes them. */
final class Facts {
    private final Ontology ontology;
    private final Corpus corpus;
    private final Addresses addresses;
    private final Labels labels;

    Facts(Ontology ontology, Corpus corpus, Addresses addresses, Labels labels) {
        this.ontology = ontology;
        this.corpus = corpus;
        this.addresses = addresses;
        this.labels = labels;
    }

    /**
     * The statements of a fact as one document tells it.
     *
     * @param roles whether its class and roles are written too; otherwise it is a frame with a label, of which
     *     templates say the rest
     */
    void write(Writer out, Telling telling, Occurrence occurrence, boolean roles) {
        Node fact = addresses.of(occurrence);
        String language = telling.frame().label().isPresent() ? language(telling) : "en";
        out.label(fact, labels.of(telling, occurrence), language);
        out.type(fact, roles ? ontology.term(occurrence.type()) : Terms.FRAME);
        telling.frame()
                .modality()
                .ifPresent(modality -> out.add(fact, Terms.MODALITY, addresses.concept(Terms.MODALITY, modality)));
        if (!roles) {
            return;
        }
        for (Filler filler : telling.frame().fillers()) {
            ontology.property(filler.role())
                    .ifPresent(property -> node(telling, filler.role(), filler.value())
                            .ifPresent(value -> out.add(fact, property, value)));
            if (filler.role().equals("date") && filler.value() instanceof Value.Time time) {
                bounds(out, fact, time.date());
            }
        }
    }

    /** The days that a date lies between, which queries can compare. */
    static void bounds(Writer out, Node subject, Edtf date) {
        date.earliest().ifPresent(day -> out.add(subject, Terms.BEGIN, Writer.date(day)));
        date.latest().ifPresent(day -> out.add(subject, Terms.END, Writer.date(day)));
    }

    /** How a document names something, and what it says of it in passing. */
    void write(Writer out, Member member, Node document) {
        Identity identity =
                corpus.identity(member.documentId(), member.entity().id()).orElseThrow();
        Node thing = addresses.of(identity);
        out.add(document, Terms.MENTIONS, thing);
        String language = member.document().reading().document().metadata().language();
        String own = labels.inside(identity.label());
        name(out, thing, own, labels.inside(member.entity().label()), language);
        member.entity().names().forEach(name -> name(out, thing, own, labels.inside(name), language));
        Set<Node> types =
                Set.copyOf(identity.types().stream().map(ontology::term).toList());
        member.entity()
                .attributes()
                .forEach((role, values) -> ontology.property(role)
                        .filter(property -> describes(property, types))
                        .ifPresent(property -> values.forEach(value -> described(member, role, value)
                                .filter(node -> !node.equals(thing))
                                .ifPresent(node -> out.add(thing, property, node)))));
    }

    private static void name(Writer out, Node thing, String label, String name, String language) {
        if (!name.equals(label) && !Spelling.fold(name).isEmpty()) {
            out.add(thing, SKOS.altLabel.asNode(), Writer.text(name, language));
        }
    }

    /** Whether a property tells what such things are: what is of any kind at all has no domain, but a scheme. */
    private boolean describes(Node property, Set<Node> types) {
        return ontology.domain(property).isPresent()
                ? ontology.admits(property, types)
                : ontology.scheme(property).isPresent();
    }

    private Optional<Node> described(Member member, String role, Entity.Attribute value) {
        Range range = Optional.ofNullable(ontology.vocabulary().properties().get(role))
                .orElseThrow()
                .range();
        return switch (range) {
            case THING ->
                value.entity()
                        .flatMap(entity -> corpus.identity(member.documentId(), entity))
                        .map(addresses::of);
            case CONCEPT ->
                ontology.property(role).flatMap(ontology::scheme).flatMap(all -> ontology.concept(all, value.text()));
            case FRAME, DATE, NUMBER, TEXT -> Optional.empty();
        };
    }

    /** A value as its property wants it; none for what has no place in the ontology. */
    Optional<Node> node(Telling telling, String role, Value value) {
        Node property = ontology.property(role).orElseThrow();
        return switch (value) {
            case Value.Thing thing ->
                corpus.identity(telling.documentId(), thing.entity()).map(addresses::of);
            case Value.Event event ->
                corpus.occurrence(telling.documentId(), event.frame()).map(addresses::of);
            case Value.Term term -> Optional.of(addresses.concept(property, term.label()));
            case Value.Words words ->
                Optional.of(
                        range(property).equals(XSD.xstring.getURI())
                                ? Writer.string(words.text())
                                : Writer.text(words.text(), language(telling)));
            case Value.Time time -> Optional.of(Writer.edtf(time.date()));
            case Value.Number number -> Optional.of(number(property, number.amount()));
        };
    }

    /** A value for a template, where a slot need not be a property of the ontology. */
    Optional<Node> loose(Telling telling, String role, Value value) {
        if (ontology.property(role).isPresent()) {
            return node(telling, role, value);
        }
        return switch (value) {
            case Value.Thing thing ->
                corpus.identity(telling.documentId(), thing.entity()).map(addresses::of);
            case Value.Event event ->
                corpus.occurrence(telling.documentId(), event.frame()).map(addresses::of);
            case Value.Term term -> Optional.of(Writer.text(term.label(), language(telling)));
            case Value.Words words -> Optional.of(Writer.text(words.text(), language(telling)));
            case Value.Time time -> Optional.of(Writer.edtf(time.date()));
            case Value.Number number ->
                Optional.of(Writer.decimal(number.amount().toPlainString()));
        };
    }

    private Node number(Node property, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        return whole && range(property).equals(XSD.integer.getURI())
                ? Writer.integer(plain.longValueExact())
                : Writer.decimal(plain.toPlainString());
    }

    private String range(Node property) {
        return ontology.range(property).map(Node::getURI).orElse("");
    }

    private static String language(Telling telling) {
        return telling.document().reading().document().metadata().language();
    }
}
