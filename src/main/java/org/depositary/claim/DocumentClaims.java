package org.depositary.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.text.Reading;

/**
 * All that one document says.
 *
 * @param reading the document as read
 * @param entities whom and what it names, in order of first mention
 * @param frames what it states, in order of first evidence
 */
public record DocumentClaims(Reading reading, List<Entity> entities, List<Frame> frames) {
    public DocumentClaims {
        entities = List.copyOf(entities);
        frames = List.copyOf(frames);
    }

    /** The entity of an id that a value names. */
    public Entity entity(String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    /** The ids of those that facts name, and of those that these have as attributes; all others are named only. */
    public Set<String> told() {
        Map<String, Entity> byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Deque<String> open = new ArrayDeque<>();
        for (Frame frame : frames) {
            for (Filler filler : frame.fillers()) {
                if (filler.value() instanceof Value.Thing thing) {
                    open.add(thing.entity());
                }
            }
        }
        Set<String> told = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Entity entity = byId.get(open.removeFirst());
            if (entity != null && told.add(entity.id())) {
                entity.attributes().values().stream()
                        .flatMap(List::stream)
                        .flatMap(attribute -> attribute.entity().stream())
                        .forEach(open::addLast);
            }
        }
        return told;
    }
}
