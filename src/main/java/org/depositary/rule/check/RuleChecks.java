package org.depositary.rule.check;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.Problems;
import org.depositary.rule.Rule;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.rule.syntax.ParsedExpression;
import org.depositary.rule.syntax.SlotUse;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Checks a rule's names against the ontology, the kinds, the frame types and its own slots. */
public final class RuleChecks {
    private static final String BARE = "Name";
    private final Map<String, Kind> kinds;
    private final Map<String, FrameType> frameTypes;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Ranges ranges;
    private final Set<String> constants = new TreeSet<>();

    public RuleChecks(
            Map<String, Kind> kinds, Map<String, FrameType> frameTypes, Vocabulary vocabulary, Problems problems) {
        this.kinds = kinds;
        this.frameTypes = frameTypes;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.ranges = new Ranges(kinds, problems);
    }

    /** The constants of all entity rules checked so far. */
    public Set<String> constants() {
        return Collections.unmodifiableSet(constants);
    }

    /** The roles that a rule's examples may name. */
    public Set<String> exampleRoles(Rule.Stage stage, Slots slots, Section rule) {
        Set<String> names = new TreeSet<>(Set.of("type", "label", "modality"));
        switch (stage) {
            case FRAME -> {
                names.addAll(vocabulary.properties().keySet());
                frameTypes.values().forEach(frameType -> frameType.titled().ifPresent(names::add));
            }
            case ENTITY -> {
                names.addAll(kinds.keySet());
                names.addAll(slots.names());
                rule.entries("constants").forEach(field -> names.add(field.key().value()));
                kinds.values().forEach(kind -> names.addAll(kind.attributes().keySet()));
            }
        }
        return names;
    }

    /**
     * Checks all that a rule names beside the words of its patterns.
     *
     * @param label the template that stands under {@code label}, if it is one
     */
    public void check(
            Section rule,
            Rule.Stage stage,
            YamlNode.Text type,
            Slots slots,
            Map<String, ParsedExpression> infer,
            Optional<LabelTemplate> label) {
        Set<String> labelled = switch (stage) {
            case ENTITY -> entity(rule, type, slots);
            case FRAME -> frame(rule, type, slots, infer);
        };
        label.ifPresent(
                template -> WrittenLabels.check(template, rule.text("label").orElseThrow(), labelled, problems));
    }

    private Set<String> entity(Section rule, YamlNode.Text type, Slots slots) {
        Kind kind = kinds.get(type.value());
        if (kind == null) {
            problems.unknown(
                    type.position(),
                    "no kind `" + type.value() + "`: declare it under `kinds:`",
                    type.value(),
                    kinds.keySet());
        } else if (Kind.BUILT_IN.contains(type.value()) || !kind.members().isEmpty()) {
            problems.report(type.position(), "a rule makes no `" + type.value() + "`: it is built in or a union");
        }
        Set<String> names = new LinkedHashSet<>(slots.names());
        rule.entries("constants").forEach(field -> names.add(field.key().value()));
        rule.entries("constants").forEach(field -> constants.add(field.key().value()));
        return names;
    }

    private Set<String> frame(Section rule, YamlNode.Text type, Slots slots, Map<String, ParsedExpression> infer) {
        FrameType frameType = frameType(type);
        Set<String> roles = roles(frameType);
        boolean plain = !rule.has("construct");
        if (plain) {
            slots.uses()
                    .forEach((slot, uses) -> uses.forEach(use -> {
                        slot(use, roles, own(frameType));
                        bare(use, frameType);
                    }));
        }
        Slots bound = slots.with(rule.map("makes").keySet());
        for (YamlNode.Field field : rule.entries("infer")) {
            role(field.key(), roles, true);
            Optional.ofNullable(infer.get(field.key().value()))
                    .ifPresent(expression -> expressions(bound, roles, false, frameType.mutual())
                            .check(expression, field.key().value()));
        }
        for (YamlNode.Field field : rule.entries("constants")) {
            role(field.key(), roles, false);
            property(field.key().value())
                    .ifPresent(property -> rule.text(
                                    field.value(), "`" + field.key().value() + "`")
                            .ifPresent(text -> ranges.constant(text.value(), property, text.position())));
        }
        for (String key : List.of("inherit", "key")) {
            rule.texts(key).forEach(role -> role(role, roles, false));
        }
        for (YamlNode.Text slot : rule.texts("carry")) {
            slot(slot, slots);
        }
        for (YamlNode.Text slot : rule.texts("each")) {
            listSlot(slot, slots);
        }
        Set<String> labelled = new LinkedHashSet<>(roles);
        labelled.addAll(slots.names());
        makes(rule, roles);
        return labelled;
    }

    private void makes(Section rule, Set<String> roles) {
        List<YamlNode.Field> made = rule.entries("makes");
        if (!made.isEmpty() && (made.size() > 1 || !rule.has("label"))) {
            problems.report(
                    rule.positionOf("makes"), "a rule makes one entity, and says under `label` what it is called");
        }
        Set<String> classed = new TreeSet<>();
        kinds.forEach((name, kind) -> kind.type().ifPresent(named -> classed.add(name)));
        for (YamlNode.Field field : made) {
            role(field.key(), roles, false);
            rule.text(field.value(), "`" + field.key().value() + "`")
                    .filter(kind -> !classed.contains(kind.value()))
                    .ifPresent(kind -> problems.unknown(
                            kind.position(), "no kind `" + kind.value() + "` that has a class", kind.value(), classed));
        }
    }

    /** The class that a rule helps to find. */
    public void subject(YamlNode.Text subject) {
        if (!vocabulary.classes().contains(subject.value())) {
            problems.unknown(
                    subject.position(), "no class `" + subject.value() + "`", subject.value(), vocabulary.classes());
        }
    }

    private FrameType frameType(YamlNode.Text type) {
        FrameType frameType = frameTypes.get(type.value());
        if (frameType != null) {
            return frameType;
        }
        if (vocabulary.classes().contains(type.value())) {
            problems.report(type.position(), "no frame type `" + type.value() + "`: declare it under `frames:`");
        } else {
            Set<String> known = new TreeSet<>(frameTypes.keySet());
            problems.unknown(type.position(), "no class `" + type.value() + "`", type.value(), known);
        }
        return FrameType.undeclared(type.value());
    }

    private Set<String> roles(FrameType type) {
        Set<String> roles = new TreeSet<>(vocabulary.properties().keySet());
        type.titled().ifPresent(roles::add);
        return roles;
    }

    private Optional<Vocabulary.Property> property(String name) {
        return Optional.ofNullable(vocabulary.properties().get(name));
    }

    /** The roles that a frame type speaks of itself. */
    private static Set<String> own(FrameType type) {
        return Stream.of(type.key(), type.single(), type.required(), type.named())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private void slot(SlotUse use, Set<String> roles, Set<String> likelier) {
        if (use.hidden()) {
            return;
        }
        if (!roles.contains(use.slot())) {
            problems.unknown(
                    use.position(),
                    "no property `" + use.slot() + "` (a slot that is not published begins with _)",
                    use.slot(),
                    roles,
                    likelier);
        }
        property(use.slot()).ifPresent(property -> ranges.slot(use, property));
    }

    /** A bare name has to become something of a kind: its type says which, or the property's class. */
    private void bare(SlotUse use, FrameType frameType) {
        boolean named = use.form() == SlotUse.Form.MENTION && BARE.equals(use.kind());
        if (named && !frameType.bare().containsKey(use.slot())) {
            property(use.slot())
                    .filter(property -> property.range() == Vocabulary.Range.THING)
                    .flatMap(Vocabulary.Property::type)
                    .filter(type -> kinds.values().stream()
                            .noneMatch(kind ->
                                    kind.iri().isPresent() && kind.type().equals(Optional.of(type))))
                    .ifPresent(type -> problems.report(
                            use.position(),
                            "no kind is of the class " + type + ": say under `bare` of the frame type which kind a"
                                    + " name here is of"));
        }
    }

    private void role(YamlNode.Text role, Set<String> roles, boolean hidden) {
        boolean unpublished = hidden && role.value().startsWith("_");
        if (!unpublished && !roles.contains(role.value())) {
            problems.unknown(role.position(), "no property `" + role.value() + "`", role.value(), roles);
        }
    }

    private void slot(YamlNode.Text slot, Slots slots) {
        if (!slots.names().contains(slot.value())) {
            problems.unknown(
                    slot.position(), "no slot `" + slot.value() + "` in this rule", slot.value(), slots.names());
        }
    }

    private void listSlot(YamlNode.Text slot, Slots slots) {
        slot(slot, slots);
        if (slots.names().contains(slot.value()) && !slots.several().contains(slot.value())) {
            problems.report(
                    slot.position(), "slot `" + slot.value() + "` never has several values: write {…+} or repeat it");
        }
    }

    /**
     * Checks a further frame that a rule makes.
     *
     * @param section as written
     * @param type its type
     * @param given its roles' expressions, as far as they could be read
     */
    public void companion(Section section, YamlNode.Text type, Map<String, ParsedExpression> given, Slots slots) {
        Set<String> roles = roles(frameType(type));
        section.text("each").ifPresent(slot -> listSlot(slot, slots));
        for (YamlNode.Field field : section.entries("roles")) {
            role(field.key(), roles, false);
            Optional.ofNullable(given.get(field.key().value()))
                    .ifPresent(expression -> expressions(slots, roles, true, List.of())
                            .check(expression, field.key().value()));
        }
    }

    private ExpressionChecks expressions(Slots slots, Set<String> roles, boolean further, Collection<String> mutual) {
        return new ExpressionChecks(slots, roles, vocabulary.properties(), ranges, problems, further, mutual);
    }
}
