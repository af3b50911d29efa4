package org.depositary.match.discourse.value;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/** Which kinds of mention rules bind to a role. What was asked once is kept; safe for use by several threads. */
public final class RoleKinds {
    private record Asked(Rule rule, String role) {
        @Override
        public int hashCode() {
            return rule.id().hashCode() * 31 + role.hashCode();
        }
    }

    private final RuleSet rules;
    private final Map<Asked, Set<String>> known = new ConcurrentHashMap<>();

    public RoleKinds(RuleSet rules) {
        this.rules = rules;
    }

    /** The kinds that a rule binds to a role, else those that any rule of its type does, else any rule at all. */
    public Set<String> of(String role, Rule rule) {
        return known.computeIfAbsent(new Asked(rule, role), asked -> find(role, rule));
    }

    private Set<String> find(String role, Rule rule) {
        Set<String> own = kinds(role, Stream.of(rule));
        if (!own.isEmpty()) {
            return own;
        }
        Set<String> ofType =
                kinds(role, rules.rules().stream().filter(other -> other.type().equals(rule.type())));
        return ofType.isEmpty() ? kinds(role, rules.rules().stream()) : ofType;
    }

    private Set<String> kinds(String role, Stream<Rule> from) {
        Set<String> kinds = new HashSet<>();
        from.filter(rule -> rule.stage() == Rule.Stage.FRAME)
                .flatMap(rule -> Stream.concat(rule.patterns().stream(), rule.adjuncts().values().stream()))
                .flatMap(pattern -> Slots.kinds(pattern, role).stream())
                .forEach(kind -> kinds.addAll(rules.mentionKinds(kind)));
        return Set.copyOf(kinds);
    }
}
