package org.depositary.match.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.text.Mention;

/** Writes frames and mentions as examples do: roles with labels. */
final class Shown {
    private Shown() {}

    static String frame(DocumentClaims claims, Frame frame) {
        return frame.type() + " " + values(claims, frame);
    }

    static String mention(Mention mention) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(mention.kind(), List.of(mention.label()));
        mention.parts()
                .forEach((slot, values) ->
                        parts.put(slot, values.stream().map(Mention::label).toList()));
        return parts.toString();
    }

    /** A frame's values by role; its own title is under the role that titles its type if it has one. */
    static Map<String, List<String>> values(DocumentClaims claims, Frame frame) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Filler filler : frame.fillers()) {
            values.computeIfAbsent(filler.role(), role -> new ArrayList<>()).add(value(claims, filler.value()));
        }
        values.put("type", List.of(frame.type()));
        frame.label().ifPresent(label -> values.put("(title)", List.of(label)));
        frame.modality().ifPresent(modality -> values.put("modality", List.of(modality)));
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
