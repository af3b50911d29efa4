package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.focus.Board;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;

/**
 * What a document about two lands tells of both without naming them: a line of a list of contracts says what each is
 * about and when it was made. Only rules that take such a role from elsewhere leave it to be filled so.
 */
final class Mutual {
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
                        .filter(telling.rule().inherit()::contains)
                        .toList();
                if (type.mutual().size() == both.size() && type.single().containsAll(type.mutual())) {
                    if (!open.isEmpty()) {
                        divide(type.mutual(), telling, board, both);
                    }
                } else {
                    open.forEach(role -> settle(role, telling, board, both));
                }
            });
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
