package org.depositary.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rule.syntax.ParsedPattern;
import org.depositary.rule.syntax.SlotUse;

/**
 * The slots that a rule's patterns and adjuncts bind.
 *
 * @param uses all uses by slot, in the order written
 * @param several those that can hold more than one value in a match
 */
public record Slots(Map<String, List<SlotUse>> uses, Set<String> several) {
    public static Slots of(List<ParsedPattern> patterns, List<ParsedPattern> adjuncts) {
        Map<String, List<SlotUse>> uses = new LinkedHashMap<>();
        Set<String> several = new LinkedHashSet<>();
        for (ParsedPattern pattern : patterns) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            pattern.slots().forEach(use -> counts.merge(use.slot(), 1, Integer::sum));
            for (ParsedPattern adjunct : adjuncts) {
                adjunct.slots().forEach(use -> counts.merge(use.slot(), 1, Integer::sum));
            }
            counts.forEach((slot, count) -> {
                if (count > 1) {
                    several.add(slot);
                }
            });
        }
        List<ParsedPattern> all = new ArrayList<>(patterns);
        all.addAll(adjuncts);
        for (ParsedPattern pattern : all) {
            for (SlotUse use : pattern.slots()) {
                uses.computeIfAbsent(use.slot(), slot -> new ArrayList<>()).add(use);
                if (use.several()) {
                    several.add(use.slot());
                }
            }
        }
        return new Slots(uses, several);
    }

    /** Slots of which no more is known than their names. */
    public static Slots named(Set<String> names) {
        Map<String, List<SlotUse>> uses = new LinkedHashMap<>();
        names.forEach(name -> uses.put(name, List.of()));
        return new Slots(uses, Set.of());
    }

    /** These and slots that patterns do not bind, of which no more is known than their names. */
    Slots with(Collection<String> more) {
        Map<String, List<SlotUse>> all = new LinkedHashMap<>(uses);
        more.forEach(name -> all.putIfAbsent(name, List.of()));
        return new Slots(all, several);
    }

    public Set<String> names() {
        return uses.keySet();
    }
}
