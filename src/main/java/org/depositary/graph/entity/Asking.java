package org.depositary.graph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts addresses into queries as terms, never as text, and asks a store. */
final class Asking {
    private static final int AT_ONCE = 500;

    private final Function<Query, List<Map<String, RDFNode>>> store;

    /** @param store answers SELECT queries over the union of all graphs, named graphs kept apart under {@code GRAPH} */
    Asking(Function<Query, List<Map<String, RDFNode>>> store) {
        this.store = store;
    }

    /** A query with some of its variables replaced. */
    List<Map<String, Node>> ask(String query, Map<String, Node> given) {
        return nodes(store.apply(filled(query, given)));
    }

    private static Query filled(String query, Map<String, Node> given) {
        Map<Var, Node> values = new HashMap<>();
        given.forEach((name, node) -> values.put(Var.alloc(name), node));
        return QueryTransformOps.replaceVars(QueryFactory.create(query, Syntax.syntaxSPARQL_11), values);
    }

    /** A query for each of some values of one of its variables, in as few requests as may be. */
    List<Map<String, Node>> askEach(String query, Map<String, Node> given, String variable, Collection<Node> values) {
        List<Map<String, Node>> rows = new ArrayList<>();
        List<Node> all = values.stream().distinct().toList();
        Var var = Var.alloc(variable);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Binding> block = all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                    .map(node -> BindingFactory.binding(var, node))
                    .toList();
            Query parsed = filled(query, given);
            parsed.setValuesDataBlock(List.of(var), block);
            rows.addAll(nodes(store.apply(parsed)));
        }
        return rows;
    }

    private static List<Map<String, Node>> nodes(List<Map<String, RDFNode>> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, Node> nodes = new HashMap<>();
                    row.forEach((name, node) -> nodes.put(name, node.asNode()));
                    return nodes;
                })
                .toList();
    }

    /** The values of a variable in rows that have one. */
    static Stream<Node> column(List<Map<String, Node>> rows, String name) {
        return rows.stream().filter(row -> row.containsKey(name)).map(row -> row.get(name));
    }
}
