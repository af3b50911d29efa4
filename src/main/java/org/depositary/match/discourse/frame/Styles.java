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
import org.depositary.match.discourse.name.Posts;
import org.depositary.rule.FrameType;
import org.depositary.text.name.Spelling;

/**
 * Leaves out posts that are only how somebody is called: "Captain Dahl" of whom the document tells that he is harbour
 * master is called Captain, and does not hold that post besides. So is whoever is called by the last or first words of
 * a post ("Master Dahl", the Harbour Master), or by the rank that such posts have. Where the document tells no other
 * post of him, he holds it.
 */
final class Styles {
    /** The list of posts that are forms of address as well. */
    private static final String STYLES = "styles";

    private final Map<String, FrameType> types;
    private final Posts posts;
    private final Set<String> styles;

    /** @param words word lists by name, as the mappings have them */
    Styles(Map<String, FrameType> types, Posts posts, Map<String, Set<List<String>>> words) {
        this.types = types;
        this.posts = posts;
        this.styles = words.getOrDefault(STYLES, Set.of()).stream()
                .map(several -> Spelling.fold(String.join(" ", several)))
                .collect(Collectors.toSet());
    }

    /** The frames without those that tell a form of address of somebody of whom others tell a post. */
    List<Draft> without(List<Draft> whole) {
        return whole.stream()
                .filter(draft -> belongs(draft)
                        .filter(belongs -> whole.stream()
                                .anyMatch(other -> other != draft
                                        && same(other, draft, belongs)
                                        && (tellsMore(other, draft, belongs) || fuller(other, draft, belongs))))
                        .isEmpty())
                .toList();
    }

    private Optional<FrameType.Belongs> belongs(Draft draft) {
        return Optional.ofNullable(types.get(draft.type())).flatMap(FrameType::belongs);
    }

    /** Whether a frame tells of a post that is a form of address as well, and no more of it. */
    private boolean called(Draft draft, FrameType.Belongs belongs) {
        List<String> told = labels(draft, belongs);
        return !told.isEmpty()
                && styles.containsAll(told)
                && own(draft, belongs).allMatch(role -> draft.values(role).isEmpty());
    }

    /** What a frame tells of a post besides who has it and whose it is: when it began, or towards whom it is. */
    private Stream<String> own(Draft draft, FrameType.Belongs belongs) {
        return Optional.ofNullable(types.get(draft.type())).stream()
                .flatMap(type -> Stream.concat(type.key().stream(), type.single().stream()))
                .filter(role -> !Set.of(belongs.bearer(), belongs.post(), belongs.role())
                        .contains(role));
    }

    private static List<String> labels(Draft draft, FrameType.Belongs belongs) {
        return draft.values(belongs.post()).stream()
                .filter(Value.Term.class::isInstance)
                .map(post -> Spelling.fold(((Value.Term) post).label()))
                .toList();
    }

    /** Whether two frames tell of one bearer. */
    private static boolean same(Draft other, Draft draft, FrameType.Belongs belongs) {
        return other.type().equals(draft.type())
                && other.of(belongs.bearer()).stream()
                        .map(Filler::value)
                        .anyMatch(bearer -> draft.values(belongs.bearer()).contains(bearer));
    }

    private boolean tellsMore(Draft other, Draft draft, FrameType.Belongs belongs) {
        return called(draft, belongs) && !called(other, belongs);
    }

    /** Whether another frame tells in full the post that this one tells in short, or by its rank, and of the same. */
    private boolean fuller(Draft other, Draft draft, FrameType.Belongs belongs) {
        List<String> few = labels(draft, belongs);
        List<String> many = labels(other, belongs);
        List<Value> whose = draft.values(belongs.role());
        List<Value> theirs = other.values(belongs.role());
        return !few.isEmpty()
                && (whose.isEmpty() || theirs.isEmpty() || whose.stream().anyMatch(theirs::contains))
                && own(draft, belongs).allMatch(role -> other.values(role).containsAll(draft.values(role)))
                && few.stream().allMatch(post -> many.stream().anyMatch(full -> fuller(full, post)));
    }

    private boolean fuller(String full, String post) {
        return switch (posts.fit(post, full)) {
            case ENDS, BEGINS -> true;
            case SAME, NONE -> posts.ranks(post, full);
        };
    }
}
