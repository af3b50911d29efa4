package org.depositary.graph.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.depositary.graph.query.SyntaxPlace;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleError;
import org.depositary.rule.RuleErrors;
import org.depositary.rule.RuleSet;

/**
 * The CONSTRUCT templates of rules (SPARQL 1.1 Query Language, section 16.2). Their variables are the slots of the
 * rule, {@code ?this} for the fact, {@code ?document} and {@code ?date} for the document and its date. As in SPARQL, a
 * triple with an unbound variable is dropped, and a slot with several values multiplies.
 */
public final class Templates {
    private static final Set<String> GIVEN = Set.of("this", "document", "date");

    private final Map<String, List<Triple>> byRule;

    private Templates(Map<String, List<Triple>> byRule) {
        this.byRule = byRule;
    }

    /**
     * Reads the templates of all rules.
     *
     * @param prefixes that templates may use without declaring them
     * @throws RuleErrors if some are no templates, have blank nodes or variables that no slot binds; with file, line
     *     and column
     */
    public static Templates read(RuleSet rules, Map<String, String> prefixes) {
        Map<String, List<Triple>> read = new HashMap<>();
        List<RuleError> errors = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            rule.construct().ifPresent(template -> {
                try {
                    List<Triple> triples = triples(template, prefixes);
                    bound(rule, triples);
                    read.put(rule.id(), triples);
                } catch (QueryException e) {
                    errors.add(error(template, e));
                }
            });
        }
        if (!errors.isEmpty()) {
            errors.sort(
                    Comparator.comparing((RuleError error) -> error.position().file())
                            .thenComparing(error -> error.position().line()));
            throw new RuleErrors(errors);
        }
        return new Templates(read);
    }

    private static List<Triple> triples(Rule.Template template, Map<String, String> prefixes) {
        // All on one line, so that the lines that errors name are the template's own.
        String head = new TreeMap<>(prefixes)
                .entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
                        .collect(Collectors.joining());
        Query query =
                QueryFactory.create(head + "CONSTRUCT {\n" + template.text() + "\n} WHERE {}", Syntax.syntaxSPARQL_11);
        List<Triple> triples = query.getConstructTemplate().getTriples();
        if (triples.stream().anyMatch(triple -> blank(triple.getSubject()) || blank(triple.getObject()))) {
            throw new QueryException("a template makes no blank nodes: everything published has an address");
        }
        return triples;
    }

    private static void bound(Rule rule, List<Triple> triples) {
        Set<String> slots = new TreeSet<>(GIVEN);
        rule.patterns().forEach(pattern -> slots(pattern, slots));
        rule.adjuncts().forEach((name, pattern) -> slots(pattern, slots));
        rule.above().forEach(pattern -> slots(pattern, slots));
        rule.about().forEach(pattern -> slots(pattern, slots));
        slots.addAll(rule.adjuncts().keySet());
        slots.addAll(rule.infer().keySet());
        slots.addAll(rule.constants().keySet());
        slots.addAll(rule.inherit());
        for (Triple triple : triples) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (node.isVariable() && !slots.contains(node.getName())) {
                    throw new QueryException("?" + node.getName() + " is no slot of the rule " + rule.id()
                            + ", which has " + String.join(", ", slots));
                }
            }
        }
    }

    private static void slots(Pattern pattern, Set<String> slots) {
        switch (pattern) {
            case Pattern.Slot slot -> slot.slot().ifPresent(slots::add);
            case Pattern.Phrase phrase -> phrase.slot().ifPresent(slots::add);
            case Pattern.Earlier earlier -> earlier.slot().ifPresent(slots::add);
            case Pattern.Each each -> {
                slots(each.item(), slots);
                slots(each.separator(), slots);
            }
            case Pattern.Sequence sequence -> sequence.parts().forEach(part -> slots(part, slots));
            case Pattern.Choice choice -> choice.options().forEach(option -> slots(option, slots));
            case Pattern.Repeat repeat -> slots(repeat.item(), slots);
            case Pattern.Word word -> {}
            case Pattern.Inflected inflected -> {}
            case Pattern.WordList list -> {}
            case Pattern.Mark mark -> {}
            case Pattern.Gap gap -> {}
            case Pattern.Start start -> {}
            case Pattern.End end -> {}
        }
    }

    private static boolean blank(Node node) {
        return node.isBlank() || node.isVariable() && node.getName().startsWith("?");
    }

    private static RuleError error(Rule.Template template, QueryException e) {
        Position start = template.position();
        SyntaxPlace at = e instanceof QueryParseException parse
                ? SyntaxPlace.of(parse)
                : new SyntaxPlace(1, 1, String.valueOf(e.getMessage()));
        int line = Math.max(0, at.line() - 2);
        int column = at.line() > 1 ? at.column() - 1 : 0;
        String[] lines = template.text().split("\n", -1);
        String shown = line < lines.length ? lines[line] : "";
        return new RuleError(
                new Position(start.file(), start.line() + line, start.column() + column),
                "not a CONSTRUCT template: " + at.message(),
                Optional.empty(),
                " ".repeat(Math.max(0, start.column() - 1)) + shown);
    }

    /** Whether a rule has a template. */
    boolean has(String rule) {
        return byRule.containsKey(rule);
    }

    /** The triples of a rule's template for these values. */
    List<Triple> fill(String rule, Map<String, List<Node>> values) {
        List<Triple> filled = new ArrayList<>();
        for (Triple triple : byRule.getOrDefault(rule, List.of())) {
            for (Node subject : fill(triple.getSubject(), values)) {
                for (Node predicate : fill(triple.getPredicate(), values)) {
                    for (Node object : fill(triple.getObject(), values)) {
                        if (subject.isURI() && predicate.isURI()) {
                            filled.add(Triple.create(subject, predicate, object));
                        }
                    }
                }
            }
        }
        return filled;
    }

    private static List<Node> fill(Node node, Map<String, List<Node>> values) {
        return node.isVariable() ? values.getOrDefault(node.getName(), List.of()) : List.of(node);
    }
}
