package org.depositary.match.discourse.frame;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.FrameType;
import org.depositary.rule.FrameType.Belongs;

/**
 * On which side somebody stands whose frame leaves it open. Most documents are about two: who comes to the one from
 * abroad is of the other, who receives him is of the one, and of those who meet some are of this and some of that. What
 * words say of anybody goes before.
 */
final class Sides {
    private final Map<String, FrameType> types;
    private final References references;
    private final Values values;
    private final Expressions expressions;
    private final Subjects subjects;
    private final Optional<String> dateline;

    /** @param dateline where the document was given */
    Sides(
            Map<String, FrameType> types,
            References references,
            Values values,
            Expressions expressions,
            Subjects subjects,
            Optional<String> dateline) {
        this.types = types;
        this.references = references;
        this.values = values;
        this.expressions = expressions;
        this.subjects = subjects;
        this.dateline = dateline;
    }

    /**
     * Fills what waits to be told on which side somebody stands.
     *
     * @param both the two lands that the document is about; others than two where it is about no two
     * @param parts the two lands that the part of the document is about in which a telling stands
     * @param home the land that has the page; none where it is of no one land
     */
    void settle(
            List<Telling> told, Board board, List<Value> both, Function<Telling, List<Value>> parts, List<Value> home) {
        for (FrameType type : types.values()) {
            type.belongs().ifPresent(belongs -> settle(type, belongs, told, board, both, parts, home));
        }
    }

    /** Whether something is a land. */
    boolean land(Referent referent) {
        return types.values().stream()
                .filter(type -> type.belongs().isPresent())
                .findFirst()
                .filter(type ->
                        lands(type, type.belongs().orElseThrow()).land(new Value.Thing(Values.entity(referent))))
                .isPresent();
    }

    /** Whether what goes from one land to another is told to go from a land to that land: nobody is sent home. */
    boolean within(Draft draft) {
        return types.values().stream()
                .filter(type -> type.belongs().isPresent())
                .findFirst()
                .filter(type -> Optional.ofNullable(types.get(draft.type()))
                        .filter(event ->
                                lands(type, type.belongs().orElseThrow()).within(draft, event))
                        .isPresent())
                .isPresent();
    }

    /**
     * The two lands that a document with these frames is about; none where it is about no two.
     *
     * @param titled the lands that its title names
     */
    List<Value> both(List<Draft> drafts, List<Value> titled) {
        return types.values().stream()
                .filter(type -> type.belongs().isPresent())
                .findFirst()
                .map(type -> lands(type, type.belongs().orElseThrow()).both(drafts, types, titled))
                .orElse(List.of());
    }

    private void settle(
            FrameType type,
            Belongs belongs,
            List<Telling> told,
            Board board,
            List<Value> both,
            Function<Telling, List<Value>> parts,
            List<Value> home) {
        List<Telling> open = told.stream()
                .filter(telling -> telling.draft().type().equals(type.type()))
                .filter(telling ->
                        board.of(telling.draft().id()).of(belongs.role()).isEmpty())
                .filter(telling -> ranked(telling, belongs))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<Value, Standing.Stand> stands = stands(type, belongs, told, board, both, parts, home);
        for (Telling telling : open) {
            Draft draft = board.of(telling.draft().id());
            List<Value> bearers = draft.values(belongs.bearer());
            if (bearers.size() == 1 && draft.of(belongs.role()).isEmpty()) {
                Optional.ofNullable(stands.get(bearers.getFirst()))
                        .ifPresent(stand -> board.add(
                                draft.id(),
                                List.of(new Filler(
                                        belongs.role(),
                                        stand.side(),
                                        Optional.empty(),
                                        telling.rule().id(),
                                        new Origin.Inherited(Draft.frame(stand.frame()))))));
            }
        }
    }

    /** Whether the post is one that belongs to a side, by the rank of its words. */
    private boolean ranked(Telling telling, Belongs belongs) {
        return telling.bindings().of(belongs.post()).stream()
                .filter(Bound.Named.class::isInstance)
                .flatMap(bound -> references.held(((Bound.Named) bound).mention(), belongs.rank()).stream())
                .anyMatch(held -> belongs.ranks().contains(held.text()));
    }

    /**
     * Where each stands of whom no words say it. Where the document is about no two, each of its parts may be, and what
     * is told in none of these on the page of one land is as if written there; who would stand on several sides stands
     * on none.
     */
    private Map<Value, Standing.Stand> stands(
            FrameType type,
            Belongs belongs,
            List<Telling> told,
            Board board,
            List<Value> both,
            Function<Telling, List<Value>> parts,
            List<Value> home) {
        Lands lands = lands(type, belongs);
        List<Draft> drafts = board.all();
        Standing.Head head = new Standing.Head(
                things(references.authors()),
                things(dateline.flatMap(references::labelled).stream().toList()));
        Map<Value, Set<Standing.Stand>> all =
                new LinkedHashMap<>(new Standing(types, type, belongs, drafts, lands, subjects, head, both).all());
        if (both.isEmpty()) {
            Map<List<Value>, Set<Integer>> divided = new LinkedHashMap<>();
            for (Telling telling : told) {
                divided.computeIfAbsent(parts.apply(telling), pair -> new LinkedHashSet<>())
                        .add(board.of(telling.draft().id()).id());
            }
            if (home.isEmpty() || dateline.isPresent()) {
                divided.remove(List.of());
            }
            divided.forEach((pair, ids) -> new Standing(
                            types,
                            type,
                            belongs,
                            drafts.stream()
                                    .filter(draft -> ids.contains(draft.id()))
                                    .toList(),
                            lands,
                            subjects,
                            new Standing.Head(List.of(), pair.isEmpty() ? home : List.of()),
                            pair)
                    .all()
                    .forEach((who, where) -> all.computeIfAbsent(who, any -> new LinkedHashSet<>())
                            .addAll(where)));
        }
        Map<Value, Standing.Stand> settled = new LinkedHashMap<>();
        all.forEach((who, where) -> {
            if (where.stream().map(Standing.Stand::side).distinct().count() == 1) {
                settled.put(who, where.iterator().next());
            }
        });
        return settled;
    }

    private Lands lands(FrameType type, Belongs belongs) {
        return new Lands(type, belongs, references, values, expressions);
    }

    private static List<Value> things(List<Referent> referents) {
        return referents.stream()
                .<Value>map(referent -> new Value.Thing(Values.entity(referent)))
                .toList();
    }
}
