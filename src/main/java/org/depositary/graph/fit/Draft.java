package org.depositary.graph.fit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.text.Span;

/** A document's claims while they are made to fit. */
final class Draft {
    final DocumentClaims claims;
    final List<Problem> problems = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new LinkedHashMap<>();

    Draft(DocumentClaims claims) {
        this.claims = claims;
        claims.entities().forEach(entity -> entities.put(entity.id(), entity));
        claims.frames().forEach(frame -> frames.put(frame.id(), frame));
    }

    /**
     * The claims as they are now. What was only words, and has become a thing of some kind or found no place, is no
     * entity any more.
     *
     * @param kinds the declared kinds
     */
    DocumentClaims finish(Set<String> kinds) {
        Set<String> used = frames.values().stream()
                .flatMap(frame -> frame.fillers().stream())
                .flatMap(
                        filler -> filler.value() instanceof Value.Thing thing ? Stream.of(thing.entity()) : Stream.of())
                .collect(Collectors.toSet());
        List<Entity> kept = entities.values().stream()
                .filter(entity -> kinds.contains(entity.kind()) || used.contains(entity.id()))
                .toList();
        return new DocumentClaims(claims.reading(), kept, List.copyOf(frames.values()));
    }

    List<Frame> frames() {
        return List.copyOf(frames.values());
    }

    Frame frame(String id) {
        return Optional.ofNullable(frames.get(id)).orElseThrow(() -> new IllegalArgumentException("no frame " + id));
    }

    Entity entity(String id) {
        return Optional.ofNullable(entities.get(id)).orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    void put(Frame frame) {
        frames.put(frame.id(), frame);
    }

    void problem(Frame frame, String rule, String what) {
        problems.add(new Problem(
                claims.reading().document().id(),
                rule,
                frame.evidence().getFirst().passage(),
                what));
    }

    /** The entity of a kind and a label: one of the document's, or a new one. */
    Entity named(String kind, String label, Optional<Span> words) {
        for (Entity known : entities.values()) {
            if (known.kind().equals(kind) && known.label().equalsIgnoreCase(label)) {
                return known;
            }
        }
        Entity fresh = new Entity(
                "n" + entities.size(),
                kind,
                label,
                List.of(),
                Optional.empty(),
                Map.of(),
                words.stream().toList());
        entities.put(fresh.id(), fresh);
        return fresh;
    }

    /** A new frame; its evidence is the other's. */
    Frame fresh(Frame like, String type, Optional<String> label, List<Filler> fillers) {
        Frame fresh =
                new Frame(like.id() + "." + frames.size(), type, label, like.modality(), fillers, like.evidence());
        frames.put(fresh.id(), fresh);
        return fresh;
    }

    /** Adds a value to an attribute of an entity. */
    void describe(String id, String attribute, Entity.Attribute value) {
        Entity entity = entity(id);
        Map<String, List<Entity.Attribute>> attributes = new LinkedHashMap<>(entity.attributes());
        List<Entity.Attribute> values = new ArrayList<>(attributes.getOrDefault(attribute, List.of()));
        if (!values.contains(value)) {
            values.add(value);
            attributes.put(attribute, values);
            entities.put(
                    id,
                    new Entity(
                            id,
                            entity.kind(),
                            entity.label(),
                            entity.names(),
                            entity.entry(),
                            attributes,
                            entity.mentions()));
        }
    }

    /** The same frame with other fillers. */
    static Frame with(Frame frame, List<Filler> fillers) {
        return new Frame(
                frame.id(), frame.type(), frame.label(), frame.modality(), fillers, frame.evidence(), frame.also());
    }

    /** The same frame with other values that its other sentences give. */
    static Frame giving(Frame frame, List<Filler> also) {
        return new Frame(
                frame.id(), frame.type(), frame.label(), frame.modality(), frame.fillers(), frame.evidence(), also);
    }

    /** The same frame with the evidence of another as well. */
    static Frame evidenced(Frame frame, List<Evidence> more) {
        Set<Evidence> known = new HashSet<>(frame.evidence());
        List<Evidence> all = new ArrayList<>(frame.evidence());
        more.stream().filter(known::add).forEach(all::add);
        return new Frame(frame.id(), frame.type(), frame.label(), frame.modality(), frame.fillers(), all, frame.also());
    }
}
