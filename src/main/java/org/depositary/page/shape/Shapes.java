package org.depositary.page.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Percent;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.language.Sought;
import org.depositary.page.view.ShapesView;
import org.depositary.page.view.ShapesView.Constraint;
import org.depositary.page.view.ShapesView.Shape;
import org.depositary.page.view.ShapesView.Target;
import org.depositary.page.view.part.Link;

/** Makes the page of the shapes: what is asked of the data, class by class, in words. */
public final class Shapes {
    /** No shape is called so. */
    private static final String ANCHOR = "shapes--";

    private final Catalogue catalogue;
    private final Map<String, Graph> parts;
    private final Words words;

    /**
     * The shapes of all parts.
     *
     * @param parts shapes by the key of what they are asked of, in the order of the page
     */
    public Shapes(Catalogue catalogue, Map<String, Graph> parts) {
        this.catalogue = catalogue;
        this.parts = new LinkedHashMap<>(parts);
        List<Graph> all = new ArrayList<>(List.of(catalogue.presentation().terms()));
        all.addAll(parts.values());
        this.words = new Words(new MultiUnion(all.toArray(Graph[]::new)), catalogue.language());
    }

    /** @param sought what a constraint must have in its words, or the shape in its title */
    public ShapesView page(Sought sought) {
        Map<String, Integer> things = catalogue.types();
        Map<String, Integer> uses = catalogue.uses();
        List<ShapesView.Part> shown = parts.entrySet().stream()
                .map(part -> new ShapesView.Part(
                        ANCHOR + part.getKey(),
                        say("shapes." + part.getKey()),
                        say("shapes." + part.getKey() + ".lead"),
                        shapes(part.getValue(), things, uses).stream()
                                .flatMap(shape -> narrowed(shape, sought).stream())
                                .toList()))
                .filter(part -> !part.shapes().isEmpty())
                .toList();
        return new ShapesView(
                Stream.of(Format.values())
                        .map(format -> Link.to(format.title(), catalogue.root() + "shapes." + format.extension()))
                        .toList(),
                sought,
                shown);
    }

    private static Optional<Shape> narrowed(Shape shape, Sought sought) {
        if (!sought.any() || sought.in(shape.key() + " " + shape.title())) {
            return Optional.of(shape);
        }
        List<Constraint> found = shape.constraints().stream()
                .filter(constraint -> sought.in(Stream.of(
                                Stream.of(shape.title(), constraint.key(), constraint.message(), constraint.many()),
                                constraint.path().stream().map(Link::text),
                                constraint.kinds().stream().map(Link::text),
                                constraint.conditions().stream())
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining(" "))))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shape(
                        shape.key(),
                        shape.title(),
                        shape.definition(),
                        shape.targets(),
                        shape.things(),
                        shape.also(),
                        found));
    }

    private List<Shape> shapes(Graph graph, Map<String, Integer> things, Map<String, Integer> uses) {
        Constraints constraints = new Constraints(graph, catalogue, words);
        Set<Node> targeted = Stream.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf)
                .flatMap(target -> graph.stream(Node.ANY, target, Node.ANY).map(Triple::getSubject))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Node, List<Constraint>> asked =
                targeted.stream().collect(Collectors.toMap(shape -> shape, constraints::of));
        return targeted.stream()
                .sorted(Comparator.comparing((Node shape) -> rank(graph, shape, asked))
                        .thenComparing(shape -> title(graph, shape)))
                .map(shape -> shape(graph, shape, asked, things, uses))
                .toList();
    }

    /** What many classes have to keep comes first, then one class after the other, then all else. */
    private static int rank(Graph graph, Node shape, Map<Node, List<Constraint>> asked) {
        return about(graph, shape).isPresent()
                ? 1
                : targets(graph, shape, SHACL.targetClass).size() > 1
                                && asked.getOrDefault(shape, List.of()).size() > 1
                        ? 0
                        : 2;
    }

    private Shape shape(
            Graph graph,
            Node shape,
            Map<Node, List<Constraint>> asked,
            Map<String, Integer> things,
            Map<String, Integer> uses) {
        List<Node> classes = targets(graph, shape, SHACL.targetClass);
        List<Node> also = classes.size() == 1 ? also(graph, shape, classes.getFirst()) : List.of();
        List<Target> targets = Stream.of(
                        Map.entry("shapes.things", classes),
                        Map.entry("shapes.subjects", targets(graph, shape, SHACL.targetSubjectsOf)),
                        Map.entry("shapes.objects", targets(graph, shape, SHACL.targetObjectsOf)))
                .filter(target -> !target.getValue().isEmpty())
                .map(target -> new Target(
                        say(target.getKey()),
                        target.getValue().stream()
                                .map(term -> Link.to(words.label(term.getURI()), catalogue.page(term.getURI())))
                                .sorted(Comparator.comparing(Link::text))
                                .toList()))
                .toList();
        return new Shape(
                Constraints.key(shape),
                title(graph, shape),
                about(graph, shape).flatMap(type -> words.definition(type.getURI())),
                targets,
                classes.size() == 1 ? counted(classes.getFirst().getURI(), things, uses) : Optional.empty(),
                also.stream()
                        .map(other -> Link.to(title(graph, other), "#" + Constraints.key(other)))
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                asked.getOrDefault(shape, List.of()).stream()
                        .map(constraint -> whole(
                                constraint,
                                also.stream().flatMap(other -> asked.getOrDefault(other, List.of()).stream())))
                        .toList());
    }

    /** A constraint that says how many values there are, with what others say of the same values. */
    private static Constraint whole(Constraint own, Stream<Constraint> others) {
        return own.path().isEmpty() || !own.kinds().isEmpty()
                ? own
                : others.filter(other -> other.path().equals(own.path()))
                        .findFirst()
                        .map(other -> new Constraint(
                                own.key(),
                                own.parts(),
                                own.path(),
                                own.many(),
                                other.kinds(),
                                Stream.concat(own.conditions().stream(), other.conditions().stream())
                                        .distinct()
                                        .toList(),
                                own.pattern().or(other::pattern),
                                own.message(),
                                own.grave(),
                                own.query()))
                        .orElse(own);
    }

    private Optional<Link> counted(String type, Map<String, Integer> things, Map<String, Integer> uses) {
        int many = things.getOrDefault(type, uses.getOrDefault(type, 0));
        if (many == 0) {
            return Optional.empty();
        }
        String text = say("shapes.counted", many);
        return Optional.of(
                things.containsKey(type)
                        ? Link.to(text, catalogue.root() + "browse?type=" + Percent.encoded(Words.local(type)))
                        : Link.plain(text));
    }

    /** The shapes of a class and of those that it is a kind of, but for one. */
    private List<Node> also(Graph graph, Node own, Node type) {
        Set<Node> above = new LinkedHashSet<>(List.of(type));
        List<Node> open = new ArrayList<>(above);
        while (!open.isEmpty()) {
            words.targets(open.removeLast().getURI(), RDFS.subClassOf.asNode()).stream()
                    .map(NodeFactory::createURI)
                    .filter(above::add)
                    .forEach(open::add);
        }
        return above.stream()
                .flatMap(known -> graph.stream(Node.ANY, SHACL.targetClass, known))
                .map(Triple::getSubject)
                .filter(shape -> !shape.equals(own))
                .distinct()
                .toList();
    }

    /** The one class whose values a shape is about: it is called as its things are. */
    private static Optional<Node> about(Graph graph, Node shape) {
        List<Node> classes = targets(graph, shape, SHACL.targetClass);
        return classes.size() == 1 && graph.contains(shape, SHACL.property, Node.ANY)
                ? Optional.of(classes.getFirst())
                : Optional.empty();
    }

    /** What it is about, or else its own name, as a heading. */
    private String title(Graph graph, Node shape) {
        return catalogue
                .language()
                .capital(about(graph, shape)
                        .filter(type -> words.given(type.getURI()).isPresent())
                        .map(type -> words.plural(type.getURI()))
                        .or(() -> words.given(shape.getURI()))
                        .or(() -> words.told(shape.getURI(), SHACL.message))
                        .orElseGet(() -> words.label(shape.getURI())))
                .replaceFirst("[.](?=[\\x{E007F}]?$)", "");
    }

    private static List<Node> targets(Graph graph, Node shape, Node property) {
        return graph.stream(shape, property, Node.ANY).map(Triple::getObject).toList();
    }

    private String say(String key, Object... values) {
        return catalogue.language().say(key, values);
    }
}
