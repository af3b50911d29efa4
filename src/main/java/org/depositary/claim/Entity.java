package org.depositary.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Span;

/**
 * Somebody or something that a document names, all its mentions in the document taken together.
 *
 * @param id unique in the document ("e7")
 * @param kind the kind's name, as declared in the mappings ("Person", "State")
 * @param label the fullest name the document gives, or the dictionary's label
 * @param names all other names it goes by in the document, label excluded
 * @param entry the dictionary's entry as {@code dictionary/id}, where one was found
 * @param attributes what the document says of it in passing (its office, its state, its gender), by attribute: ids of
 *     entities where {@link Attribute#entity} is set, words otherwise
 * @param mentions where it is named, in order
 */
public record Entity(
        String id,
        String kind,
        String label,
        List<String> names,
        Optional<String> entry,
        Map<String, List<Attribute>> attributes,
        List<Span> mentions) {

    /**
     * A value of an attribute.
     *
     * @param text its label
     * @param entity id of the entity it is, where it is one
     */
    public record Attribute(String text, Optional<String> entity) {}

    public Entity {
        names = List.copyOf(names);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        mentions = List.copyOf(mentions);
    }
}
