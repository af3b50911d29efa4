package org.depositary.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;
import org.depositary.page.presentation.Presentation;

/** Labels, definitions and examples of the terms that the data are written in. */
public final class Words {
    private final Graph terms;
    private final Language language;

    /**
     * Words.
     *
     * @param terms the ontology's triples, with labels in all languages
     * @param language the one that is wanted, where there are several; what is in another says so ({@link Tagged})
     */
    public Words(Graph terms, Language language) {
        this.terms = terms;
        this.language = language;
    }

    /** The label of a term; where the ontology has none, its local name in words. */
    public String label(String iri) {
        return text(iri, RDFS.label.asNode())
                .or(() -> text(iri, SKOS.prefLabel.asNode()))
                .orElseGet(() -> Tagged.in(spaced(local(iri)), "en", language));
    }

    /** A class and all that are kinds of it, at whatever remove. */
    public Set<String> within(String iri) {
        Set<String> all = new LinkedHashSet<>(Set.of(iri));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            terms.stream(Node.ANY, RDFS.subClassOf.asNode(), NodeFactory.createURI(open.pop()))
                    .map(triple -> triple.getSubject())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(all::add)
                    .forEach(open::push);
        }
        return all;
    }

    /** The name that somebody gave a term; none where only its address names it. */
    public Optional<String> given(String iri) {
        return text(iri, RDFS.label.asNode());
    }

    /** Whether things of a class are called by a pattern, in each language by its own. */
    public boolean patterned(String iri) {
        return terms.contains(NodeFactory.createURI(iri), NodeFactory.createURI(Presentation.NAMING), Node.ANY);
    }

    /** What the reader's language calls a term that has this English label; none where it has no word for it. */
    public Optional<String> counterpart(String english) {
        return terms.stream(Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralLang(english, "en"))
                .flatMap(triple -> terms.stream(triple.getSubject(), RDFS.label.asNode(), Node.ANY))
                .map(triple -> triple.getObject())
                .filter(label -> label.getLiteralLanguage().equals(language.tag()))
                .map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }

    /** What a term of another vocabulary is called: its address with the prefix that mappings and ontology give it. */
    public String brief(String iri) {
        return terms.getPrefixMapping().shortForm(iri);
    }

    /** What a class is called where there are several of it. */
    public String plural(String iri) {
        return text(iri, NodeFactory.createURI(Presentation.PLURAL)).orElseGet(() -> label(iri));
    }

    /** What a class is called behind the number of it, by the plural rules of the reader's language. */
    public String counted(String iri, long number) {
        return text(iri, NodeFactory.createURI(Presentation.COUNTED), language.tag()::equals)
                .map(pattern -> language.filled(pattern, Map.of("count", number)))
                .orElseGet(() -> number == 1 ? label(iri) : plural(iri));
    }

    /** Whether a property says the same from both ends. */
    public boolean symmetric(String iri) {
        return terms.contains(NodeFactory.createURI(iri), RDF.type.asNode(), OWL.SymmetricProperty.asNode());
    }

    /** What a term says of itself by a property. */
    public Optional<String> told(String iri, Node property) {
        return text(iri, property);
    }

    /** What a term means. */
    public Optional<String> definition(String iri) {
        return text(iri, SKOS.definition.asNode()).or(() -> text(iri, RDFS.comment.asNode()));
    }

    /** An example of a term's use. */
    public Optional<String> example(String iri) {
        return text(iri, SKOS.example.asNode());
    }

    /** The title of a vocabulary. */
    public String title(String iri) {
        return text(iri, DCTerms.title.asNode()).orElseGet(() -> label(iri));
    }

    /** What a vocabulary is for. */
    public Optional<String> description(String iri) {
        return text(iri, DCTerms.description.asNode()).or(() -> definition(iri));
    }

    /** The version of a vocabulary; empty when it tells none. */
    public String version(String iri) {
        return text(iri, OWL.versionInfo.asNode()).orElse("");
    }

    /** What a term points at by a property. */
    public List<String> targets(String iri, Node property) {
        return terms.stream(NodeFactory.createURI(iri), property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    /** All terms of a type, by name. */
    public List<String> ofType(Node type) {
        return terms.stream(Node.ANY, RDF.type.asNode(), type)
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .sorted(Comparator.comparing(Words::local))
                .toList();
    }

    /** The last part of an address. */
    public static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    private Optional<String> text(String iri, Node property) {
        return text(iri, property, this::understood);
    }

    private Optional<String> text(String iri, Node property, Predicate<String> tags) {
        Stream<Node> values = terms.stream(NodeFactory.createURI(iri), property, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(value -> value.isLiteral() && tags.test(value.getLiteralLanguage()));
        return values.min(Comparator.comparing(
                                (Node value) -> !value.getLiteralLanguage().equals(language.tag()))
                        .thenComparing(value -> !value.getLiteralLanguage().startsWith("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(value -> Tagged.in(value.getLiteralLexicalForm(), value.getLiteralLanguage(), language));
    }

    private boolean understood(String tag) {
        return tag.isEmpty() || tag.equals(language.tag()) || tag.startsWith("en");
    }

    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('-', ' ')
                .replace('_', ' ')
                .toLowerCase(java.util.Locale.ROOT);
    }
}
