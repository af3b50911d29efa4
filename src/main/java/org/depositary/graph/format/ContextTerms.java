package org.depositary.graph.format;

import com.github.jsonldjava.core.JsonLdConsts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Keeps a JSON-LD 1.0 processor from abbreviating addresses by terms that JSON-LD 1.1 does not take for prefixes. 1.0
 * lets any term stand before a colon, so that with a term {@code flow} for {@code …#flow} the address
 * {@code …#flow-aid} would be written {@code flow:-aid}, which a 1.1 processor reads as something else (JSON-LD 1.1,
 * section 4.1.5). Such addresses are set aside before and put back, properly abbreviated, after.
 */
final class ContextTerms {
    private static final String ASIDE = "urn:depositary:aside:";

    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, String> terms = new HashMap<>();

    ContextTerms(Map<?, ?> context) {
        context.forEach((name, definition) -> {
            Object id = definition instanceof Map<?, ?> full ? full.get(JsonLdConsts.ID) : definition;
            String term = String.valueOf(name);
            if (id instanceof String iri && !iri.startsWith("@") && !term.startsWith("@")) {
                terms.put(term, iri);
                if (definition instanceof String && iri.matches(".*[:/?#\\[\\]@]")) {
                    prefixes.put(term, iri);
                }
            }
        });
        terms.replaceAll((term, iri) -> expanded(iri));
    }

    private String expanded(String iri) {
        int colon = iri.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(iri.substring(0, colon));
        return namespace == null || iri.startsWith("//", colon + 1) ? iri : namespace + iri.substring(colon + 1);
    }

    /** Statements with some addresses set aside, and what they were by what stands for them. */
    record SetAside(List<Quad> quads, Map<String, String> addresses) {}

    SetAside setAside(List<Quad> quads) {
        Map<String, String> places = new HashMap<>();
        Map<String, String> addresses = new LinkedHashMap<>();
        List<Quad> changed = quads.stream()
                .map(quad -> Quad.create(
                        aside(quad.getGraph(), false, places, addresses),
                        aside(quad.getSubject(), false, places, addresses),
                        aside(quad.getPredicate(), true, places, addresses),
                        aside(quad.getObject(), quad.getPredicate().equals(RDF.type.asNode()), places, addresses)))
                .toList();
        return new SetAside(changed, addresses);
    }

    /** @param named whether a term may stand in its place, as for properties and classes */
    private Node aside(Node node, boolean named, Map<String, String> places, Map<String, String> addresses) {
        if (!node.isURI() || named && terms.containsValue(node.getURI())) {
            return node;
        }
        String iri = node.getURI();
        String place = places.computeIfAbsent(iri, any -> {
            boolean endangered = terms.entrySet().stream()
                    .anyMatch(term -> !prefixes.containsKey(term.getKey())
                            && !iri.equals(term.getValue())
                            && iri.startsWith(term.getValue()));
            return endangered ? ASIDE + addresses.size() : "";
        });
        if (place.isEmpty()) {
            return node;
        }
        addresses.put(place, abbreviated(iri));
        return NodeFactory.createURI(place);
    }

    private String abbreviated(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.length(), b.length())))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    /** The document with the addresses put back. */
    static Object putBack(Object document, Map<String, String> addresses) {
        return switch (document) {
            case Map<?, ?> object -> {
                Map<String, Object> all = new LinkedHashMap<>();
                object.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    // The context stays as it is; it has nulls.
                    boolean context = name.equals(JsonLdConsts.CONTEXT);
                    all.put(addresses.getOrDefault(name, name), context ? value : putBack(value, addresses));
                });
                yield all;
            }
            case List<?> array ->
                array.stream().map(value -> putBack(value, addresses)).collect(Collectors.toList());
            case String text -> addresses.getOrDefault(text, text);
            default -> document;
        };
    }
}
