package org.depositary.web.sparql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
    private static final Pattern MET =
            Pattern.compile("^Encountered \"(?:<EOF>| (?:<\\w+>|\".*?\") \"(.*) \")\" at line", Pattern.DOTALL);
    private static final Pattern EXPECTED = Pattern.compile("^ +(\"[^\"]*\"|<\\w+>) \\.\\.\\.", Pattern.MULTILINE);
    private static final Pattern UNKNOWN =
            Pattern.compile("^Lexical error at .*?Encountered: (<EOF>)?.*after (?:prefix|:) \"(.*)\"", Pattern.DOTALL);

    /** Strings, comments and addresses, in which nothing has a prefix. */
    private static final Pattern OPAQUE = Pattern.compile("<[^<>\\s]*>|\"[^\"\\n]*\"|'[^'\\n]*'|#.*");

    private static final Pattern DECLARED = Pattern.compile("(?i)\\bprefix\\s+([\\w-]*):");
    private static final Pattern USED = Pattern.compile("(?<![\\w?$:-])([A-Za-z][\\w-]*):");

    /** How what the grammar calls by a name looks. */
    private static final Map<String, String> LOOKS = Map.of(
            "<IRIref>", "<…>",
            "<PNAME_NS>", "a:b",
            "<PNAME_LN>", "a:b",
            "<BLANK_NODE_LABEL>", "_:a",
            "<VAR1>", "?a",
            "<VAR2>", "?a",
            "<INTEGER>", "1",
            "<DECIMAL>", "1",
            "<DOUBLE>", "1",
            "<ANON>", "[]");

    private static final int SIGHT = 14;

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
        return new Fault(plain(SAID.matcher(message).replaceFirst("")) + missing(message), place);
    }

    /** What a parser says, for people: its own words name what its grammar is made of. */
    private static String plain(String message) {
        Matcher met = MET.matcher(message);
        if (met.find()) {
            String here = met.group(1) == null
                    ? "The query ends too early."
                    : "“" + met.group(1).strip() + "” cannot stand here.";
            String expected = expected(message);
            return expected.isEmpty() ? here : here + " Possible here: " + expected;
        }
        Matcher unknown = UNKNOWN.matcher(message);
        return !unknown.find()
                ? message
                : unknown.group(1) == null
                        ? "This is no word of SPARQL: " + unknown.group(2)
                        : "The query ends too early.";
    }

    private static String expected(String message) {
        Set<String> looks = new LinkedHashSet<>();
        EXPECTED.matcher(message).results().map(found -> found.group(1)).forEach(token -> {
            String look = token.startsWith("\"")
                    ? token.substring(1, token.length() - 1).toUpperCase(Locale.ROOT)
                    : LOOKS.getOrDefault(token, "");
            if (!look.isEmpty() && !look.startsWith("\\")) {
                looks.add(look);
            }
        });
        return String.join(" ", looks);
    }

    /** The line that declares a prefix which the query forgot, where it is one of those in use here. */
    private static String missing(String message) {
        Matcher prefix = PREFIX.matcher(message);
        return prefix.find()
                ? Asking.namespace(prefix.group(1))
                        .map(namespace -> "\nThe query lacks this line: " + line(prefix.group(1), namespace))
                        .orElse("")
                : "";
    }

    private static String line(String prefix, String namespace) {
        return "PREFIX " + prefix + ": <" + namespace + ">";
    }

    /** The query with the lines that declare prefixes which it uses and are in use here; none where it lacks none. */
    static Optional<String> mended(String query) {
        String bare = OPAQUE.matcher(query).replaceAll(" ");
        Set<String> declared = names(DECLARED, bare);
        String lacking = names(USED, bare).stream()
                .filter(prefix -> !declared.contains(prefix))
                .flatMap(prefix -> Asking.namespace(prefix).stream().map(namespace -> line(prefix, namespace) + "\n"))
                .collect(Collectors.joining());
        return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking + query);
    }

    private static Set<String> names(Pattern pattern, String query) {
        return pattern.matcher(query)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All in one text: the place first, as compilers do. */
    String told() {
        return place.map(at -> "Line " + at.line() + ", column " + at.column() + ": ")
                        .orElse("")
                + words;
    }

    /** The line of the query with a mark below the place, what is far from it left out; empty where it has no place. */
    String shown(String query) {
        List<String> lines = query.lines().toList();
        return place.filter(at -> at.line() >= 1 && at.line() <= lines.size())
                .map(at -> shown(at, lines.get(at.line() - 1)))
                .orElse("");
    }

    private static String shown(QueryView.Place at, String line) {
        int from = Math.clamp(at.column() - 1L - SIGHT, 0, line.length());
        int to = Math.clamp(at.column() - 1L + SIGHT, from, line.length());
        String number = at.line() + " | ";
        String before = from == 0 ? "" : "…";
        return number + before + line.substring(from, to) + (to < line.length() ? "…" : "") + "\n"
                + " ".repeat(number.length() + before.length() + Math.max(0, at.column() - 1 - from)) + "^";
    }
}
