package org.depositary.page.search;

import java.util.List;
import java.util.Set;

/**
 * What can be found.
 *
 * @param iri of the thing or document
 * @param name by which it is shown
 * @param names all by which it may be called, in any language, the shown one among them
 * @param labels those that are its name in a language, not only another name for it
 * @param types IRIs of its classes
 * @param weight how often it is spoken of
 * @param text a document's; empty for all else
 */
public record Entry(
        String iri, String name, List<String> names, Set<String> labels, Set<String> types, int weight, String text) {
    public Entry {
        names = List.copyOf(names);
        labels = Set.copyOf(labels);
        types = Set.copyOf(types);
        if (weight < 0) {
            throw new IllegalArgumentException("spoken of " + weight + " times");
        }
    }

    /** Whether it is of one of the types, or any type will do. */
    public boolean ofAny(Set<String> wanted) {
        return wanted.isEmpty() || types.stream().anyMatch(wanted::contains);
    }
}
