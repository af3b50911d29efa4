package org.depositary.page.view.part;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value of a property.
 *
 * @param link its words
 * @param documents the documents that say so, when it is known
 * @param quotes the words of the documents that gave it
 * @param disputed whether a document says otherwise
 */
public record Value(Link link, List<Link> documents, List<Excerpt> quotes, boolean disputed) {
    /** The same in other words. */
    Value said(UnaryOperator<String> words) {
        return new Value(new Link(words.apply(link.text()), link.href(), link.lang()), documents, quotes, disputed);
    }

    /**
     * Where it stands among the values of a property: things by their names, all else as it is given, dates in time.
     */
    public String place() {
        return link.href().isPresent() ? link.text() : "";
    }
}
