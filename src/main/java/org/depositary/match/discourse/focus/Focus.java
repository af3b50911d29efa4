package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Agreement;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Values;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.FrameType;
import org.depositary.text.Mention;
import org.depositary.text.Quantity;
import org.depositary.text.Sentence;

/** Finds which event a telling speaks of or stands in. */
public final class Focus {
    /** How many blocks back an event of the same people is still in the reader's mind. */
    static final int FAR = 8;

    /** How many blocks back an event is that only its noun names. */
    private static final int NEAR = 3;

    private final Layout layout;
    private final Mentions mentions;
    private final Map<String, FrameType> types;
    private final Persons persons;
    private final Agreement agreement;
    private final List<Telling> tellings;
    private final Map<String, List<Telling>> byType = new HashMap<>();
    private final Neighbours neighbours;
    private final Map<Integer, Boolean> ahead = new HashMap<>();

    public Focus(
            Layout layout,
            References references,
            Mentions mentions,
            Map<String, FrameType> types,
            Values values,
            Agreement agreement,
            List<Telling> tellings) {
        this.layout = layout;
        this.mentions = mentions;
        this.types = types;
        this.persons = new Persons(mentions, references, values);
        this.agreement = agreement;
        this.tellings = List.copyOf(tellings);
        this.neighbours = new Neighbours(layout, types, this.tellings);
        for (Telling telling : tellings) {
            byType.computeIfAbsent(telling.draft().type(), type -> new ArrayList<>())
                    .add(telling);
        }
    }

    /** The tellings of a document, with those that stand near them. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** For tellings that tell an earlier frame again the id of that frame, by their own. */
    public Map<Integer, Integer> again() {
        Map<Integer, Integer> told = new TreeMap<>();
        for (Telling telling : tellings) {
            for (Bound.Earlier earlier : telling.again()) {
                named(telling, earlier, told, true).stream()
                        .filter(first -> root(first, told) != telling.draft().id())
                        .findFirst()
                        .ifPresent(first -> told.put(telling.draft().id(), first));
            }
        }
        return told;
    }

    /** The ids of the frames that words of a telling name again; several for a plural. */
    public List<Integer> named(Telling telling, Bound.Earlier earlier, Map<Integer, Integer> told, boolean sameFrame) {
        Map<Integer, List<Draft>> frames = before(telling, earlier, told);
        frames.values().removeIf(drafts -> !possible(telling, earlier, drafts, sameFrame));
        if (frames.isEmpty()) {
            return List.of();
        }
        if (earlier.plural()) {
            return several(telling, frames);
        }
        Optional<String> modality = modality(telling);
        Set<String> owners = persons.owners(earlier);
        Set<String> people = persons.in(layout.sentence(earlier.first()));
        int block = layout.block(earlier.first());
        return frames.entrySet().stream()
                .filter(frame ->
                        block - block(frame.getValue()) <= (persons.shared(frame.getValue(), people) ? FAR : NEAR))
                .max(Comparator.comparing(
                                (Map.Entry<Integer, List<Draft>> frame) -> persons.shared(frame.getValue(), owners))
                        .thenComparing(
                                frame -> frame.getValue().getFirst().modality().equals(modality))
                        .thenComparing(frame -> persons.shared(frame.getValue(), people))
                        .thenComparingInt(frame -> start(frame.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .stream()
                .toList();
    }

    /**
     * The events that a telling stands in, the likeliest first: of its own sentence, of its block, of blocks before if
     * they have the same people. One in the background lends further on in its block only what its type says it lends,
     * and what somebody is only told to have spoken of is another story, unless it is of the same people.
     */
    public List<Integer> around(Telling telling, String role) {
        boolean event = neighbours.event(telling);
        Sentence sentence = layout.sentence(telling.first());
        Set<String> people = persons.in(telling.draft());
        List<Telling> same = new ArrayList<>();
        List<Telling> earlier = new ArrayList<>();
        for (Telling other : neighbours.near(telling)) {
            if (!neighbours.event(other)
                    || other.match().equals(telling.match())
                    || otherWorld(other, telling)
                    || neighbours.longAgo(other) && !neighbours.longAgo(telling)) {
                continue;
            }
            int at = other.match().sentence();
            if (at == telling.match().sentence()) {
                boolean inside = telling.first() < other.first()
                        && other.match().end() <= telling.match().end();
                if (!inside && (!event || other.toldBefore(telling))) {
                    same.add(other);
                }
            } else if (at < telling.match().sentence()) {
                int back = sentence.block() - layout.block(other.first());
                if (neighbours.background(other) && !(back == 0 && neighbours.lends(other, role))) {
                    continue;
                }
                boolean here = back == 0 && neighbours.reported(other) == neighbours.reported(telling);
                if (here || back <= FAR && !Collections.disjoint(people, persons.in(other.draft()))) {
                    earlier.add(other);
                }
            }
        }
        same.sort(Comparator.comparingInt((Telling other) -> other.gap(telling))
                .thenComparingInt(other -> other.draft().id()));
        earlier.sort(Comparator.comparing(neighbours::reported)
                .thenComparingInt(other -> -other.first())
                .thenComparingInt(other -> -other.draft().id()));
        same.addAll(earlier);
        return same.stream().map(other -> other.draft().id()).toList();
    }

    /**
     * Whether an event that only a noun names again is the one in the reader's mind: told in the same block or of the
     * same people, or no other event stands between.
     */
    public boolean nearest(int id, Telling telling) {
        Telling named = tellings.get(id);
        int block = layout.block(telling.first());
        return layout.block(named.first()) == block
                || persons.shared(List.of(named.draft()), persons.in(layout.sentence(telling.first())))
                || tellings.stream()
                        .noneMatch(other -> neighbours.event(other)
                                && layout.block(other.first()) == block
                                && other.match().sentence() < telling.match().sentence());
    }

    /** That of a telling, or of the nearest event of its sentence where it tells of none itself: who will be met. */
    private Optional<String> modality(Telling telling) {
        if (neighbours.event(telling)) {
            return telling.draft().modality();
        }
        return neighbours.near(telling).stream()
                .filter(other -> neighbours.event(other)
                        && other.match().sentence() == telling.match().sentence())
                .min(Comparator.comparingInt(other -> other.gap(telling)))
                .orElse(telling)
                .draft()
                .modality();
    }

    /**
     * What is only planned, or dated after the document itself, lends nothing to what happened, nor does what was over
     * when the document was written to what is planned.
     */
    private boolean otherWorld(Telling other, Telling telling) {
        return telling.draft().modality().isPresent()
                        && other.draft().modality().isEmpty()
                        && over(other.draft())
                || other.draft().modality().isPresent()
                        && !other.draft().modality().equals(telling.draft().modality())
                || telling.draft().modality().isEmpty() && ahead(other.draft()) && !ahead(telling.draft());
    }

    private boolean over(Draft draft) {
        return layout.reading()
                .document()
                .metadata()
                .date()
                .filter(written -> Bounds.before(draft, written))
                .isPresent();
    }

    private boolean ahead(Draft draft) {
        return ahead.computeIfAbsent(
                draft.id(),
                id -> Bounds.after(draft, layout.reading().document().metadata().date()));
    }

    /**
     * The frame that tells first what a frame tells again. Two never tell each other again: {@link #again} sees to it.
     */
    private static int root(int id, Map<Integer, Integer> told) {
        Integer first = told.get(id);
        return first == null ? id : root(first, told);
    }

    private Map<Integer, List<Draft>> before(Telling telling, Bound.Earlier earlier, Map<Integer, Integer> told) {
        Map<Integer, List<Draft>> frames = new LinkedHashMap<>();
        for (Telling other : byType.getOrDefault(earlier.type(), List.of())) {
            boolean here = other.draft().id() == telling.draft().id();
            if (!here && other.first() < earlier.first()) {
                frames.computeIfAbsent(root(other.draft().id(), told), unused -> new ArrayList<>())
                        .add(other.draft());
            }
        }
        return frames;
    }

    /** Whether number and date of the words that name a frame again, and the roles told with them, fit it. */
    private boolean possible(Telling telling, Bound.Earlier earlier, List<Draft> drafts, boolean sameFrame) {
        for (Mention mention : mentions.inside(earlier.first(), earlier.end())) {
            if (mention.measure().orElse(null) instanceof Quantity quantity && quantity.ordinal()) {
                List<Value> numbers = drafts.stream()
                        .flatMap(draft -> draft.fillers().stream())
                        .map(Filler::value)
                        .filter(Value.Number.class::isInstance)
                        .toList();
                if (!numbers.isEmpty() && !numbers.contains(new Value.Number(quantity.amount()))) {
                    return false;
                }
            }
        }
        FrameType type = types.get(earlier.type());
        return !sameFrame
                || type == null
                || type.single().stream()
                        .allMatch(role -> drafts.stream()
                                .allMatch(draft -> agreement.compatible(
                                        draft.values(role), telling.draft().values(role))));
    }

    private List<Integer> several(Telling telling, Map<Integer, List<Draft>> frames) {
        int block = layout.block(telling.first());
        List<Integer> here = frames.entrySet().stream()
                .filter(frame -> block(frame.getValue()) == block)
                .map(Map.Entry::getKey)
                .toList();
        if (!here.isEmpty()) {
            return here;
        }
        int last = frames.values().stream().mapToInt(this::block).max().orElseThrow();
        return block - last > NEAR
                ? List.of()
                : frames.entrySet().stream()
                        .filter(frame -> block(frame.getValue()) == last)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private int block(List<Draft> drafts) {
        return drafts.stream()
                .mapToInt(draft -> layout.block(tellings.get(draft.id()).first()))
                .max()
                .orElseThrow();
    }

    private static int start(List<Draft> drafts) {
        return drafts.stream().mapToInt(Draft::start).max().orElseThrow();
    }
}
