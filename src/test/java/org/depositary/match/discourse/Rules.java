package org.depositary.match.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.Expression;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Rule;

/** Writes rules by hand whose matches the tests give themselves: only their right side is of interest. */
public final class Rules {
    private final String id;
    private final String type;
    private Pattern pattern = new Pattern.Word("anything", false);
    private final Map<String, Expression> infer = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final List<Rule.Companion> with = new ArrayList<>();
    private List<String> inherit = List.of();
    private List<String> each = List.of();
    private List<String> carry = List.of();
    private Optional<String> modality = Optional.empty();

    private Rules(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** A rule of a frame type. */
    public static Rules rule(String id, String type) {
        return new Rules(id, type);
    }

    /** Slots that its pattern cannot match without, with their kinds as pairs. */
    public Rules slots(String... slotsAndKinds) {
        List<Pattern> parts = new ArrayList<>();
        for (int i = 0; i < slotsAndKinds.length; i += 2) {
            parts.add(new Pattern.Slot(Optional.of(slotsAndKinds[i]), slotsAndKinds[i + 1], false));
        }
        pattern = new Pattern.Sequence(parts);
        return this;
    }

    /** What fills a role. */
    public Rules infer(String role, Expression expression) {
        infer.put(role, expression);
        return this;
    }

    /** A role with a fixed value. */
    public Rules constant(String role, String value) {
        constants.put(role, value);
        return this;
    }

    /** Roles taken over from circumstances. */
    public Rules inherit(String... roles) {
        inherit = List.of(roles);
        return this;
    }

    /** List slots that are split. */
    public Rules each(String... slots) {
        each = List.of(slots);
        return this;
    }

    /** Roles that turns carry over. */
    public Rules carry(String... roles) {
        carry = List.of(roles);
        return this;
    }

    /** A further frame. */
    public Rules with(String companion, Optional<String> eachOf, Map<String, Expression> roles) {
        with.add(new Rule.Companion(companion, eachOf, roles));
        return this;
    }

    /** How it is told. */
    public Rules modality(String concept) {
        modality = Optional.of(concept);
        return this;
    }

    /** The rule. */
    public Rule make() {
        return new Rule(
                id,
                "Made up for a test.",
                Rule.Stage.FRAME,
                type,
                Optional.empty(),
                List.of(pattern),
                Map.of(),
                infer,
                inherit,
                constants,
                Optional.empty(),
                Optional.empty(),
                each,
                carry,
                with,
                List.of(),
                List.of(),
                List.of(),
                modality,
                List.of(),
                Optional.empty(),
                0,
                0.9,
                Map.of(),
                List.of(),
                List.of(),
                "",
                new Position("made-up.yaml", 1, 1));
    }

    /** The values of a slot. */
    public static Expression slot(String name) {
        return new Expression.OfSlot(name);
    }

    /** The state of what a slot took. */
    public static Expression stateOf(String name) {
        return new Expression.AttributeOf("state", name);
    }

    /** A role of the event in focus. */
    public static Expression focus(String role) {
        return new Expression.OfFocus(role, false);
    }

    /** A property of the document. */
    public static Expression document(String property) {
        return new Expression.OfDocument(property);
    }

    /** The first that gives a value. */
    public static Expression firstOf(Expression... options) {
        return new Expression.FirstOf(List.of(options));
    }
}
