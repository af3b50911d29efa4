package org.depositary.match.discourse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;

/** Writes frames as a reader would, so that tests can compare them with words. */
public final class Shown {
    private Shown() {}

    /** The frames of a type: each its roles with their values as words. */
    public static List<Map<String, String>> frames(DocumentClaims claims, String type) {
        return claims.frames().stream()
                .filter(frame -> frame.type().equals(type))
                .map(frame -> roles(claims, frame))
                .toList();
    }

    private static Map<String, String> roles(DocumentClaims claims, Frame frame) {
        Map<String, TreeSet<String>> roles = new TreeMap<>();
        for (Filler filler : frame.fillers()) {
            roles.computeIfAbsent(filler.role(), role -> new TreeSet<>()).add(value(claims, filler.value()));
        }
        frame.label().ifPresent(label -> roles.put("label", new TreeSet<>(List.of(label))));
        frame.modality().ifPresent(modality -> roles.put("modality", new TreeSet<>(List.of(modality))));
        Map<String, String> shown = new TreeMap<>();
        roles.forEach((role, values) -> shown.put(role, String.join(" + ", values)));
        return shown;
    }

    private static String value(DocumentClaims claims, Value value) {
        return switch (value) {
            case Value.Thing thing -> claims.entity(thing.entity()).label();
            case Value.Event event -> event.frame();
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().toPlainString();
        };
    }
}
