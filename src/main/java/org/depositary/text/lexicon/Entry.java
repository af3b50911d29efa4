package org.depositary.text.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a dictionary.
 *
 * @param dictionary the file's name without the extension
 * @param id unique in the dictionary
 * @param label its name as one writes it
 * @param forms by kind of mention, the ways of writing it
 * @param features its other columns, empty cells left out
 */
public record Entry(
        String dictionary, String id, String label, Map<String, List<String>> forms, Map<String, String> features) {
    public Entry {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** How mentions name it: {@code dictionary/id}. */
    public String reference() {
        return dictionary + "/" + id;
    }

    /** A feature's value. */
    public Optional<String> feature(String name) {
        return Optional.ofNullable(features.get(name));
    }
}
