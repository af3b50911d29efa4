package org.depositary.web.sparql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.depositary.page.presentation.Asking;
import org.depositary.page.view.answer.QueryView;

/**
 * Why a query is not answered.
 *
 * @param words what is wrong
 * @param place where in the query, where it has a place
 */
record Fault(String words, Optional<QueryView.Place> place) {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern SAID = Pattern.compile("^Line \\d+, column \\d+: ");
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: ([\\w-]*):");
    private static final int MOST_LINES = 12;

    /** Something that has no place. */
    static Fault of(String words) {
        return new Fault(words, Optional.empty());
    }

    /** Something that a parser met; the place in its message is nearer than where it stood. */
    static Fault of(QueryParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher told = PLACE.matcher(message);
        Optional<QueryView.Place> place = told.find()
                ? Optional.of(new QueryView.Place(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2))))
                : Optional.of(new QueryView.Place(e.getLine(), e.getColumn())).filter(found -> found.line() > 0);
        String words =
                SAID.matcher(message).replaceFirst("").lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return new Fault(words + missing(message), place);
    }

    /** The line that declares a prefix which the query forgot, where it is one of those in use here. */
    private static String missing(String message) {
        Matcher prefix = PREFIX.matcher(message);
        return prefix.find()
                ? Asking.namespace(prefix.group(1))
                        .map(namespace ->
                                "\nThe query lacks this line: PREFIX " + prefix.group(1) + ": <" + namespace + ">")
                        .orElse("")
                : "";
    }

    /** All in one text: the place first, as compilers do. */
    String told() {
        return place.map(at -> "Line " + at.line() + ", column " + at.column() + ": ")
                        .orElse("")
                + words;
    }

    /** The line of the query with a mark below the place; empty where there is no place in it. */
    String shown(String query) {
        List<String> lines = query.lines().toList();
        return place.filter(at -> at.line() >= 1 && at.line() <= lines.size())
                .map(at -> at.line() + " | " + lines.get(at.line() - 1) + "\n"
                        + " ".repeat(String.valueOf(at.line()).length() + 2 + at.column()) + "^")
                .orElse("");
    }
}
