package org.depositary.graph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.depositary.rule.Vocabulary;

/** The ontology, as far as rules and the data they make depend on it: classes, properties, concepts. Immutable. */
public final class Ontology {
    private static final Node NAMESPACE = Terms.iri("http://purl.org/vocab/vann/preferredNamespaceUri");

    private final Graph graph;
    private final Map<String, String> prefixes;
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<String, Map<Node, Node>> concepts = new HashMap<>();
    private final Map<String, Node> properties = new TreeMap<>();
    private final Vocabulary vocabulary;

    private Ontology(Graph graph) {
        this.graph = graph;
        this.prefixes = new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap());
        readClasses();
        readConcepts();
        this.vocabulary = readVocabulary();
    }

    /**
     * Reads an ontology written in Turtle.
     *
     * @throws IllegalArgumentException if it is not well-formed, with file, line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Ontology read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ontology(graph);
    }

    /** The terms that rules are checked against. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All its triples. Read only. */
    public Graph graph() {
        return graph;
    }

    /** Namespaces by prefix, as the file declares them. */
    public Map<String, String> prefixes() {
        return Map.copyOf(prefixes);
    }

    /**
     * The term of a prefixed name.
     *
     * @throws IllegalArgumentException if the prefix is not declared
     */
    public Node term(String prefixed) {
        int colon = prefixed.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(prefixed.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException("no such prefix in the ontology: '" + prefixed + "'");
        }
        return Terms.iri(namespace + prefixed.substring(colon + 1));
    }

    /** Whether every instance of one class is one of the other. */
    public boolean isA(Node type, Node above) {
        return type.equals(above) || this.above.getOrDefault(type, Set.of()).contains(above);
    }

    /** The property that a role is published as; none for a role that is no property ({@code title}). */
    public Optional<Node> property(String role) {
        return Optional.ofNullable(properties.get(role));
    }

    /** The role that a property is named after: its local name. */
    public String name(Node property) {
        return property.getURI().substring(namespace(property).length());
    }

    /** The class that subjects of a property belong to, where it says one. */
    public Optional<Node> domain(Node property) {
        return one(property, RDFS.domain.asNode());
    }

    /** The class or datatype of a property's values, where it says one. */
    public Optional<Node> range(Node property) {
        return one(property, RDFS.range.asNode());
    }

    /** The concept scheme of a property's values, where it says one. */
    public Optional<Node> scheme(Node property) {
        return one(property, Terms.SCHEME);
    }

    /** Whether a thing of some classes may be the subject of a property. */
    public boolean admits(Node property, Collection<Node> types) {
        return domain(property)
                .map(domain -> types.stream().anyMatch(type -> isA(type, domain)))
                .orElse(true);
    }

    /** The ontology's own concept of a scheme with such a label, whatever its case. */
    public Optional<Node> concept(Node scheme, String label) {
        return Optional.ofNullable(concepts.getOrDefault(fold(label), Map.of()).get(scheme));
    }

    /**
     * The ontology's own concept that a longer label narrows: the one whose label the other begins with, whole words,
     * the longest of several.
     */
    public Optional<Node> broader(Node scheme, String label) {
        String words = fold(label);
        for (int space = words.lastIndexOf(' '); space > 0; space = words.lastIndexOf(' ', space - 1)) {
            Optional<Node> found = concept(scheme, words.substring(0, space));
            // "Director of Ports and Roads" is no special Director of Ports.
            if (found.isPresent() && !words.startsWith(" and ", space)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Properties that point from something to instances of a class. */
    public List<Node> propertiesTo(Node type) {
        return properties.values().stream()
                .filter(property -> range(property).filter(type::equals).isPresent())
                .toList();
    }

    private Optional<Node> one(Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isURI)
                .min((a, b) -> a.getURI().compareTo(b.getURI()));
    }

    private void readClasses() {
        Map<Node, Set<Node>> direct = new HashMap<>();
        graph.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filter(triple -> triple.getObject().isURI())
                .forEach(triple -> direct.computeIfAbsent(triple.getSubject(), any -> new HashSet<>())
                        .add(triple.getObject()));
        // A member of a union is a class below it.
        var model = ModelFactory.createModelForGraph(graph);
        graph.stream(Node.ANY, OWL.equivalentClass.asNode(), Node.ANY).forEach(triple -> {
            var union = model.asRDFNode(triple.getObject()).asResource().getProperty(OWL.unionOf);
            if (union != null) {
                for (RDFNode member : union.getObject().as(RDFList.class).asJavaList()) {
                    direct.computeIfAbsent(member.asNode(), any -> new HashSet<>())
                            .add(triple.getSubject());
                }
            }
        });
        for (Node type : direct.keySet()) {
            Set<Node> all = new LinkedHashSet<>();
            Deque<Node> open = new ArrayDeque<>(direct.get(type));
            while (!open.isEmpty()) {
                Node next = open.pop();
                if (all.add(next)) {
                    open.addAll(direct.getOrDefault(next, Set.of()));
                }
            }
            above.put(type, all);
        }
    }

    private void readConcepts() {
        graph.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).forEach(in -> {
            for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
                graph.stream(in.getSubject(), property, Node.ANY)
                        .forEach(label -> concepts.computeIfAbsent(
                                        fold(label.getObject().getLiteralLexicalForm()), any -> new HashMap<>())
                                .merge(in.getObject(), in.getSubject(), Ontology::first));
            }
        });
    }

    /** Of two concepts that share a label the one that sorts first, so that the choice never varies. */
    private static Node first(Node a, Node b) {
        return a.getURI().compareTo(b.getURI()) <= 0 ? a : b;
    }

    private static String fold(String label) {
        return label.toLowerCase(Locale.ROOT).strip();
    }

    private Vocabulary readVocabulary() {
        Set<String> classes = new TreeSet<>();
        graph.stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .filter(triple -> triple.getSubject().isURI())
                .forEach(triple -> prefixed(triple.getSubject()).ifPresent(classes::add));
        Map<String, Vocabulary.Property> described = new TreeMap<>();
        // The data model's own terms and those of the namespace that the ontology is for; terms borrowed from elsewhere
        // are no roles.
        Set<String> namespaces = new TreeSet<>(Set.of(Terms.DIP));
        graph.stream(Node.ANY, NAMESPACE, Node.ANY)
                .forEach(triple -> namespaces.add(triple.getObject().getLiteralLexicalForm()));
        for (boolean object : List.of(true, false)) {
            Node kind = (object ? OWL.ObjectProperty : OWL.DatatypeProperty).asNode();
            graph.stream(Node.ANY, RDF.type.asNode(), kind)
                    .map(triple -> triple.getSubject())
                    .filter(node -> node.isURI() && namespaces.contains(namespace(node)))
                    .forEach(node -> {
                        String name = node.getURI().substring(namespace(node).length());
                        properties.put(name, node);
                        described.put(
                                name,
                                new Vocabulary.Property(
                                        name,
                                        object ? rangeOfObject(node) : rangeOfData(node),
                                        range(node).flatMap(this::prefixed)));
                    });
        }
        return new Vocabulary(prefixes, classes, described);
    }

    private static String namespace(Node term) {
        String iri = term.getURI();
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private Vocabulary.Range rangeOfObject(Node property) {
        Optional<Node> range = range(property);
        if (range.filter(SKOS.Concept.asNode()::equals).isPresent()) {
            return Vocabulary.Range.CONCEPT;
        }
        return range.filter(type -> isA(type, Terms.FRAME)).isPresent()
                ? Vocabulary.Range.FRAME
                : Vocabulary.Range.THING;
    }

    private Vocabulary.Range rangeOfData(Node property) {
        if (property.equals(Terms.BEGIN) || property.equals(Terms.END)) {
            return Vocabulary.Range.DATE;
        }
        String range = range(property).map(Node::getURI).orElse("");
        if (range.equals(Terms.EDTF)) {
            return Vocabulary.Range.DATE;
        }
        return range.equals(XSD.decimal.getURI()) || range.equals(XSD.integer.getURI())
                ? Vocabulary.Range.NUMBER
                : Vocabulary.Range.TEXT;
    }

    private Optional<String> prefixed(Node node) {
        return prefixes.entrySet().stream()
                .filter(prefix -> node.getURI().startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":"
                        + node.getURI().substring(prefix.getValue().length()))
                .filter(name -> !name.endsWith(":"))
                .findFirst();
    }
}
