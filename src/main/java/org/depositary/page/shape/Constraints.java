package org.depositary.page.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.view.ShapesView.Constraint;
import org.depositary.page.view.part.Link;

/** Puts the constraints of a shape (SHACL, section 4) into words. */
final class Constraints {
    private final Graph shapes;
    private final Catalogue catalogue;
    private final Words words;

    /** @param words of the shapes and of the terms that they speak of */
    Constraints(Graph shapes, Catalogue catalogue, Words words) {
        this.shapes = shapes;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** All that a shape asks: of the thing itself, then of its values, what they must have first. */
    List<Constraint> of(Node shape) {
        Constraint own = constraint(shape);
        return Stream.concat(
                        own.message().isEmpty() ? Stream.of() : Stream.of(own),
                        all(shape, SHACL.property).stream()
                                .sorted(Comparator.comparing((Node node) -> -number(node, SHACL.minCount, 0))
                                        .thenComparing(node -> names(node)))
                                .map(this::constraint))
                .toList();
    }

    /** What a shape is called by its own address. */
    static String key(Node shape) {
        return Words.local(shape.getURI());
    }

    private Constraint constraint(Node shape) {
        List<String> conditions = new ArrayList<>();
        literal(shape, SHACL.uniqueLang).ifPresent(any -> conditions.add(say("shapes.languages")));
        literal(shape, SHACL.minLength)
                .ifPresent(length -> conditions.add(say("shapes.length", Integer.parseInt(length))));
        literal(shape, SHACL.minInclusive).ifPresent(least -> conditions.add(say("shapes.from", least)));
        literal(shape, SHACL.minExclusive).ifPresent(least -> conditions.add(say("shapes.above", least)));
        literal(shape, SHACL.maxInclusive).ifPresent(most -> conditions.add(say("shapes.to", most)));
        one(shape, SHACL.lessThan).ifPresent(other -> conditions.add(say("shapes.before", label(other))));
        one(shape, SHACL.lessThanOrEquals).ifPresent(other -> conditions.add(say("shapes.notAfter", label(other))));
        one(shape, SHACL.disjoint).ifPresent(other -> conditions.add(say("shapes.otherThan", label(other))));
        one(shape, SHACL.hasValue).ifPresent(value -> conditions.add(say("shapes.among", label(value))));
        all(shape, SHACL.node).stream()
                .flatMap(node -> all(node, SHACL.property).stream())
                .forEach(inner -> one(inner, SHACL.hasValue)
                        .ifPresent(value -> conditions.add(say("shapes.whose", names(inner), label(value)))));
        Optional<Node> qualified = one(shape, SHACL.qualifiedValueShape);
        literal(shape, SHACL.qualifiedMaxCount)
                .ifPresent(most -> conditions.add(say("shapes.qualified", Integer.parseInt(most))));
        return new Constraint(
                key(shape),
                parts(shape),
                path(shape),
                many(shape),
                kinds(shape),
                conditions,
                literal(shape, SHACL.pattern).or(() -> qualified.flatMap(inner -> literal(inner, SHACL.pattern))),
                words.told(shape.getURI(), SHACL.message).orElse(""),
                !one(shape, SHACL.severity).filter(SHACL.Warning::equals).isPresent(),
                one(shape, SHACL.sparql)
                        .flatMap(query -> literal(query, SHACL.select))
                        .map(String::stripIndent)
                        .map(String::strip));
    }

    /** What a constraint is made of that has an address of its own. */
    private List<String> parts(Node shape) {
        return Stream.concat(
                        all(shape, SHACL.sparql).stream(),
                        all(shape, SHACL.node).stream()
                                .flatMap(node -> Stream.concat(Stream.of(node), all(node, SHACL.property).stream())))
                .filter(Node::isURI)
                .map(Constraints::key)
                .toList();
    }

    private List<Link> path(Node shape) {
        return one(shape, SHACL.path).map(this::steps).orElse(List.of());
    }

    private List<Link> steps(Node path) {
        if (path.isURI()) {
            return List.of(Link.to(label(path), catalogue.page(path.getURI())));
        }
        Optional<Node> inverse = one(path, SHACL.inversePath);
        return inverse.isPresent()
                ? List.of(Link.to(
                        say("shapes.inverse", label(inverse.get())),
                        catalogue.page(inverse.get().getURI())))
                : list(path).stream().flatMap(step -> steps(step).stream()).toList();
    }

    /** The names of the properties that a shape is about. */
    private String names(Node shape) {
        return String.join(" → ", path(shape).stream().map(Link::text).toList());
    }

    private String many(Node shape) {
        int least = number(shape, SHACL.minCount, 0);
        int most = number(shape, SHACL.maxCount, Integer.MAX_VALUE);
        if (path(shape).isEmpty()) {
            return "";
        }
        return most == Integer.MAX_VALUE
                ? least == 0 ? say("shapes.any") : say("shapes.least", least)
                : least == most
                        ? say("shapes.exactly", least)
                        : least == 0 ? say("shapes.most", most) : say("shapes.between", least, most);
    }

    private List<Link> kinds(Node shape) {
        List<Link> kinds = new ArrayList<>();
        all(shape, SHACL.class_).forEach(type -> kinds.add(type(type)));
        all(shape, SHACL.or).stream()
                .flatMap(options -> list(options).stream())
                .flatMap(option -> all(option, SHACL.class_).stream())
                .forEach(type -> kinds.add(type(type)));
        one(shape, SHACL.datatype).ifPresent(type -> kinds.add(datatype(type)));
        if (kinds.isEmpty()
                && one(shape, SHACL.nodeKind).filter(SHACL.IRI::equals).isPresent()) {
            kinds.add(Link.plain(say("shapes.address")));
        }
        return kinds;
    }

    private Link type(Node type) {
        return Link.to(label(type), catalogue.page(type.getURI()));
    }

    private Link datatype(Node type) {
        String key = "shapes.datatype." + Words.local(type.getURI());
        return Link.plain(catalogue.language().knows(key) ? say(key) : words.brief(type.getURI()));
    }

    private String label(Node node) {
        return node.isURI() ? words.label(node.getURI()) : node.getLiteralLexicalForm();
    }

    private List<Node> list(Node first) {
        return GraphList.members(GNode.create(shapes, first));
    }

    private Optional<Node> one(Node shape, Node property) {
        return all(shape, property).stream().findFirst();
    }

    private List<Node> all(Node shape, Node property) {
        return shapes.stream(shape, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private Optional<String> literal(Node shape, Node property) {
        return one(shape, property).map(Node::getLiteralLexicalForm);
    }

    private int number(Node shape, Node property, int otherwise) {
        return literal(shape, property).map(Integer::parseInt).orElse(otherwise);
    }

    private String say(String key, Object... values) {
        return catalogue.language().say(key, values);
    }
}
