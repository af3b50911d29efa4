package org.depositary.graph.format;

import com.github.jsonldjava.core.JsonLdConsts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.depositary.graph.ontology.Terms;

/**
 * Puts the nodes of a document in expanded form (JSON-LD 1.0, section 6.1) inside each other, as a person would tell
 * it: first what the document is about; inside of it whatever it names and, as reverse properties (section 6.13), what
 * is said of it; inside of these the same. Each node stands where it is nearest to the topic, and only its address
 * elsewhere, so that not one statement more or less is made.
 */
final class Nesting {
    /** How many nodes lie inside each other at most. */
    private static final int DEEPEST = 16;

    private static final String TOPIC = FOAF.primaryTopic.getURI();

    /** What only mentions something belongs to what it tells of, if that is here. */
    private static final String MENTIONS = Terms.MENTIONS.getURI();

    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    private final Map<String, List<Pointer>> pointing = new HashMap<>();

    /** What is said of a node inside it, by property. */
    private final Map<String, Map<String, List<Object>>> reverse = new LinkedHashMap<>();

    private final Set<String> placed = new HashSet<>();
    private final List<Object> roots = new ArrayList<>();

    /** A node that names another by a property. */
    private record Pointer(String subject, String property) {}

    private record Step(String node, int depth) {}

    private Nesting() {}

    /** The nodes inside each other. Named graphs stay as they are. */
    static List<Object> of(List<?> expanded) {
        Nesting nesting = new Nesting();
        List<Object> graphs = new ArrayList<>();
        for (Object element : expanded) {
            if (element instanceof Map<?, ?> node
                    && node.get(JsonLdConsts.ID) instanceof String id
                    && !node.containsKey(JsonLdConsts.GRAPH)) {
                Map<String, Object> copy = new LinkedHashMap<>();
                node.forEach((key, value) -> copy.put(String.valueOf(key), value));
                nesting.nodes.put(id, copy);
            } else {
                graphs.add(element);
            }
        }
        nesting.nest();
        nesting.reverse.forEach(
                (id, said) -> nesting.nodes.getOrDefault(id, Map.of()).put(JsonLdConsts.REVERSE, said));
        nesting.roots.addAll(graphs);
        return nesting.roots;
    }

    private void nest() {
        nodes.forEach((subject, node) -> node.forEach((property, value) -> {
            if (value instanceof List<?> values) {
                values.stream()
                        .map(this::named)
                        .filter(object -> !object.isEmpty() && !object.equals(subject))
                        .forEach(object -> pointing.computeIfAbsent(object, none -> new ArrayList<>())
                                .add(new Pointer(subject, property)));
            }
        }));
        nodes.forEach((id, node) -> {
            if (node.containsKey(TOPIC)) {
                root(id, true);
            }
        });
        nodes.keySet().stream().filter(id -> !pointing.containsKey(id)).forEach(id -> root(id, false));
        nodes.keySet().forEach(id -> root(id, false));
    }

    /** The address of a node of this document that a value is; empty where it is none. */
    private String named(Object value) {
        return value instanceof Map<?, ?> object
                        && object.size() == 1
                        && object.get(JsonLdConsts.ID) instanceof String id
                        && nodes.containsKey(id)
                ? id
                : "";
    }

    /** Begins with a node that has no place yet, and takes in what is nearest first. */
    private void root(String root, boolean backwards) {
        if (placed.add(root)) {
            roots.add(nodes.get(root));
            List<Step> reached = spread(List.of(new Step(root, 1)), backwards, false);
            if (backwards) {
                spread(reached, true, true);
            }
        }
    }

    /** @return all steps that were taken, the given ones first */
    private List<Step> spread(List<Step> first, boolean backwards, boolean mentions) {
        List<Step> steps = new ArrayList<>(first);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.depth < DEEPEST) {
                List<String> taken = forwards(step.node);
                if (backwards) {
                    taken.addAll(backwards(step.node, mentions));
                }
                taken.forEach(node -> steps.add(new Step(node, step.depth + 1)));
            }
        }
        return steps;
    }

    private List<String> forwards(String id) {
        List<String> taken = new ArrayList<>();
        nodes.getOrDefault(id, Map.of()).replaceAll((property, value) -> {
            if (!(value instanceof List<?> values)) {
                return value;
            }
            List<Object> nested = new ArrayList<>();
            for (Object one : values) {
                String object = named(one);
                if (!object.isEmpty() && placed.add(object)) {
                    taken.add(object);
                    nested.add(nodes.get(object));
                } else {
                    nested.add(one);
                }
            }
            return nested;
        });
        return taken;
    }

    private List<String> backwards(String id, boolean mentions) {
        List<String> taken = new ArrayList<>();
        for (Pointer pointer : pointing.getOrDefault(id, List.of())) {
            Map<String, Object> subject = nodes.getOrDefault(pointer.subject, Map.of());
            if ((mentions || !pointer.property.equals(MENTIONS))
                    && subject.get(pointer.property) instanceof List<?> values
                    && placed.add(pointer.subject)) {
                List<Object> others = new ArrayList<>(values);
                others.removeIf(value -> named(value).equals(id));
                if (others.isEmpty()) {
                    subject.remove(pointer.property);
                } else {
                    subject.put(pointer.property, others);
                }
                reverse.computeIfAbsent(id, none -> new LinkedHashMap<>())
                        .computeIfAbsent(pointer.property, none -> new ArrayList<>())
                        .add(subject);
                taken.add(pointer.subject);
            }
        }
        return taken;
    }

    /** A document with what is said of each node after what it says itself. */
    static Object reverseLast(Object document) {
        return switch (document) {
            case Map<?, ?> object -> {
                Map<String, Object> ordered = new LinkedHashMap<>();
                object.forEach((key, value) -> ordered.put(
                        String.valueOf(key), key.equals(JsonLdConsts.CONTEXT) ? value : reverseLast(value)));
                if (ordered.remove(JsonLdConsts.REVERSE) instanceof Map<?, ?> reverse) {
                    ordered.put(JsonLdConsts.REVERSE, reverse);
                }
                yield ordered;
            }
            case List<?> array -> array.stream().map(Nesting::reverseLast).collect(Collectors.toList());
            default -> document;
        };
    }
}
