package org.depositary.rule.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.rule.Expression;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.syntax.ParsedExpression;
import org.depositary.rule.syntax.SlotUse;
import org.depositary.rule.yaml.YamlNode;

/** Checks what an expression names, and whether it can give what its role holds. */
public final class ExpressionChecks {
    private static final String LANDS = "lands";

    private final Slots slots;
    private final Set<String> roles;
    private final Map<String, Vocabulary.Property> properties;
    private final Ranges ranges;
    private final Problems problems;
    private final boolean further;
    private final Set<String> mutual;

    /**
     * @param slots that expressions may name
     * @param roles of the frame that they give values to
     * @param properties of the ontology, by name
     * @param further whether the frame is a further one of a rule, which can name the rule's own
     * @param mutual roles that can be left to the lands that the document is about
     */
    public ExpressionChecks(
            Slots slots,
            Set<String> roles,
            Map<String, Vocabulary.Property> properties,
            Ranges ranges,
            Problems problems,
            boolean further,
            Collection<String> mutual) {
        this.slots = slots;
        this.roles = roles;
        this.properties = properties;
        this.ranges = ranges;
        this.problems = problems;
        this.further = further;
        this.mutual = Set.copyOf(mutual);
    }

    private Optional<Vocabulary.Property> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** Reports what an expression names that does not exist, and what it gives that its role cannot hold. */
    public void check(ParsedExpression parsed, String role) {
        if (parsed.expression() instanceof Expression.OfDocument of
                && of.property().equals(LANDS)) {
            if (!mutual.contains(role)) {
                problems.report(
                        parsed.position(of),
                        "`document.lands` is for a `mutual` role of the rule's own frame, which `" + role + "` is not");
            }
            return;
        }
        check(parsed, parsed.expression(), role);
    }

    private void check(ParsedExpression parsed, Expression expression, String role) {
        Position position = parsed.position(expression);
        switch (expression) {
            case Expression.OfSlot of -> {
                known(of.slot(), parsed, position);
                property(role)
                        .ifPresent(property -> slots.uses()
                                .getOrDefault(of.slot(), List.of())
                                .forEach(use -> ranges.value(use, property, position)));
            }
            case Expression.AttributeOf of -> {
                known(of.slot(), parsed, position);
                attribute(of, position);
            }
            case Expression.Inside of -> {
                known(of.slot(), parsed, position);
                ranges.inside(of.kind(), role, properties, position);
            }
            case Expression.OfPrevious of -> knownRole(of.role(), position, roles);
            case Expression.OneOf of -> {
                known(of.slot(), parsed, position);
                property(role)
                        .ifPresent(property -> slots.uses()
                                .getOrDefault(of.slot(), List.of())
                                .forEach(use -> ranges.value(use, property, position)));
            }
            case Expression.OfDocument of -> document(of, role, position);
            case Expression.OfFocus of -> knownRole(of.role(), position, properties.keySet());
            case Expression.OfThis of -> knownRole(of.role(), position, roles);
            case Expression.This self -> self(role, position);
            case Expression.Constant constant ->
                property(role).ifPresent(property -> ranges.constant(constant.text(), property, position));
            case Expression.FirstOf firstOf -> firstOf.options().forEach(option -> check(parsed, option, role));
            case Expression.AllOf allOf -> allOf.parts().forEach(part -> check(parsed, part, role));
        }
    }

    /**
     * What a document says of itself; its lands are nothing to choose from or to add to: they fill what is left open.
     */
    private void document(Expression.OfDocument of, String role, Position position) {
        if (of.property().equals(LANDS)) {
            problems.report(position, "`document.lands` stands alone: it has no value to choose or to add");
        } else {
            property(role).ifPresent(property -> ranges.document(of.property(), property, position));
        }
    }

    private void self(String role, Position position) {
        if (further) {
            property(role).ifPresent(property -> ranges.frame(property, position));
        } else {
            problems.report(position, "`this` is for further frames, under `with`");
        }
    }

    private void known(String slot, ParsedExpression parsed, Position position) {
        if (!slots.names().contains(slot)) {
            boolean quoted = parsed.text().style() == YamlNode.Style.SINGLE_QUOTED
                    && parsed.text().value().equals(slot);
            String hint = quoted ? "; for these words themselves write \"'" + slot + "'\" or use `constants`" : "";
            problems.unknown(position, "no slot `" + slot + "` here" + hint, slot, slots.names());
        }
    }

    private void knownRole(String role, Position position, Set<String> known) {
        if (!known.contains(role)) {
            problems.unknown(position, "no property `" + role + "`", role, known);
        }
    }

    private void attribute(Expression.AttributeOf of, Position position) {
        List<SlotUse> uses = slots.uses().getOrDefault(of.slot(), List.of());
        Set<String> attributes = new TreeSet<>();
        uses.forEach(use -> attributes.addAll(ranges.attributes(use.kind())));
        if (!uses.isEmpty() && !attributes.contains(of.attribute())) {
            problems.unknown(
                    position,
                    "no kind that slot `" + of.slot() + "` takes has an attribute `" + of.attribute() + "`",
                    of.attribute(),
                    attributes);
        }
    }
}
