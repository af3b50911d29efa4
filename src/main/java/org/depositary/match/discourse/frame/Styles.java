package org.depositary.match.discourse.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;
import org.depositary.text.name.Spelling;

/**
 * Leaves out posts that are only how somebody is called: "Captain Dahl" of whom the document tells that he is harbour
 * master is called Captain, and does not hold that post besides. Where it tells no other post of him, he holds it.
 */
final class Styles {
    private final Map<String, FrameType> types;
    private final Set<String> styles;

    /** @param styles the words of posts that are forms of address as well */
    Styles(Map<String, FrameType> types, Set<List<String>> styles) {
        this.types = types;
        this.styles = styles.stream()
                .map(words -> Spelling.fold(String.join(" ", words)))
                .collect(Collectors.toSet());
    }

    /** The frames without those that tell a form of address of somebody of whom others tell a post. */
    List<Draft> without(List<Draft> whole) {
        return whole.stream()
                .filter(draft -> belongs(draft)
                        .filter(belongs -> called(draft, belongs)
                                && whole.stream().anyMatch(other -> tellsMore(other, draft, belongs)))
                        .isEmpty())
                .toList();
    }

    private Optional<FrameType.Belongs> belongs(Draft draft) {
        return Optional.ofNullable(types.get(draft.type())).flatMap(FrameType::belongs);
    }

    private boolean called(Draft draft, FrameType.Belongs belongs) {
        List<Value> posts = draft.values(belongs.post());
        return !posts.isEmpty() && posts.stream().allMatch(this::style) && !tellsItsOwn(draft, belongs);
    }

    /** Whether a frame tells of a post more than who has it and whose it is: when it began, or towards whom it is. */
    private boolean tellsItsOwn(Draft draft, FrameType.Belongs belongs) {
        return Optional.ofNullable(types.get(draft.type())).stream()
                .flatMap(type -> Stream.concat(type.key().stream(), type.single().stream()))
                .filter(role -> !Set.of(belongs.bearer(), belongs.post(), belongs.role())
                        .contains(role))
                .anyMatch(role -> !draft.values(role).isEmpty());
    }

    private boolean style(Value post) {
        return post instanceof Value.Term(String label) && styles.contains(Spelling.fold(label));
    }

    /** Whether another frame tells a post of the same bearer. */
    private boolean tellsMore(Draft other, Draft draft, FrameType.Belongs belongs) {
        return other.type().equals(draft.type())
                && !called(other, belongs)
                && other.of(belongs.bearer()).stream()
                        .map(Filler::value)
                        .anyMatch(bearer -> draft.values(belongs.bearer()).contains(bearer));
    }
}
