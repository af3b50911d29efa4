package org.depositary.store.history;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What a publication changed of one thing.
 *
 * @param thing its address
 * @param added statements about it that are new
 * @param dropped statements about it that are no more
 */
public record Change(String thing, List<Quad> added, List<Quad> dropped) {
    public Change {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }
}
