package org.depositary.claim;

import java.util.List;
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
}
