package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.FrameType;
import org.depositary.rule.FrameType.Belongs;
import org.depositary.rule.FrameType.Side;

/**
 * On which side somebody stands whose frame leaves it open. Most documents are about two: who comes to the one from
 * abroad is of the other, who receives him is of the one, and of those who meet some are of this and some of that. What
 * words say of anybody goes before.
 */
final class Sides {
    /** What is told or named once only may be told or named in passing. */
    private static final int OFTEN = 2;

    /** Which part of the names of all lands those of the two must be that most is told of. */
    private static final double MOSTLY = 0.5;

    /** The same for two of whom nothing is told that concerns both. */
    private static final double ALMOST_ALL = 0.75;

    private final Map<String, FrameType> types;
    private final References references;
    private final Values values;
    private final Expressions expressions;

    Sides(Map<String, FrameType> types, References references, Values values, Expressions expressions) {
        this.types = types;
        this.references = references;
        this.values = values;
        this.expressions = expressions;
    }

    /** Fills what waits to be told on which side somebody stands. */
    void settle(List<Telling> told, Board board) {
        for (FrameType type : types.values()) {
            type.belongs().ifPresent(belongs -> settle(type, belongs, told, board));
        }
    }

    /** The two lands that a document with these frames is about; none where it is about no two. */
    List<Value> both(List<Draft> drafts) {
        return types.values().stream()
                .filter(type -> type.belongs().isPresent())
                .findFirst()
                .map(type -> new Standing(type, type.belongs().orElseThrow(), drafts).both)
                .orElse(List.of());
    }

    private void settle(FrameType type, Belongs belongs, List<Telling> told, Board board) {
        List<Telling> open = told.stream()
                .filter(telling -> telling.draft().type().equals(type.type()))
                .filter(telling ->
                        board.of(telling.draft().id()).of(belongs.role()).isEmpty())
                .filter(telling -> ranked(telling, belongs))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        List<Draft> drafts = board.all();
        Map<Value, Stand> stands = new Standing(type, belongs, drafts).all();
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
     * Where somebody stands.
     *
     * @param frame the id of the frame that says so
     */
    private record Stand(Value side, int frame) {}

    /** Where everybody stands, worked out for one document. */
    private final class Standing {
        private final FrameType type;
        private final Belongs belongs;
        private final List<Draft> drafts;
        private final List<Value> both;
        private final Map<Value, Set<Stand>> stands = new HashMap<>();

        Standing(FrameType type, Belongs belongs, List<Draft> drafts) {
            this.type = type;
            this.belongs = belongs;
            this.drafts = drafts;
            this.both = both();
        }

        Map<Value, Stand> all() {
            // Who came to whom is known by the lands alone; then who met them.
            for (boolean across : List.of(false, true)) {
                for (Draft draft : drafts) {
                    Optional.ofNullable(types.get(draft.type()))
                            .ifPresent(event -> event.sides().forEach((role, side) -> {
                                if (across == side instanceof Side.Across) {
                                    stand(draft, role, side);
                                }
                            }));
                }
            }
            Map<Value, Stand> settled = new HashMap<>();
            stands.forEach((who, where) -> {
                if (where.stream().map(Stand::side).distinct().count() == 1) {
                    settled.put(who, where.iterator().next());
                }
            });
            return settled;
        }

        /** The two whom more than half of those frames concern that concern two. */
        private List<Value> both() {
            Map<Set<Value>, Integer> counts = new HashMap<>();
            int all = 0;
            for (Draft draft : drafts) {
                Set<Value> concerned = concerned(draft);
                if (concerned.size() == 2) {
                    counts.merge(concerned, 1, Integer::sum);
                    all++;
                }
            }
            int concerning = all;
            Map<Value, Integer> named = named();
            return counts.entrySet().stream()
                    .filter(pair -> pair.getValue() >= OFTEN && pair.getValue() * 2 > concerning)
                    .map(Map.Entry::getKey)
                    .filter(pair -> share(pair, named) >= MOSTLY)
                    .findFirst()
                    .or(() -> Optional.of(most(named)).filter(pair -> share(pair, named) >= ALMOST_ALL))
                    .map(List::copyOf)
                    .orElse(List.of());
        }

        /** How often the words of the document name each. */
        private Map<Value, Integer> named() {
            Map<Value, Integer> named = new LinkedHashMap<>();
            for (Referent referent : references.all()) {
                Value itself = new Value.Thing(Values.entity(referent));
                if (lands(itself).equals(List.of(itself)) && !referent.spans().isEmpty()) {
                    named.put(itself, referent.spans().size());
                }
            }
            return named;
        }

        /** The two that are named most often, each more than once; fewer where there are not two. */
        private static Set<Value> most(Map<Value, Integer> named) {
            return named.entrySet().stream()
                    .filter(one -> one.getValue() >= OFTEN)
                    .sorted(Map.Entry.<Value, Integer>comparingByValue().reversed())
                    .limit(2)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Which part of all names are those of two; none where they are not two. */
        private static double share(Set<Value> pair, Map<Value, Integer> named) {
            int all = named.values().stream().mapToInt(Integer::intValue).sum();
            int theirs =
                    pair.stream().mapToInt(one -> named.getOrDefault(one, 0)).sum();
            return pair.size() == 2 && all > 0 ? (double) theirs / all : 0;
        }

        private Set<Value> concerned(Draft draft) {
            return Optional.ofNullable(types.get(draft.type()))
                    .flatMap(FrameType::between)
                    .map(between -> {
                        Set<Value> concerned = new LinkedHashSet<>();
                        expressions
                                .fill(
                                        belongs.role(),
                                        between,
                                        Expressions.Scope.within(type.type(), "", Bindings.NONE, draft::of))
                                .forEach(filler -> concerned.addAll(lands(filler.value())));
                        return concerned;
                    })
                    .orElse(Set.of());
        }

        private void stand(Draft draft, String role, Side side) {
            List<Value> those = draft.values(role);
            switch (side) {
                case Side.With with ->
                    draft.values(with.role()).stream()
                            .flatMap(place -> lands(place).stream())
                            .distinct()
                            .forEach(land -> those.forEach(who -> put(who, land, draft)));
                case Side.Against against -> {
                    Set<Value> lands = new LinkedHashSet<>();
                    draft.values(against.role()).forEach(place -> lands.addAll(lands(place)));
                    other(lands).ifPresent(land -> those.forEach(who -> put(who, land, draft)));
                }
                case Side.Across across -> {
                    if (those.size() > 1) {
                        Value first = those.getFirst();
                        List<Value> rest = those.subList(1, those.size());
                        Set<Value> here = known(first);
                        Set<Value> there = new LinkedHashSet<>();
                        rest.forEach(who -> there.addAll(known(who)));
                        // Where one of the rest is of a third land, the others may be of anywhere.
                        other(here)
                                .filter(land -> Set.of(land).containsAll(there))
                                .ifPresent(land -> rest.forEach(who -> put(who, land, draft)));
                        other(there).ifPresent(land -> put(first, land, draft));
                    }
                }
            }
        }

        /** The other of the two, seen from the one. */
        private Optional<Value> other(Set<Value> one) {
            return one.size() == 1 && both.containsAll(one)
                    ? both.stream().filter(land -> !one.contains(land)).findFirst()
                    : Optional.empty();
        }

        private void put(Value who, Value land, Draft draft) {
            if (home(who).isEmpty()) {
                stands.computeIfAbsent(who, any -> new LinkedHashSet<>()).add(new Stand(land, draft.id()));
            }
        }

        private Set<Value> known(Value who) {
            Set<Value> home = home(who);
            if (home.isEmpty()) {
                stands.getOrDefault(who, Set.of()).forEach(stand -> home.add(stand.side()));
            }
            return home;
        }

        /** Where somebody belongs by what words say. */
        private Set<Value> home(Value who) {
            Set<Value> home = new LinkedHashSet<>(lands(who));
            for (Draft draft : drafts) {
                if (draft.type().equals(type.type())
                        && draft.values(belongs.bearer()).contains(who)) {
                    draft.values(belongs.role()).forEach(land -> home.addAll(lands(land)));
                }
            }
            return home;
        }

        private List<Value> lands(Value value) {
            return value instanceof Value.Thing thing
                    ? new ArrayList<>(values
                            .ofHeld(
                                    type.type(),
                                    belongs.role(),
                                    values.referent(thing).attributes().getOrDefault(belongs.attribute(), List.of()),
                                    "",
                                    new Origin.Read())
                            .stream()
                            .map(Filler::value)
                            .distinct()
                            .toList())
                    : List.of();
        }
    }
}
