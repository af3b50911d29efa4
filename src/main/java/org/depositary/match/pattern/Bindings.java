package org.depositary.match.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.SmallMap;

/**
 * What the slots of a pattern took, by slot, in the order of the text; unmodifiable, and always iterated in the same
 * order.
 *
 * @param slots a slot's values; a slot that took nothing is absent. Earlier frames that a pattern names without a slot
 *     ({@code {_:ex:Flood}}) are under {@link #UNNAMED}: which frame is meant matters all the same
 */
public record Bindings(Map<String, List<Bound>> slots) {
    /** Stands for the name of a slot without one. */
    public static final String UNNAMED = "_";

    /** Nothing bound. */
    public static final Bindings NONE = new Bindings(Map.of());

    public Bindings {
        slots = slots.isEmpty() ? Map.of() : kept(slots);
    }

    private static Map<String, List<Bound>> kept(Map<String, List<Bound>> slots) {
        Map<String, List<Bound>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<Bound>> slot : slots.entrySet()) {
            if (!slot.getValue().isEmpty()) {
                copy.put(slot.getKey(), List.copyOf(slot.getValue()));
            }
        }
        return SmallMap.copyOf(copy);
    }

    /** The first token that a slot took; 0 where none took any. */
    public int first() {
        return slots.values().stream()
                .flatMap(List::stream)
                .mapToInt(Bound::first)
                .min()
                .orElse(0);
    }

    /** The values of a slot, none if it took nothing. */
    public List<Bound> of(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /** These and the other's, the other's values after these where both bind a slot. */
    public Bindings and(Bindings other) {
        if (other.slots.isEmpty()) {
            return this;
        }
        if (slots.isEmpty()) {
            return other;
        }
        Map<String, List<Bound>> all = new LinkedHashMap<>(slots);
        other.slots.forEach((slot, values) -> {
            List<Bound> joined = new ArrayList<>(all.getOrDefault(slot, List.of()));
            joined.addAll(values);
            all.put(slot, joined);
        });
        return new Bindings(all);
    }
}
