package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;

/** Makes a frame of its own of every value of the roles that {@link FrameType#apart} names. */
final class Apart {
    private final Map<String, FrameType> types;

    Apart(Map<String, FrameType> types) {
        this.types = types;
    }

    /** The frames, of which the first of several that were one keeps its id and with it what refers to it. */
    List<Draft> of(List<Draft> whole) {
        int next = whole.stream().mapToInt(Draft::id).max().orElse(0) + 1;
        List<Draft> all = new ArrayList<>();
        for (Draft draft : whole) {
            List<Draft> parts = List.of(draft);
            FrameType type = types.get(draft.type());
            for (String role : type == null ? List.<String>of() : type.apart()) {
                List<Value> values = draft.values(role).stream().distinct().toList();
                if (values.size() > 1) {
                    List<Draft> finer = new ArrayList<>();
                    for (Draft part : parts) {
                        for (Value value : values) {
                            finer.add(only(part, role, value, finer.isEmpty() ? draft.id() : next++));
                        }
                    }
                    parts = finer;
                }
            }
            all.addAll(parts);
        }
        return all;
    }

    /** The same with one value of a role alone. */
    private static Draft only(Draft draft, String role, Value value, int id) {
        List<Filler> kept = draft.fillers().stream()
                .filter(filler -> !filler.role().equals(role) || filler.value().equals(value))
                .toList();
        return new Draft(
                id,
                draft.type(),
                draft.modality(),
                kept,
                draft.evidence(),
                draft.key(),
                draft.definite(),
                draft.also());
    }
}
