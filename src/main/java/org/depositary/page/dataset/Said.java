package org.depositary.page.dataset;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;
import org.depositary.page.view.part.Link;

/**
 * Reads a description of a dataset, words in a reader's language where they are told in it.
 *
 * @param language the reader's
 */
record Said(Language language) {
    static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    static Stream<RDFNode> objects(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .sorted(Comparator.comparing(RDFNode::toString));
    }

    Optional<Link> link(Resource subject, Property property) {
        return objects(subject, property)
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .min(Comparator.comparing((Literal text) -> !text.getLanguage().equals(language.tag())))
                .map(text -> Link.plain(text.getLexicalForm()).in(text.getLanguage(), language.tag()));
    }

    Optional<String> text(Resource subject, Property property) {
        return objects(subject, property)
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .min(Comparator.comparing((Literal text) -> !text.getLanguage().equals(language.tag())))
                .map(text -> Tagged.in(text.getLexicalForm(), text.getLanguage(), language));
    }

    static Optional<Long> number(Resource subject, Property property) {
        return objects(subject, property)
                .filter(RDFNode::isLiteral)
                .map(found -> found.asLiteral().getLong())
                .findFirst();
    }
}
