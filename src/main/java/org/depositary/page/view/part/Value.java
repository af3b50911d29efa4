package org.depositary.page.view.part;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a property.
 *
 * @param link its words
 * @param documents the documents that say so, when it is known
 * @param quotes the words of the documents that gave it
 * @param disputed whether a document says otherwise
 */
public record Value(Link link, List<Link> documents, List<Excerpt> quotes, boolean disputed) {
    private static final Pattern YEARS = Pattern.compile("\\((\\d{4})?–(?:\\d{4})?\\)$");

    /** The same in other words. */
    Value said(UnaryOperator<String> words) {
        return new Value(new Link(words.apply(link.text()), link.href(), link.lang()), documents, quotes, disputed);
    }

    /**
     * Where it stands among the values of a property: things by their names, what has years in brackets behind it by
     * the first of these, all else as it is given, dates in time.
     */
    public String place() {
        if (link.href().isPresent()) {
            return link.text();
        }
        Matcher years = YEARS.matcher(link.text());
        return years.find() && years.start(1) >= 0 ? years.group(1) : "";
    }
}
