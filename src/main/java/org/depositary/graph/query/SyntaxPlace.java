package org.depositary.graph.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where a query is wrong. The parser's exception holds the place of the last token that was right; the place of the
 * first that is wrong stands only in its message.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, without the place
 */
public record SyntaxPlace(int line, int column, String message) {
    private static final Pattern AT = Pattern.compile(" at line (\\d+), column (\\d+)\\.?");

    /** The place that an exception tells. */
    public static SyntaxPlace of(QueryParseException e) {
        String said = String.valueOf(e.getMessage()).strip();
        String message = AT.matcher(said).replaceFirst("").lines().findFirst().orElse("");
        Matcher at = AT.matcher(said);
        return at.find()
                ? new SyntaxPlace(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)), message)
                : new SyntaxPlace(Math.max(1, e.getLine()), Math.max(1, e.getColumn()), message);
    }
}
