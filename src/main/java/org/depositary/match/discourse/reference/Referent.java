package org.depositary.match.discourse.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.text.Span;

/**
 * Whom or what a document names.
 *
 * @param id unique among a document's referents
 * @param kind the kind's name
 * @param label the fullest name, or the dictionary's
 * @param names its other names
 * @param entry the dictionary's entry as {@code dictionary/id}
 * @param attributes what is said of it, by attribute
 * @param named whether a name was given, not only a post
 * @param spans where it is named, in order
 */
public record Referent(
        int id,
        String kind,
        String label,
        List<String> names,
        Optional<String> entry,
        Map<String, List<Held>> attributes,
        boolean named,
        List<Span> spans) {
    public Referent {
        names = List.copyOf(names);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        spans = List.copyOf(spans);
    }
}
