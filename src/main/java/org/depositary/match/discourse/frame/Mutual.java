package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.focus.Board;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.pattern.Bindings;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;

/**
 * What a document about two lands tells of both without naming them: a line of a list of contracts says what each is
 * about and when it was made. Only rules that take such a role from elsewhere leave it to be filled so.
 */
final class Mutual {
    /** By which a rule leaves a role to these two. */
    private static final Expression LANDS = new Expression.OfDocument("lands");

    private final Map<String, FrameType> types;
    private final boolean announced;

    /** @param announced whether headings say which two it is about */
    Mutual(Map<String, FrameType> types, boolean announced) {
        this.types = types;
        this.announced = announced;
    }

    /** @param parts the two lands that is about what a telling stands in; others than two where that is about no two */
    void settle(List<Telling> told, Board board, Function<Telling, List<Value>> parts) {
        for (Telling telling : told) {
            List<Value> both = parts.apply(telling);
            if (both.size() != 2) {
                continue;
            }
            Optional.ofNullable(types.get(telling.draft().type())).ifPresent(type -> {
                List<String> open = type.mutual().stream()
                        .filter(role -> telling.rule().inherit().contains(role)
                                || LANDS.equals(telling.rule().infer().get(role)))
                        .toList();
                if (type.mutual().size() == both.size()) {
                    if (!open.isEmpty() && type.single().containsAll(type.mutual())) {
                        divide(type.mutual(), telling, board, both);
                    } else if (open.contains(type.mutual().getFirst())) {
                        across(type.mutual(), telling, board, both);
                    }
                } else {
                    open.forEach(role -> settle(role, telling, board, both));
                }
            });
        }
    }

    /**
     * Completes roles that hold one land where there must be two: a musician who tours with a city's players is of
     * another.
     */
    void complete(List<Telling> told, Board board, Expressions expressions, Predicate<Value> land) {
        for (Telling telling : told) {
            Draft draft = board.of(telling.draft().id());
            Optional.ofNullable(types.get(draft.type()))
                    .ifPresent(type -> type.completes().forEach((role, expression) -> {
                        List<Value> alone =
                                draft.values(role).stream().distinct().toList();
                        if (alone.size() == 1 && land.test(alone.getFirst())) {
                            Expressions.Scope scope = Expressions.Scope.within(
                                    draft.type(), telling.rule().id(), Bindings.NONE, draft::of);
                            board.add(
                                    draft.id(),
                                    expressions.fill(role, expression, scope).stream()
                                            .filter(filler ->
                                                    land.test(filler.value()) && !alone.contains(filler.value()))
                                            .toList());
                        }
                    }));
        }
    }

    /** Whether both of two such roles hold the same land alone: nobody goes from a land to that land. */
    static boolean one(Draft draft, FrameType type) {
        return type.mutual().size() == 2
                && Set.copyOf(draft.values(type.mutual().getFirst())).size() == 1
                && Set.copyOf(draft.values(type.mutual().getFirst()))
                        .equals(Set.copyOf(draft.values(type.mutual().getLast())));
    }

    /** Of two roles with several values, the first takes the land that is not the one of the second. */
    private static void across(List<String> roles, Telling telling, Board board, List<Value> both) {
        Draft draft = board.of(telling.draft().id());
        List<Value> other = draft.values(roles.getLast()).stream().distinct().toList();
        if (draft.of(roles.getFirst()).isEmpty() && other.size() == 1 && both.contains(other.getFirst())) {
            Value land = both.get(1 - both.indexOf(other.getFirst()));
            board.add(draft.id(), List.of(filler(roles.getFirst(), land, telling)));
        }
    }

    /**
     * Of two roles with one value each, the first takes the land that the second does not have; none are told, both.
     */
    private void divide(List<String> roles, Telling telling, Board board, List<Value> both) {
        Draft draft = board.of(telling.draft().id());
        if (!draft.of(roles.getFirst()).isEmpty()) {
            return;
        }
        List<Value> other = draft.values(roles.getLast());
        if (other.isEmpty() && announced) {
            for (int i = 0; i < both.size(); i++) {
                board.add(draft.id(), List.of(filler(roles.get(i), both.get(i), telling)));
            }
        } else if (!other.isEmpty() && both.containsAll(other) && read(draft.of(roles.getLast()))) {
            both.stream()
                    .filter(land -> !other.contains(land))
                    .forEach(land -> board.add(draft.id(), List.of(filler(roles.getFirst(), land, telling))));
        }
    }

    private static boolean read(List<Filler> fillers) {
        return fillers.stream().map(Filler::origin).anyMatch(Origin.Read.class::isInstance);
    }

    private static Filler filler(String role, Value land, Telling telling) {
        return new Filler(role, land, Optional.empty(), telling.rule().id(), new Origin.Inferred("document"));
    }

    private static void settle(String role, Telling telling, Board board, List<Value> both) {
        Draft draft = board.of(telling.draft().id());
        List<Filler> there = draft.of(role);
        Set<Value> lands = Set.copyOf(both);
        if (there.stream().map(Filler::value).anyMatch(value -> !lands.contains(value))
                || there.stream().map(Filler::value).distinct().count() == lands.size()
                || read(there)) {
            return;
        }
        List<Filler> further = new ArrayList<>();
        for (Value land : both) {
            if (!draft.values(role).contains(land)) {
                further.add(filler(role, land, telling));
            }
        }
        board.add(draft.id(), further);
    }
}
