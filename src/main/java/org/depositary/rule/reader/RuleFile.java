package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rule.Expression;
import org.depositary.rule.Pattern;
import org.depositary.rule.Problems;
import org.depositary.rule.Rule;
import org.depositary.rule.check.Anchoring;
import org.depositary.rule.check.RuleChecks;
import org.depositary.rule.check.Slots;
import org.depositary.rule.check.WrittenLabels;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.rule.syntax.ExpressionParser;
import org.depositary.rule.syntax.ParsedExpression;
import org.depositary.rule.syntax.ParsedPattern;
import org.depositary.rule.syntax.PatternParser;
import org.depositary.rule.syntax.Scope;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Reads the rules of one file. */
final class RuleFile {
    private static final Set<String> ENTITY_KEYS = Set.of(
            "id",
            "says",
            "stage",
            "type",
            "subject",
            "match",
            "constants",
            "label",
            "unless",
            "priority",
            "confidence",
            "needs",
            "examples",
            "not");
    private static final Set<String> FRAME_ONLY =
            Set.of("adjuncts above about infer inherit makes each carry with modality construct key".split(" "));
    private static final Set<String> ALL_KEYS =
            Stream.concat(ENTITY_KEYS.stream(), FRAME_ONLY.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NEEDS = Set.of("language", "publisher", "issuer");
    private static final Set<String> STAGES = Set.of("entity", "frame");

    private final MappingFile file;
    private final Section section;
    private final Scope scope;
    private final Map<String, Adjunct> adjuncts;
    private final PatternParser parser;
    private final RuleChecks checks;
    private final Problems problems;
    private final ExpressionParser expressions;
    private final ExampleReader examples;

    RuleFile(
            MappingFile file,
            Section section,
            Scope scope,
            Map<String, Adjunct> adjuncts,
            PatternParser parser,
            RuleChecks checks,
            Problems problems) {
        this.file = file;
        this.section = section;
        this.scope = scope;
        this.adjuncts = adjuncts;
        this.parser = parser;
        this.checks = checks;
        this.problems = problems;
        this.expressions = new ExpressionParser(problems);
        this.examples = new ExampleReader(problems);
    }

    /** Those that could be read, in the order written. */
    List<Rule> rules() {
        checkDefaults();
        List<Rule> rules = new ArrayList<>();
        List<YamlNode> nodes = section.items("rules");
        for (int index = 0; index < nodes.size(); index++) {
            int end = index + 1 < nodes.size() ? nodes.get(index + 1).position().line() : endOfRules();
            YamlNode node = nodes.get(index);
            Section.of(node, "a rule", ALL_KEYS, problems)
                    .flatMap(rule -> rule(rule, file.excerpt(node.position(), end)))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    /** What a file says for all its rules is checked even where every rule says otherwise. */
    private void checkDefaults() {
        stage(section);
        Weights.priority(section, section, problems);
        Weights.confidence(section, section, problems);
    }

    private int endOfRules() {
        int start = section.positionOf("rules").line();
        return file.root().fields().stream()
                .mapToInt(field -> field.key().position().line())
                .filter(line -> line > start)
                .min()
                .orElse(file.lines().size() + 1);
    }

    private Optional<Rule> rule(Section rule, String source) {
        Rule.Stage stage = stage(rule);
        if (stage == Rule.Stage.ENTITY) {
            FRAME_ONLY.stream()
                    .filter(rule::has)
                    .forEach(key -> problems.report(
                            rule.positionOf(key), "`" + key + "` is for rules that make frames, not entities"));
        }
        Optional<String> id = rule.required("id").map(this::id);
        Optional<String> says = rule.required("says").map(text -> text.value().strip());
        Optional<YamlNode.Text> type = rule.text("type").or(() -> section.text("type"));
        if (type.isEmpty()) {
            problems.report(rule.position(), "a rule needs `type`, its own or its file's");
        }
        List<ParsedPattern> patterns = patterns(rule, "match");
        boolean none = rule.node("match")
                .filter(node ->
                        !(node instanceof YamlNode.Items items && items.nodes().isEmpty()))
                .isEmpty();
        if (none) {
            problems.report(rule.positionOf("match"), "a rule needs a pattern, under `match`");
        }
        List<Pattern> unless =
                patterns(rule, "unless").stream().map(ParsedPattern::pattern).toList();
        List<ParsedPattern> above = patterns(rule, "above");
        List<ParsedPattern> about = patterns(rule, "about");
        Map<String, Adjunct> chosen = adjuncts(rule);
        Map<String, ParsedExpression> infer = new LinkedHashMap<>();
        rule.map("infer").forEach((role, text) -> expressions.parse(text).ifPresent(read -> infer.put(role, read)));
        Optional<Rule.Template> construct =
                rule.text("construct").map(text -> new Rule.Template(text.value(), text.at(0)));

        Slots slots = Slots.of(
                patterns,
                Stream.of(chosen.values().stream().map(Adjunct::parsed), above.stream(), about.stream())
                        .flatMap(parsed -> parsed)
                        .toList());
        boolean complete = id.isPresent() && says.isPresent() && type.isPresent() && !patterns.isEmpty();
        List<Rule.Companion> with = companions(rule, slots);
        Optional<LabelTemplate> label = rule.text("label").flatMap(text -> WrittenLabels.read(text, problems));
        type.ifPresent(named -> checks.check(rule, stage, named, slots, infer, label));
        List<Rule.Example> read = examples.examples(rule, checks.exampleRoles(stage, slots, rule));
        List<Rule.CounterExample> counterExamples = examples.counterExamples(rule);
        if (!complete) {
            return Optional.empty();
        }
        Map<String, Pattern> adjunctPatterns = new LinkedHashMap<>();
        chosen.forEach(
                (name, adjunct) -> adjunctPatterns.put(name, adjunct.parsed().pattern()));
        Map<String, String> constants = new LinkedHashMap<>();
        rule.map("constants").forEach((role, text) -> constants.put(role, text.value()));
        return Optional.of(new Rule(
                id.get(),
                says.get(),
                stage,
                type.get().value(),
                subject(rule, stage),
                patterns.stream().map(ParsedPattern::pattern).toList(),
                adjunctPatterns,
                plain(infer),
                rule.names("inherit"),
                constants,
                label,
                rule.map("makes").entrySet().stream()
                        .findFirst()
                        .map(made ->
                                new Rule.Made(made.getKey(), made.getValue().value())),
                rule.names("each"),
                rule.names("carry"),
                with,
                unless,
                above.stream().map(ParsedPattern::pattern).toList(),
                about.stream().map(ParsedPattern::pattern).toList(),
                rule.text("modality").map(YamlNode.Text::value),
                rule.names("key"),
                construct,
                Weights.priority(section, rule, problems),
                Weights.confidence(section, rule, problems),
                needs(rule),
                read,
                counterExamples,
                source,
                rule.position()));
    }

    private String id(YamlNode.Text text) {
        if (!text.value().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            problems.report(
                    text.position(), "an id has small letters, digits and hyphens between them: it becomes an address");
        }
        return text.value();
    }

    /** Of a rule that recognises entities: its own subject, the file's, or the class of the file's other rules. */
    private Optional<String> subject(Section rule, Rule.Stage stage) {
        Optional<YamlNode.Text> said = rule.text("subject").or(() -> section.text("subject"));
        said.ifPresent(checks::subject);
        return said.or(() -> section.text("type").filter(text -> text.value().indexOf(':') > 0))
                .filter(any -> stage == Rule.Stage.ENTITY)
                .map(YamlNode.Text::value);
    }

    private Rule.Stage stage(Section rule) {
        Optional<YamlNode.Text> stage = rule.text("stage").or(() -> section.text("stage"));
        stage.filter(text -> !STAGES.contains(text.value()))
                .ifPresent(
                        text -> problems.unknown(text.position(), "a stage is entity or frame", text.value(), STAGES));
        return stage.filter(text -> text.value().equals("entity")).isPresent() ? Rule.Stage.ENTITY : Rule.Stage.FRAME;
    }

    private List<ParsedPattern> patterns(Section rule, String key) {
        List<ParsedPattern> patterns = new ArrayList<>();
        for (YamlNode.Text text : rule.texts(key)) {
            parser.parse(text, scope).ifPresent(parsed -> {
                Anchoring.check(parsed.pattern(), text.at(0), problems);
                patterns.add(parsed);
            });
        }
        return patterns;
    }

    private Map<String, Adjunct> adjuncts(Section rule) {
        Map<String, Adjunct> chosen = new LinkedHashMap<>();
        for (YamlNode.Text name : rule.texts("adjuncts")) {
            Adjunct adjunct = adjuncts.get(name.value());
            if (adjunct == null) {
                problems.unknown(name.position(), "no adjunct `" + name.value() + "`", name.value(), adjuncts.keySet());
            } else {
                chosen.put(name.value(), adjunct);
            }
        }
        return chosen;
    }

    private List<Rule.Companion> companions(Section rule, Slots slots) {
        List<Rule.Companion> companions = new ArrayList<>();
        for (YamlNode node : rule.items("with")) {
            Section.of(node, "a further frame", Set.of("type", "each", "roles"), problems)
                    .flatMap(section -> companion(section, slots))
                    .ifPresent(companions::add);
        }
        return companions;
    }

    private Optional<Rule.Companion> companion(Section section, Slots slots) {
        Map<String, ParsedExpression> roles = new LinkedHashMap<>();
        section.map("roles").forEach((role, text) -> expressions.parse(text).ifPresent(read -> roles.put(role, read)));
        if (!section.has("roles")) {
            problems.report(section.position(), "a further frame needs `roles`");
        }
        return section.required("type").map(type -> {
            checks.companion(section, type, roles, slots);
            return new Rule.Companion(type.value(), section.text("each").map(YamlNode.Text::value), plain(roles));
        });
    }

    private static Map<String, Expression> plain(Map<String, ParsedExpression> parsed) {
        Map<String, Expression> plain = new LinkedHashMap<>();
        parsed.forEach((role, expression) -> plain.put(role, expression.expression()));
        return plain;
    }

    private Map<String, String> needs(Section rule) {
        Map<String, String> needs = new LinkedHashMap<>();
        Stream.of(section, rule).forEach(from -> {
            for (YamlNode.Field field : from.entries("needs")) {
                String property = field.key().value();
                if (!NEEDS.contains(property)) {
                    problems.unknown(
                            field.key().position(),
                            "no rule can need the `" + property + "` of documents",
                            property,
                            NEEDS);
                }
            }
            from.map("needs").forEach((property, text) -> needs.put(property, text.value()));
        });
        return needs;
    }
}
