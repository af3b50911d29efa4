package org.depositary.match.discourse.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;

/**
 * Which referents lie in which: one is an attribute of the other, and rules may name either in the same place (some
 * union has both kinds), so that a city lies in its state but a person does not.
 */
public final class Containment {
    private final RuleSet rules;
    private final References references;
    private final Entries entries;
    private final Map<String, Map<String, Boolean>> exchangeable = new HashMap<>();

    public Containment(RuleSet rules, References references, Entries entries) {
        this.rules = rules;
        this.references = references;
        this.entries = entries;
    }

    /** For each referent, as {@link Values#entity} names it, those in which it lies. */
    public Map<String, Set<String>> within() {
        Map<String, Set<String>> within = new HashMap<>();
        for (Referent inner : references.all()) {
            for (List<Held> values : inner.attributes().values()) {
                for (Held held : values) {
                    for (Referent outer : outer(held)) {
                        if (outer.id() != inner.id() && exchangeable(inner.kind(), outer.kind())) {
                            within.computeIfAbsent(Values.entity(inner), key -> new HashSet<>())
                                    .add(Values.entity(outer));
                        }
                    }
                }
            }
        }
        return within;
    }

    private List<Referent> outer(Held held) {
        if (held.mention().isPresent()) {
            return references.of(held.mention().get());
        }
        return held.entry().flatMap(entries::referent).stream().toList();
    }

    private boolean exchangeable(String one, String other) {
        return exchangeable
                .computeIfAbsent(one, any -> new HashMap<>())
                .computeIfAbsent(other, any -> together(one, other));
    }

    private boolean together(String one, String other) {
        return rules.kinds().values().stream()
                .map(Kind::members)
                .anyMatch(members -> members.contains(one) && members.contains(other));
    }
}
