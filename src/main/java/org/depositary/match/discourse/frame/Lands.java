package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Expressions;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bindings;
import org.depositary.rule.Expression;
import org.depositary.rule.FrameType;
import org.depositary.rule.FrameType.Belongs;
import org.depositary.text.Span;

/** To which lands things belong, and which two a document is about. */
final class Lands {
    /** What is told or named once only may be told or named in passing. */
    private static final int OFTEN = 2;

    /** Which part of the names of all lands those of the two must be that most is told of. */
    private static final double MOSTLY = 0.5;

    /** The same for two of whom nothing is told that concerns both. */
    private static final double ALMOST_ALL = 0.75;

    private final FrameType type;
    private final Belongs belongs;
    private final References references;
    private final Values values;
    private final Expressions expressions;

    Lands(FrameType type, Belongs belongs, References references, Values values, Expressions expressions) {
        this.type = type;
        this.belongs = belongs;
        this.references = references;
        this.values = values;
        this.expressions = expressions;
    }

    /** The lands that a thing belongs to by what words say of it. */
    List<Value> of(Value value) {
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

    /** Whether a thing is itself a land. */
    boolean land(Value value) {
        return of(value).equals(List.of(value));
    }

    /** The lands of several things. */
    Set<Value> of(List<Value> those) {
        Set<Value> lands = new LinkedHashSet<>();
        those.forEach(one -> lands.addAll(of(one)));
        return lands;
    }

    /**
     * The two whom more than half of those frames concern that concern two, else whom the title names, the one named
     * first before the other; none where they are no two.
     *
     * @param titled the lands that the title names
     */
    List<Value> both(List<Draft> drafts, Map<String, FrameType> types, List<Value> titled) {
        Map<Set<Value>, Integer> counts = new HashMap<>();
        int all = 0;
        for (Draft draft : drafts) {
            Set<Value> concerned = Optional.ofNullable(types.get(draft.type()))
                    .map(event -> concerned(draft, event))
                    .orElse(Set.of());
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
                .or(() -> Optional.<Set<Value>>of(new LinkedHashSet<>(titled))
                        .filter(pair -> share(pair, named) >= MOSTLY))
                .or(() -> Optional.of(most(named)).filter(pair -> share(pair, named) >= ALMOST_ALL))
                .map(pair -> pair.stream()
                        .sorted(Comparator.comparingInt(this::firstNamed))
                        .toList())
                .orElse(List.of());
    }

    private int firstNamed(Value land) {
        return land instanceof Value.Thing thing
                ? values.referent(thing).spans().stream()
                        .mapToInt(Span::start)
                        .min()
                        .orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    private Set<Value> concerned(Draft draft, FrameType event) {
        return event.between().map(between -> concerned(draft, between)).orElse(Set.of());
    }

    private Set<Value> concerned(Draft draft, Expression between) {
        Set<Value> concerned = new LinkedHashSet<>();
        expressions
                .fill(belongs.role(), between, Expressions.Scope.within(type.type(), "", Bindings.NONE, draft::of))
                .forEach(filler -> concerned.addAll(of(filler.value())));
        return concerned;
    }

    /** Whether an event that goes from one land to another is told to go from a land to that land. */
    boolean within(Draft draft, FrameType event) {
        return event.event()
                && event.between()
                        .filter(between -> between instanceof Expression.AllOf all
                                && all.parts().stream()
                                        .allMatch(part -> part instanceof Expression.OfMatch one
                                                && Set.copyOf(draft.values(one.slot()))
                                                                .size()
                                                        == 1
                                                && concerned(draft, part).equals(concerned(draft, between)))
                                && concerned(draft, between).size() == 1)
                        .isPresent();
    }

    /** How often the words of the document name each. */
    Map<Value, Integer> named() {
        Map<Value, Integer> named = new LinkedHashMap<>();
        for (Referent referent : references.all()) {
            Value itself = new Value.Thing(Values.entity(referent));
            if (land(itself) && !referent.spans().isEmpty()) {
                named.put(itself, referent.spans().size());
            }
        }
        return named;
    }

    /** The two that are named most often, each more than twice as often as any other; fewer where there are not two. */
    private static Set<Value> most(Map<Value, Integer> named) {
        List<Map.Entry<Value, Integer>> often = named.entrySet().stream()
                .sorted(Map.Entry.<Value, Integer>comparingByValue().reversed())
                .toList();
        int third = often.size() > 2 ? often.get(2).getValue() : 0;
        return often.stream()
                .limit(2)
                .filter(one -> one.getValue() >= OFTEN && one.getValue() > OFTEN * third)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which part of all names are those of two; none where they are not two. */
    private static double share(Set<Value> pair, Map<Value, Integer> named) {
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        int theirs = pair.stream().mapToInt(one -> named.getOrDefault(one, 0)).sum();
        return pair.size() == 2 && all > 0 ? (double) theirs / all : 0;
    }
}
