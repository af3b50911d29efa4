package org.depositary.web.fragments;

import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.depositary.web.exchange.Address;
import org.depositary.web.exchange.Request;

/**
 * What statements are asked for.
 *
 * @param subject an IRI or a variable; a literal, which is the subject of nothing, where a client puts one there
 *     (engines that join do so, and go on when they find nothing)
 * @param predicate the same
 * @param object an IRI, a literal or a variable
 * @param graph an IRI or a variable; none for the union of all graphs
 */
record Pattern(Node subject, Node predicate, Node object, Optional<Node> graph) {
    /** What stands for the union of all graphs where a graph is named. */
    static final String UNION = "urn:ldf:defaultGraph";

    private static final java.util.regex.Pattern LITERAL = java.util.regex.Pattern.compile(
            "\"(.*)\"(?:@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)|\\^\\^<?([^<>]+)>?)?", java.util.regex.Pattern.DOTALL);

    /** Reads the parameters of a request; none where one of them is no term. */
    static Optional<Pattern> of(Request request) {
        Optional<Node> subject = term(request, "subject", true);
        Optional<Node> predicate = term(request, "predicate", true);
        Optional<Node> object = term(request, "object", true);
        Optional<String> named = request.first("graph").filter(graph -> !graph.equals(UNION));
        Optional<Node> graph = named.isEmpty() ? Optional.of(Var.alloc("graph")) : term(request, "graph", false);
        if (subject.isEmpty() || predicate.isEmpty() || object.isEmpty() || graph.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pattern(subject.get(), predicate.get(), object.get(), named.flatMap(some -> graph)));
    }

    /** A term as clients write it: an IRI (in angles or not), a literal in quotes, or a variable or nothing for any. */
    private static Optional<Node> term(Request request, String name, boolean literals) {
        String given = request.first(name).orElse("?");
        if (given.startsWith("?") || given.startsWith("_:")) {
            return Optional.of(Var.alloc(name));
        }
        if (given.startsWith("\"")) {
            return literals ? literal(given) : Optional.empty();
        }
        String iri = given.startsWith("<") && given.endsWith(">") ? given.substring(1, given.length() - 1) : given;
        return Address.iri(iri) ? Optional.of(NodeFactory.createURI(iri)) : Optional.empty();
    }

    private static Optional<Node> literal(String given) {
        var parts = LITERAL.matcher(given);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String text = parts.group(1);
        if (parts.group(2) != null) {
            return Optional.of(NodeFactory.createLiteralLang(text, parts.group(2)));
        }
        if (parts.group(3) != null) {
            return Address.iri(parts.group(3))
                    ? Optional.of(NodeFactory.createLiteralDT(
                            text, TypeMapper.getInstance().getSafeTypeByName(parts.group(3))))
                    : Optional.empty();
        }
        return Optional.of(NodeFactory.createLiteralString(text));
    }
}
