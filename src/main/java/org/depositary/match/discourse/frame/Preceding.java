package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.focus.Board;
import org.depositary.match.discourse.focus.Neighbours;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.text.Sentence;

/** Which telling of the same type was told last before another. */
final class Preceding {
    private final Layout layout;
    private final Neighbours neighbours;
    private final Map<String, List<Telling>> byType = new HashMap<>();

    /** @param told all tellings; of those that begin together the first is the one that was told last */
    Preceding(List<Telling> told, Layout layout, Neighbours neighbours) {
        this.layout = layout;
        this.neighbours = neighbours;
        for (Telling telling : told) {
            byType.computeIfAbsent(telling.draft().type(), type -> new ArrayList<>())
                    .add(telling);
        }
        byType.values().forEach(same -> same.sort(Comparator.comparingInt(Telling::first)));
    }

    /**
     * The telling of the same type nearest before of those wanted, in the same paragraph or the one above: what
     * somebody is only told to have spoken of ("She praised the talks of others") is not gone on with.
     */
    Optional<Telling> before(Telling telling, Predicate<Telling> wanted) {
        Predicate<Telling> told = wanted.and(before -> !neighbours.reported(before) || neighbours.reported(telling));
        List<Telling> same = byType.getOrDefault(telling.draft().type(), List.of());
        int behind = upTo(same, telling.first());
        while (behind > 0
                && layout.block(telling.first())
                                - layout.block(same.get(behind - 1).first())
                        <= 1) {
            int first = upTo(same, same.get(behind - 1).first());
            Optional<Telling> nearest =
                    same.subList(first, behind).stream().filter(told).findFirst();
            if (nearest.isPresent()) {
                return nearest;
            }
            behind = first;
        }
        return Optional.empty();
    }

    /**
     * The attribute of a thing by what was told of it last before, in any paragraph: the post that somebody was told to
     * have taken up.
     *
     * @param attribute as {@link FrameType#tells} declares it for a role that holds the thing
     * @param end the token before which it must have been told
     */
    List<Filler> tells(
            Telling telling, int end, Value.Thing thing, String attribute, Board board, Map<String, FrameType> types) {
        int own = board.of(telling.draft().id()).id();
        for (Map.Entry<String, List<Telling>> told : byType.entrySet()) {
            FrameType type = types.get(told.getKey());
            if (type == null) {
                continue;
            }
            List<Telling> same = told.getValue();
            List<Telling> before = same.subList(0, upTo(same, end));
            for (Map.Entry<String, String> tells : type.tells().entrySet()) {
                int dot = tells.getKey().indexOf('.');
                if (!tells.getKey().substring(dot + 1).equals(attribute)) {
                    continue;
                }
                String bearer = tells.getKey().substring(0, dot);
                List<Filler> said = lastOf(
                        before,
                        board,
                        tells.getValue(),
                        draft -> draft.id() != own && draft.values(bearer).contains(thing));
                if (!said.isEmpty()) {
                    return said;
                }
            }
        }
        return List.of();
    }

    /** What the last sentence with tellings of the frames asked for tells in a role, by whichever of its rules. */
    private List<Filler> lastOf(List<Telling> tellings, Board board, String role, Predicate<Draft> asked) {
        Optional<Sentence> sentence = Optional.empty();
        for (Telling told : tellings.reversed()) {
            Draft draft = board.of(told.draft().id());
            if (!asked.test(draft)) {
                continue;
            }
            Sentence here = layout.sentence(told.first());
            if (sentence.isPresent() && !sentence.get().equals(here)) {
                break;
            }
            if (!draft.of(role).isEmpty()) {
                return draft.of(role);
            }
            sentence = Optional.of(here);
        }
        return List.of();
    }

    /**
     * The frame that a telling goes on with: the one before in the same paragraph, if a role that makes it what it is
     * comes from there; the one in the paragraph above if it tells nothing of its own that there is one of.
     */
    Optional<Integer> continued(Telling telling, Map<String, FrameType> types) {
        FrameType type = types.get(telling.draft().type());
        if (type == null
                || telling.rule().infer().entrySet().stream()
                        .noneMatch(role -> type.key().contains(role.getKey())
                                && role.getValue() instanceof Expression.OfPrevious)) {
            return Optional.empty();
        }
        boolean bare =
                type.single().stream().allMatch(role -> telling.draft().of(role).isEmpty());
        return before(telling, before -> true)
                .filter(before -> bare || layout.block(before.first()) == layout.block(telling.first()))
                .map(before -> before.draft().id());
    }

    /**
     * Whether no role with one value has one thing here and another there: another speaker speaks elsewhere. Where both
     * tell a figure, only things are compared: another figure of another year may be of the same.
     */
    static boolean agree(Draft draft, Draft before, Map<String, FrameType> types) {
        boolean figures = figure(draft) && figure(before);
        return Optional.ofNullable(types.get(draft.type())).map(FrameType::single).orElse(List.of()).stream()
                .noneMatch(role -> !draft.of(role).isEmpty()
                        && !before.of(role).isEmpty()
                        && draft.values(role).stream().noneMatch(before.values(role)::contains)
                        && !(figures && draft.values(role).stream().noneMatch(value -> value instanceof Value.Thing)));
    }

    private static boolean figure(Draft draft) {
        return draft.fillers().stream().anyMatch(filler -> filler.value() instanceof Value.Number);
    }

    /** How many begin before a token. */
    private static int upTo(List<Telling> sorted, int token) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
