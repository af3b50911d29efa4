package org.depositary.page.dataset;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.depositary.page.language.Language;
import org.depositary.page.language.Retelling;
import org.depositary.page.language.Tagged;

/**
 * Reads a description of a dataset, words in a reader's language where they are told in it.
 *
 * @param language the reader's
 * @param retelling tells in it what the program says in English
 */
record Said(Language language, Retelling retelling) {
    /** Of a description that tells some things in several languages. */
    static Said of(Language language, Model description) {
        return new Said(
                language,
                new Retelling(language, english -> counterpart(description, english, language), document -> document));
    }

    private static Optional<String> counterpart(Model description, String english, Language language) {
        return description.listStatements(null, null, english, "en").toList().stream()
                .flatMap(told -> objects(told.getSubject(), told.getPredicate()))
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .filter(text -> text.getLanguage().equals(language.tag()))
                .map(Literal::getLexicalForm)
                .findFirst();
    }

    static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    static Stream<RDFNode> objects(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .sorted(Comparator.comparing(RDFNode::toString));
    }

    Optional<String> text(Resource subject, Property property) {
        return objects(subject, property)
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .min(Comparator.comparing((Literal text) -> !text.getLanguage().equals(language.tag())))
                .map(text -> text.getLanguage().equals("en")
                        ? retelling.tell(text.getLexicalForm())
                        : Tagged.in(text.getLexicalForm(), text.getLanguage(), language));
    }

    static Optional<Long> number(Resource subject, Property property) {
        return objects(subject, property)
                .filter(RDFNode::isLiteral)
                .map(found -> found.asLiteral().getLong())
                .findFirst();
    }
}
