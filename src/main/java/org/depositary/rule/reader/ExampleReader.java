package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Problems;
import org.depositary.rule.Rule;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Reads a rule's examples and counter-examples. */
final class ExampleReader {
    private static final Set<String> EXAMPLE_KEYS = Set.of("text", "gives", "before", "meta");
    private static final Set<String> METADATA =
            Set.of("title", "publisher", "date", "language", "source", "licence", "issuer", "place");

    private final Problems problems;

    ExampleReader(Problems problems) {
        this.problems = problems;
    }

    List<Rule.Example> examples(Section rule, Set<String> roles) {
        List<Rule.Example> examples = new ArrayList<>();
        List<YamlNode> nodes = rule.items("examples");
        for (YamlNode node : nodes) {
            Section.of(node, "an example", EXAMPLE_KEYS, problems)
                    .flatMap(section -> example(section, roles))
                    .ifPresent(examples::add);
        }
        if (nodes.isEmpty()) {
            problems.report(rule.positionOf("examples"), "a rule needs an example, under `examples`");
        }
        return examples;
    }

    private Optional<Rule.Example> example(Section section, Set<String> roles) {
        List<Map<String, List<String>>> gives = new ArrayList<>();
        for (YamlNode node : section.items("gives")) {
            if (node instanceof YamlNode.Fields fields && !fields.fields().isEmpty()) {
                gives.add(frame(section, fields, roles));
            } else {
                problems.report(node.position(), "what an example gives is written as roles with values");
            }
        }
        if (section.items("gives").isEmpty()) {
            problems.report(
                    section.positionOf("gives"),
                    "an example needs `gives`, a list of what is read; a text that gives nothing stands under `not`");
        }
        Map<String, String> meta = new LinkedHashMap<>();
        section.entries("meta").forEach(field -> metadata(field.key()));
        section.map("meta").forEach((property, text) -> meta.put(property, text.value()));
        return section.required("text")
                .map(text -> new Rule.Example(
                        text.value().strip(),
                        gives,
                        section.text("before").map(before -> before.value().strip()),
                        meta,
                        text.position()));
    }

    private Map<String, List<String>> frame(Section section, YamlNode.Fields fields, Set<String> roles) {
        Map<String, List<String>> frame = new LinkedHashMap<>();
        for (YamlNode.Field field : fields.fields()) {
            YamlNode.Text role = field.key();
            if (!roles.contains(role.value())) {
                problems.unknown(role.position(), "no role `" + role.value() + "`", role.value(), roles);
            }
            frame.put(
                    role.value(),
                    section.texts(field).stream().map(YamlNode.Text::value).toList());
        }
        return frame;
    }

    List<Rule.CounterExample> counterExamples(Section rule) {
        List<YamlNode.Text> texts = rule.texts("not");
        if (texts.isEmpty()) {
            problems.report(rule.positionOf("not"), "a rule needs a counter-example, under `not`");
        }
        return texts.stream()
                .map(text -> new Rule.CounterExample(text.value().strip(), text.position()))
                .toList();
    }

    /** Checks the name of a property of documents that an example gives. */
    private void metadata(YamlNode.Text name) {
        if (!METADATA.contains(name.value())) {
            problems.unknown(
                    name.position(), "documents have no property `" + name.value() + "`", name.value(), METADATA);
        }
    }
}
