package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Slots;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/** Makes the further frames of a match. */
final class Companions {
    private final RuleSet rules;
    private final Expressions expressions;

    Companions(RuleSet rules, Expressions expressions) {
        this.rules = rules;
        this.expressions = expressions;
    }

    /**
     * Whether a companion belongs to one telling: it speaks of what differs from telling to telling of a match. Others
     * are made once for the match, and {@code this} is all that it tells.
     */
    static boolean perTelling(Rule.Companion companion, Telling telling) {
        Set<String> own = new HashSet<>(telling.rule().each());
        telling.match()
                .turns()
                .forEach(turn -> own.addAll(turn.bindings().slots().keySet()));
        return companion.each().filter(own::contains).isPresent()
                || companion.roles().values().stream()
                        .flatMap(role -> Slots.of(role).stream())
                        .anyMatch(own::contains);
    }

    /** The frames of one companion; {@code scope} speaks of the telling. */
    List<Draft> of(Rule.Companion companion, Telling telling, Expressions.Scope scope, int nextId) {
        List<Bindings> each = new ArrayList<>();
        if (companion.each().isPresent()) {
            for (Bound member : telling.bindings().of(companion.each().get())) {
                each.add(Tellings.only(telling.bindings(), companion.each().get(), member));
            }
        } else {
            each.add(telling.bindings());
        }
        List<Draft> made = new ArrayList<>();
        for (Bindings bindings : each) {
            List<Filler> fillers = new ArrayList<>();
            companion.roles().forEach((role, expression) -> {
                Expressions.Scope own = new Expressions.Scope(
                        companion.type(),
                        scope.rule(),
                        bindings,
                        scope.self(),
                        scope.made(),
                        scope.focus(),
                        scope.here(),
                        scope.previous(),
                        scope.told());
                fillers.addAll(
                        expression instanceof Expression.OfSlot
                                ? expressions.fill(role, expression, own, new Origin.Read())
                                : expressions.fill(role, expression, own));
            });
            if (!fillers.isEmpty()) {
                Optional<FrameType> type =
                        Optional.ofNullable(rules.frameTypes().get(companion.type()));
                made.add(new Draft(
                        nextId + made.size(),
                        companion.type(),
                        telling.rule().modality(),
                        fillers,
                        telling.draft().evidence(),
                        type.map(FrameType::key).orElse(List.of()),
                        false));
            }
        }
        return made;
    }
}
