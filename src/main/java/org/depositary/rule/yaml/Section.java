package org.depositary.rule.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;

/** A mapping of a file with the keys that it may have; whatever has the wrong form is reported and passed over. */
public final class Section {
    private final YamlNode.Fields fields;
    private final String what;
    private final Problems problems;

    private Section(YamlNode.Fields fields, String what, Problems problems) {
        this.fields = fields;
        this.what = what;
        this.problems = problems;
    }

    /**
     * A mapping, whose unknown keys are reported.
     *
     * @param what it is, in messages: "a rule"
     * @param keys all that it may have
     */
    public static Section of(YamlNode.Fields fields, String what, Set<String> keys, Problems problems) {
        for (YamlNode.Field field : fields.fields()) {
            String key = field.key().value();
            if (!keys.contains(key)) {
                problems.unknown(field.key().position(), what + " has no key `" + key + "`", key, keys);
            }
        }
        return new Section(fields, what, problems);
    }

    /** As {@link #of(YamlNode.Fields, String, Set, Problems)}; none if the node is no mapping. */
    public static Optional<Section> of(YamlNode node, String what, Set<String> keys, Problems problems) {
        if (node instanceof YamlNode.Fields fields) {
            return Optional.of(of(fields, what, keys, problems));
        }
        problems.report(node.position(), what + " is written as keys with values");
        return Optional.empty();
    }

    public Position position() {
        return fields.position();
    }

    public boolean has(String key) {
        return fields.get(key).isPresent();
    }

    public Optional<YamlNode> node(String key) {
        return fields.get(key);
    }

    /** Where a key stands; the section's own place where it does not. */
    public Position positionOf(String key) {
        return fields.fields().stream()
                .filter(field -> field.key().value().equals(key))
                .map(field -> field.key().position())
                .findFirst()
                .orElse(position());
    }

    public Optional<YamlNode.Text> text(String key) {
        return fields.get(key).flatMap(node -> text(node, "`" + key + "`"));
    }

    /** A text that must be there. */
    public Optional<YamlNode.Text> required(String key) {
        if (!has(key)) {
            problems.report(position(), what + " needs `" + key + "`");
            return Optional.empty();
        }
        return text(key);
    }

    /** One text or a list of them; empty where the key is absent. */
    public List<YamlNode.Text> texts(String key) {
        return fields.get(key).map(node -> texts(node, "`" + key + "`")).orElse(List.of());
    }

    /** One text or a list of them, as an entry's value. */
    public List<YamlNode.Text> texts(YamlNode.Field field) {
        return texts(field.value(), "`" + field.key().value() + "`");
    }

    /** The values of {@link #texts(String)}. */
    public List<String> names(String key) {
        return texts(key).stream().map(YamlNode.Text::value).toList();
    }

    /** The entries of a mapping below a key; empty where the key is absent. */
    public List<YamlNode.Field> entries(String key) {
        Optional<YamlNode> node = fields.get(key);
        if (node.isEmpty() || isNothing(node.get())) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Fields inner) {
            return inner.fields();
        }
        problems.report(node.get().position(), "`" + key + "` is written as names with values");
        return List.of();
    }

    /** Names with texts below a key. */
    public Map<String, YamlNode.Text> map(String key) {
        Map<String, YamlNode.Text> map = new LinkedHashMap<>();
        for (YamlNode.Field field : entries(key)) {
            text(field.value(), "`" + field.key().value() + "`")
                    .ifPresent(text -> map.put(field.key().value(), text));
        }
        return map;
    }

    /** The members of a list below a key; empty where the key is absent. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> node = fields.get(key);
        if (node.isEmpty() || isNothing(node.get())) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Items items) {
            return items.nodes();
        }
        problems.report(node.get().position(), "`" + key + "` is a list");
        return List.of();
    }

    /** {@code true} or {@code false}; false where the key is absent. */
    public boolean flag(String key) {
        Optional<YamlNode.Text> text = text(key);
        text.filter(found -> !Set.of("true", "false").contains(found.value()))
                .ifPresent(found -> problems.report(found.position(), "`" + key + "` is true or false"));
        return text.filter(found -> found.value().equals("true")).isPresent();
    }

    /** A text; a report and none where the node is something else. */
    public Optional<YamlNode.Text> text(YamlNode node, String name) {
        if (node instanceof YamlNode.Text text) {
            if (text.value().isBlank() && text.style() != YamlNode.Style.PLAIN) {
                problems.report(text.position(), name + " is empty");
                return Optional.empty();
            }
            if (text.value().isBlank()) {
                problems.report(text.position(), name + " has no value");
                return Optional.empty();
            }
            return Optional.of(text);
        }
        problems.report(
                node.position(),
                name + " is a text; one that begins with { or [ stands in single quotes or as a block after |");
        return Optional.empty();
    }

    private List<YamlNode.Text> texts(YamlNode node, String name) {
        List<YamlNode.Text> texts = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            items.nodes().forEach(item -> text(item, "a member of " + name).ifPresent(texts::add));
        } else if (!isNothing(node)) {
            text(node, name).ifPresent(texts::add);
        }
        return texts;
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Text text && text.value().isEmpty() && text.style() == YamlNode.Style.PLAIN;
    }
}
