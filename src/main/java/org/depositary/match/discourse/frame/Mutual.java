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

    Mutual(Map<String, FrameType> types) {
        this.types = types;
    }

    /** @param parts the two lands that is about what a telling stands in; others than two where that is about no two */
    void settle(List<Telling> told, Board board, Function<Telling, List<Value>> parts) {
        for (Telling telling : told) {
            List<Value> both = parts.apply(telling);
            if (both.size() != 2) {
                continue;
            }
            Optional.ofNullable(types.get(telling.draft().type())).map(FrameType::mutual).stream()
                    .flatMap(List::stream)
                    .filter(telling.rule().inherit()::contains)
                    .forEach(role -> settle(role, telling, board, both));
        }
    }

    private static void settle(String role, Telling telling, Board board, List<Value> both) {
        Draft draft = board.of(telling.draft().id());
        List<Filler> there = draft.of(role);
        Set<Value> lands = Set.copyOf(both);
        if (there.stream().map(Filler::value).anyMatch(value -> !lands.contains(value))
                || there.stream().map(Filler::value).distinct().count() == lands.size()
                || there.stream().map(Filler::origin).anyMatch(Origin.Read.class::isInstance)) {
            return;
        }
        List<Filler> further = new ArrayList<>();
        for (Value land : both) {
            if (!draft.values(role).contains(land)) {
                further.add(
                        new Filler(role, land, Optional.empty(), telling.rule().id(), new Origin.Inferred("document")));
            }
        }
        board.add(draft.id(), further);
    }
}
