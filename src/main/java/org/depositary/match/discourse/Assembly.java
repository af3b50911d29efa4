package org.depositary.match.discourse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.frame.Frames;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.name.TitleWords;
import org.depositary.match.discourse.name.WrittenName;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.text.Edtf;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/** Numbers frames and the entities they name, and writes them as claims. */
final class Assembly {
    private final RuleSet rules;
    private final Frames frames;
    private final References references;
    private final Alone alone;
    private final Unnamed unnamed;

    Assembly(RuleSet rules, Frames frames, References references, Alone alone) {
        this.rules = rules;
        this.frames = frames;
        this.references = references;
        this.alone = alone;
        this.unnamed = new Unnamed(rules);
    }

    /** The claims: frames in the order of their first words, entities in the order of their first mention. */
    DocumentClaims claims(Reading reading, List<Draft> drafts) {
        List<Draft> sorted = drafts.stream()
                .sorted(Comparator.comparingInt(Draft::start)
                        .thenComparing(draft -> draft.evidence().getFirst().passage())
                        .thenComparingInt(Draft::id))
                .toList();
        Map<String, String> frameIds = new LinkedHashMap<>();
        for (Draft draft : sorted) {
            frameIds.put(Draft.frame(draft.id()), "f" + (frameIds.size() + 1));
        }
        List<Referent> both = frames.both(sorted);
        Map<Integer, String> entityIds = entityIds(sorted);
        List<Frame> told =
                sorted.stream().map(draft -> frame(draft, frameIds, entityIds)).toList();
        Unsaid unsaid = new Unsaid(rules.kinds(), both, this::entities);
        List<Entity> entities = entityIds.entrySet().stream()
                .map(entry -> entity(references.referent(entry.getKey()), entry.getValue(), entityIds, unsaid))
                .toList();
        return new DocumentClaims(reading, entities, told);
    }

    /** Ids of the referents that frames name or the text with certainty, and of those that these have as attributes. */
    private Map<Integer, String> entityIds(List<Draft> drafts) {
        Set<Integer> named = new LinkedHashSet<>();
        Deque<Referent> open = new ArrayDeque<>();
        for (Draft draft : drafts) {
            for (Filler filler : draft.fillers()) {
                if (filler.value() instanceof Value.Thing thing) {
                    open.add(frames.referent(thing));
                }
            }
        }
        follow(open, named, true);
        references.all().stream().filter(this::certain).forEach(open::addLast);
        follow(open, named, false);
        List<Referent> order = named.stream()
                .map(references::referent)
                .sorted(Comparator.comparingInt((Referent referent) -> referent.spans().stream()
                                .mapToInt(Span::start)
                                .min()
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Referent::kind)
                        .thenComparing(Referent::label)
                        .thenComparingInt(Referent::id))
                .toList();
        Map<Integer, String> ids = new LinkedHashMap<>();
        order.forEach(referent -> ids.put(referent.id(), "e" + (ids.size() + 1)));
        return ids;
    }

    /**
     * Adds referents and those that they have as attributes.
     *
     * @param all also those that the text itself does not name
     */
    private void follow(Deque<Referent> open, Set<Integer> named, boolean all) {
        while (!open.isEmpty()) {
            Referent referent = open.removeFirst();
            if (named.add(referent.id())) {
                referent.attributes().values().stream()
                        .flatMap(List::stream)
                        .flatMap(held -> entities(held).stream())
                        .filter(other -> all || !other.spans().isEmpty())
                        .forEach(open::addLast);
            }
        }
    }

    /**
     * Whether a referent is named with certainty, so that it is told of even if no fact names it: one that a dictionary
     * knows, where it is no part of a longer name, one with a full name, a post and what that belongs to, or what bears
     * a title with a capital and belongs to something. Who links decides which of these are published.
     */
    private boolean certain(Referent referent) {
        Kind kind = rules.kinds().get(referent.kind());
        if (kind == null || kind.iri().isEmpty() || referent.spans().isEmpty()) {
            return false;
        }
        return referent.entry().isPresent() && alone.named(referent)
                || switch (kind.identity()) {
                    case NAME ->
                        referent.named()
                                && WrittenName.of(referent.label()).fullWords() > 1
                                && kind.post()
                                        .filter(referent.attributes()::containsKey)
                                        .isPresent()
                                && gated(referent, kind);
                    case TITLE -> TitleWords.full(referent.label()) && gated(referent, kind);
                    case LABEL, NONE -> false;
                };
    }

    /** Whether the text says something, itself an entity, that keeps such things apart: the state that it is of. */
    private boolean gated(Referent referent, Kind kind) {
        return kind.gates().stream()
                .anyMatch(gate -> referent.attributes().getOrDefault(gate, List.of()).stream()
                        .anyMatch(held -> !entities(held).isEmpty()));
    }

    private List<Referent> entities(Held held) {
        if (held.mention().isPresent()) {
            return references.of(held.mention().get());
        }
        return held.entry().flatMap(frames::entry).stream().toList();
    }

    private Frame frame(Draft draft, Map<String, String> frameIds, Map<Integer, String> entityIds) {
        Optional<String> titled =
                Optional.ofNullable(rules.frameTypes().get(draft.type())).flatMap(FrameType::titled);
        Optional<String> label = titled.flatMap(slot -> draft.values(slot).stream()
                .filter(Value.Words.class::isInstance)
                .map(value -> ((Value.Words) value).text())
                .findFirst());
        List<Filler> fillers = new ArrayList<>();
        for (Filler filler : draft.fillers()) {
            boolean title = titled.filter(filler.role()::equals).isPresent();
            if (!title) {
                value(filler.value(), frameIds, entityIds)
                        .ifPresent(value -> fillers.add(with(filler, value, frameIds)));
            }
        }
        return new Frame(
                Objects.requireNonNull(frameIds.get(Draft.frame(draft.id()))),
                draft.type(),
                label,
                draft.modality(),
                fillers,
                draft.evidence(),
                also(draft, fillers, frameIds, entityIds));
    }

    private static Filler with(Filler filler, Value value, Map<String, String> frameIds) {
        return new Filler(filler.role(), value, filler.words(), filler.rule(), origin(filler.origin(), frameIds));
    }

    /**
     * What a frame's tellings gave besides: of each role that has a value the same value in other words of the
     * document, a post in other words, and dates whose year is known.
     */
    private List<Filler> also(
            Draft draft, List<Filler> fillers, Map<String, String> frameIds, Map<Integer, String> entityIds) {
        List<Filler> also = new ArrayList<>();
        for (Filler filler : draft.also()) {
            List<Value> said = fillers.stream()
                    .filter(other -> other.role().equals(filler.role()))
                    .map(Filler::value)
                    .toList();
            known(filler.value(), frameIds, entityIds)
                    .filter(value -> !said.isEmpty() && again(value, said))
                    .ifPresent(value -> also.add(with(filler, value, frameIds)));
        }
        return also;
    }

    private static boolean again(Value value, List<Value> said) {
        return switch (value) {
            case Value.Term term -> true;
            case Value.Time(Edtf date) ->
                date.earliest().isPresent() || date.latest().isPresent();
            case Value.Thing thing -> said.contains(thing);
            case Value.Event event -> said.contains(event);
            case Value.Words words -> said.contains(words);
            case Value.Number number -> said.contains(number);
        };
    }

    /** The same as {@link #value}; none for a thing that no filler names. */
    private Optional<Value> known(Value value, Map<String, String> frameIds, Map<Integer, String> entityIds) {
        return value instanceof Value.Thing thing
                ? Optional.ofNullable(entityIds.get(frames.referent(thing).id()))
                        .map(Value.Thing::new)
                : value(value, frameIds, entityIds);
    }

    private Optional<Value> value(Value value, Map<String, String> frameIds, Map<Integer, String> entityIds) {
        return switch (value) {
            case Value.Thing thing ->
                Optional.of(new Value.Thing(Objects.requireNonNull(
                        entityIds.get(frames.referent(thing).id()))));
            case Value.Event event ->
                Optional.ofNullable(frameIds.get(event.frame())).map(Value.Event::new);
            case Value.Term term -> Optional.of(term);
            case Value.Words words -> Optional.of(words);
            case Value.Time time -> Optional.of(time);
            case Value.Number number -> Optional.of(number);
        };
    }

    private static Origin origin(Origin origin, Map<String, String> frameIds) {
        return switch (origin) {
            case Origin.Inherited inherited ->
                frameIds.containsKey(inherited.frame())
                        ? new Origin.Inherited(frameIds.get(inherited.frame()))
                        : new Origin.Inferred("focus");
            case Origin.Read read -> read;
            case Origin.Inferred inferred -> inferred;
        };
    }

    private Entity entity(Referent referent, String id, Map<Integer, String> entityIds, Unsaid unsaid) {
        String kind = unnamed.kind(referent);
        Map<String, List<Entity.Attribute>> attributes = new LinkedHashMap<>();
        referent.attributes().forEach((name, values) -> {
            List<Entity.Attribute> said = new ArrayList<>();
            for (Held held : values) {
                List<Referent> meant = entities(held);
                if (meant.isEmpty()) {
                    said.add(new Entity.Attribute(held.text(), Optional.empty()));
                }
                meant.forEach(one ->
                        said.add(new Entity.Attribute(one.label(), Optional.ofNullable(entityIds.get(one.id())))));
            }
            attributes.put(name, said.stream().distinct().toList());
        });
        unsaid.of(referent)
                .forEach((name, land) -> attributes.put(
                        name,
                        List.of(new Entity.Attribute(land.label(), Optional.ofNullable(entityIds.get(land.id()))))));
        if (!kind.equals(referent.kind())) {
            attributes.keySet().removeIf(attribute -> !unnamed.remembers(kind, attribute));
        }
        return new Entity(id, kind, referent.label(), referent.names(), referent.entry(), attributes, referent.spans());
    }
}
