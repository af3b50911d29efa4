package org.depositary.graph.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.link.Occurrence.Telling;
import org.depositary.text.CodePoints;
import org.depositary.text.Reading;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;

/**
 * Writes the evidence of facts: annotations (Web Annotation Data Model) that say which words of a document, read by
 * which rule, state a fact or give one of its roles. Positions count code points of the text as received.
 */
final class Passages {
    private static final int CONTEXT = 32;
    private static final int DIGITS = 12;

    private final Base base;
    private final Ontology ontology;
    private final Map<String, CodePoints> positions = new HashMap<>();

    Passages(Base base, Ontology ontology) {
        this.base = base;
        this.ontology = ontology;
    }

    /**
     * The evidence that a document gives of a fact, and of its roles where the words of a role are known: wherever it
     * gives a value, and which one (a thing as what is mentioned, a literal as {@code rdf:value}).
     *
     * @param roles whether the roles are stated at all
     */
    void write(Writer out, Telling telling, Node fact, Facts facts, boolean roles) {
        SourceDocument document = telling.document().reading().document();
        for (Evidence evidence : telling.frame().evidence()) {
            write(out, document, fact, evidence.passage(), evidence.rule(), evidence.confidence(), "");
        }
        if (!roles) {
            return;
        }
        List<Filler> given = Stream.concat(telling.frame().fillers().stream(), telling.frame().also().stream())
                .toList();
        for (Filler filler : given) {
            Optional<Node> property = ontology.property(filler.role());
            if (property.isPresent() && filler.words().isPresent()) {
                // A post in other words has no address of its own.
                Optional<Node> value = filler.value() instanceof Value.Term
                                && telling.frame().also().contains(filler)
                        ? Optional.empty()
                        : facts.node(telling, filler.role(), filler.value());
                Node evidence = write(
                        out,
                        document,
                        fact,
                        filler.words().get(),
                        filler.rule(),
                        confidence(telling, filler.rule()),
                        filler.role() + " " + value.map(Node::toString).orElse(""));
                out.add(evidence, Terms.ROLE, property.get());
                if (filler.value() instanceof Value.Thing) {
                    value.ifPresent(thing -> out.add(evidence, Terms.MENTIONS, thing));
                } else {
                    value.filter(Node::isLiteral).ifPresent(literal -> out.add(evidence, RDF.value.asNode(), literal));
                }
            }
        }
    }

    /** The sentence in which a document first names what it states no fact of. */
    void named(Writer out, Reading reading, Entity entity, Node thing) {
        entity.mentions().stream()
                .min(Comparator.comparingInt(Span::start))
                .map(mention -> reading.sentences().stream()
                        .map(sentence -> reading.span(sentence.first(), sentence.end()))
                        .filter(sentence -> sentence.start() <= mention.start() && mention.end() <= sentence.end())
                        .findFirst()
                        .orElse(mention))
                .ifPresent(words -> out.add(passage(out, reading.document(), words), Terms.MENTIONS, thing));
    }

    private static double confidence(Telling telling, String rule) {
        return telling.frame().evidence().stream()
                .filter(evidence -> evidence.rule().equals(rule))
                .findFirst()
                .orElseGet(() -> telling.frame().evidence().getFirst())
                .confidence();
    }

    private Node write(
            Writer out, SourceDocument document, Node fact, Span words, String rule, double confidence, String role) {
        Node passage = passage(out, document, words);
        Node evidence = base.part(
                document.id(),
                "evidence-"
                        + fingerprint(
                                fact.getURI().substring(base.iri().length()) + " " + rule + " " + words + " " + role));
        out.type(evidence, Terms.EVIDENCE);
        out.add(evidence, Terms.HAS_BODY, fact);
        out.add(evidence, Terms.HAS_TARGET, passage);
        out.add(evidence, Terms.RULE, base.rule(rule));
        out.add(
                evidence,
                Terms.CONFIDENCE,
                Writer.decimal(java.math.BigDecimal.valueOf(confidence).toPlainString()));
        return evidence;
    }

    private Node passage(Writer out, SourceDocument document, Span words) {
        CodePoints points = positions.computeIfAbsent(document.id(), id -> new CodePoints(document.text()));
        int start = points.before(words.start());
        int end = points.before(words.end());
        Node passage = base.passage(document.id(), start, end);
        Node position = base.part(document.id(), "position-" + start + "-" + end);
        Node quote = base.part(document.id(), "quote-" + start + "-" + end);
        out.type(passage, Terms.SPECIFIC_RESOURCE);
        out.add(passage, Terms.HAS_SOURCE, base.text(document.id()));
        out.add(passage, Terms.HAS_SELECTOR, position);
        out.add(passage, Terms.HAS_SELECTOR, quote);
        out.type(position, Terms.POSITION_SELECTOR);
        out.add(position, Terms.START, Writer.count(start));
        out.add(position, Terms.STOP, Writer.count(end));
        out.type(quote, Terms.QUOTE_SELECTOR);
        String text = document.text();
        int before = whole(text, Math.max(0, words.start() - CONTEXT));
        int after = whole(text, Math.min(text.length(), words.end() + CONTEXT));
        out.add(quote, Terms.EXACT, Writer.string(document.words(words)));
        out.add(quote, Terms.PREFIX, Writer.string(text.substring(before, words.start())));
        out.add(quote, Terms.SUFFIX, Writer.string(text.substring(words.end(), after)));
        return passage;
    }

    /** A position that splits no code point in two. */
    private static int whole(String text, int at) {
        boolean split = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }

    private static String fingerprint(String words) {
        return sha256(words).substring(0, DIGITS);
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
