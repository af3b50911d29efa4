package org.depositary.match.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;

/** Writes frames and mentions as examples do: roles with labels. */
final class Shown {
    private static final String TYPE = "type";
    private static final String LABEL = "label";
    private static final String MODALITY = "modality";

    private final RuleSet rules;

    Shown(RuleSet rules) {
        this.rules = rules;
    }

    String frame(DocumentClaims claims, Frame frame) {
        Map<String, List<String>> values = values(claims, frame);
        values.remove(TYPE);
        values.remove(LABEL);
        return frame.type() + " " + values;
    }

    static String mention(Mention mention) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(mention.kind(), List.of(mention.label()));
        mention.parts()
                .forEach((slot, values) ->
                        parts.put(slot, values.stream().map(Mention::label).toList()));
        return parts.toString();
    }

    /**
     * A frame's values by role, its type, title and modality among them; its title also under the slot that titles its
     * type.
     */
    Map<String, List<String>> values(DocumentClaims claims, Frame frame) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Filler filler : frame.fillers()) {
            values.computeIfAbsent(filler.role(), role -> new ArrayList<>()).add(value(claims, filler.value()));
        }
        values.put(TYPE, List.of(frame.type()));
        frame.label().ifPresent(label -> values.put(LABEL, List.of(label)));
        Optional.ofNullable(rules.frameTypes().get(frame.type()))
                .flatMap(FrameType::titled)
                .ifPresent(slot -> frame.label().ifPresent(label -> values.put(slot, List.of(label))));
        frame.modality().ifPresent(modality -> values.put(MODALITY, List.of(modality)));
        return values;
    }

    private static String value(DocumentClaims claims, Value value) {
        return switch (value) {
            case Value.Thing thing -> claims.entity(thing.entity()).label();
            case Value.Event event -> event(claims, event);
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().toPlainString();
        };
    }

    private static String event(DocumentClaims claims, Value.Event event) {
        return claims.frames().stream()
                .filter(frame -> frame.id().equals(event.frame()))
                .findFirst()
                .map(frame -> frame.label().orElse(frame.type()))
                .orElse(event.frame());
    }
}
