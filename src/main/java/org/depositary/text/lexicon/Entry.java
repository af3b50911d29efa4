package org.depositary.text.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.SmallMap;

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
        forms = SmallMap.copyOf(forms);
        features = SmallMap.copyOf(features);
    }

    /** How mentions name it: {@code dictionary/id}. */
    public String reference() {
        return dictionary + "/" + id;
    }

    /**
     * All its names: the ways of writing it in the first column that has its label, without those as something else (an
     * adjective).
     */
    public List<String> names() {
        return forms.values().stream()
                .filter(written -> written.contains(label))
                .findFirst()
                .orElse(List.of(label));
    }

    /** A feature's value. */
    public Optional<String> feature(String name) {
        return Optional.ofNullable(features.get(name));
    }
}
