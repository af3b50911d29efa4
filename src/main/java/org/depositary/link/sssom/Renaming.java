package org.depositary.link.sssom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.text.Span;

/**
 * A document in which what it calls by a name is something else than the dictionary says.
 *
 * @param document what it tells now
 * @param entity what is called so
 * @param written the name as the document has it
 */
record Renaming(DocumentClaims document, String entity, String written) {

    /**
     * Takes a name away from an entity, with all mentions by that name and all facts told in these words; the entity
     * itself where it has no other names.
     *
     * @param going the name; that of the dictionary goes with all that is not called otherwise
     * @param other what it is instead, where that is known
     */
    static Renaming of(DocumentClaims document, Entity entity, Mention going, Optional<Entity> other) {
        boolean own = name(entity.label()).equals(going.name());
        List<Span> gone = entity.mentions().stream()
                .filter(mention -> name(words(document, mention)).equals(going.name()))
                .toList();
        Set<Span> kept = entity.mentions().stream()
                .filter(mention -> !gone.contains(mention))
                .filter(mention -> !own || formal(document, entity, mention))
                .collect(Collectors.toSet());
        boolean whole = kept.isEmpty() || gone.isEmpty();
        String written = gone.stream()
                .findFirst()
                .map(mention -> words(document, mention))
                .orElseGet(() -> named(entity, going.name()));
        String id = whole ? entity.id() : fresh(document, entity.id());
        List<String> names = new ArrayList<>();
        if (other.isPresent()) {
            names.add(written);
        }
        Entity parted = new Entity(
                id,
                other.map(Entity::kind).orElse(entity.kind()),
                other.map(Entity::label).orElse(written),
                names,
                other.flatMap(Entity::entry),
                other.map(known -> attributes(document, known)).orElse(Map.of()),
                entity.mentions().stream()
                        .filter(mention -> whole || !kept.contains(mention))
                        .toList());
        DocumentClaims said = other.isPresent() ? document : unguessed(document, entity, kept);
        return new Renaming(
                whole ? with(said, entity, List.of(parted)) : split(said, entity, parted, kept), id, written);
    }

    /** Without what was only concluded from what something was taken for: the land of a town. */
    private static DocumentClaims unguessed(DocumentClaims document, Entity entity, Set<Span> kept) {
        Set<Value> known = entity.attributes().values().stream()
                .flatMap(List::stream)
                .flatMap(value -> value.entity().stream())
                .map(Value.Thing::new)
                .collect(Collectors.toSet());
        Predicate<Filler> guessed = filler -> filler.origin() instanceof Origin.Inferred
                && known.contains(filler.value())
                && filler.words().stream().noneMatch(words -> kept.stream().anyMatch(words::overlaps));
        return new DocumentClaims(
                document.reading(),
                document.entities(),
                document.frames().stream()
                        .map(frame -> names(frame, entity) ? with(frame, told -> told.filter(guessed.negate())) : frame)
                        .toList());
    }

    private static boolean names(Frame frame, Entity entity) {
        return frame.fillers().stream().anyMatch(filler -> filler.value().equals(new Value.Thing(entity.id())));
    }

    /** What is known of what it is instead; what it was taken for gave the old ones. */
    private static Map<String, List<Entity.Attribute>> attributes(DocumentClaims document, Entity known) {
        Map<String, List<Entity.Attribute>> its = new LinkedHashMap<>();
        known.attributes()
                .forEach((attribute, values) -> its.put(
                        attribute,
                        values.stream()
                                .map(value -> new Entity.Attribute(value.text(), labelled(document, value.text())))
                                .toList()));
        return its;
    }

    private static Optional<String> labelled(DocumentClaims document, String label) {
        return document.entities().stream()
                .filter(entity -> entity.label().equals(label))
                .map(Entity::id)
                .findFirst();
    }

    /** Whether something is called in words that a name of its own stands in, and no form of the dictionary's name. */
    private static boolean formal(DocumentClaims document, Entity entity, Span mention) {
        String words = name(words(document, mention));
        return entity.names().stream().anyMatch(any -> name(any).equals(words));
    }

    private static DocumentClaims split(DocumentClaims document, Entity entity, Entity parted, Set<Span> kept) {
        Entity rest = new Entity(
                entity.id(),
                entity.kind(),
                entity.label(),
                entity.names().stream()
                        .filter(any -> !name(any).equals(name(parted.label())))
                        .filter(any -> !parted.names().contains(any))
                        .toList(),
                entity.entry(),
                entity.attributes(),
                entity.mentions().stream().filter(kept::contains).toList());
        DocumentClaims both = with(document, entity, List.of(rest, parted));
        UnaryOperator<Filler> renamed = filler -> filler.value().equals(new Value.Thing(entity.id()))
                        && filler.words().stream()
                                .anyMatch(words -> parted.mentions().stream().anyMatch(words::overlaps))
                ? new Filler(
                        filler.role(), new Value.Thing(parted.id()), filler.words(), filler.rule(), filler.origin())
                : filler;
        return new DocumentClaims(
                both.reading(),
                both.entities(),
                both.frames().stream()
                        .map(frame -> with(frame, told -> told.map(renamed)))
                        .toList());
    }

    private static Frame with(Frame frame, UnaryOperator<Stream<Filler>> told) {
        return new Frame(
                frame.id(),
                frame.type(),
                frame.label(),
                frame.modality(),
                told.apply(frame.fillers().stream()).toList(),
                frame.evidence(),
                told.apply(frame.also().stream()).toList());
    }

    private static DocumentClaims with(DocumentClaims document, Entity old, List<Entity> instead) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : document.entities()) {
            if (entity.id().equals(old.id())) {
                entities.addAll(instead);
            } else {
                entities.add(entity);
            }
        }
        return new DocumentClaims(document.reading(), entities, document.frames());
    }

    private static String fresh(DocumentClaims document, String id) {
        String fresh = id + "-parted";
        while (taken(document, fresh)) {
            fresh += "+";
        }
        return fresh;
    }

    private static boolean taken(DocumentClaims document, String id) {
        return document.entities().stream().anyMatch(entity -> entity.id().equals(id));
    }

    private static String named(Entity entity, String name) {
        return entity.names().stream()
                .filter(any -> name(any).equals(name))
                .findFirst()
                .orElse(entity.label());
    }

    private static String words(DocumentClaims document, Span mention) {
        return document.reading().text().substring(mention.start(), mention.end());
    }

    private static String name(String written) {
        return Mention.of("", "", written).name();
    }
}
