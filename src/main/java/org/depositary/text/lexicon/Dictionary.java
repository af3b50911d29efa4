package org.depositary.text.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A file of names or words.
 *
 * @param name the file's name without the extension
 * @param title what it holds
 * @param source where its facts come from
 * @param licence under which it may be used
 * @param entity the kind of what its entries are
 * @param joined kinds whose forms a hyphen may join to one another ("Chile-Norwegian")
 * @param entries in file order
 */
public record Dictionary(
        String name,
        String title,
        String source,
        String licence,
        String entity,
        Set<String> joined,
        List<Entry> entries) {
    public Dictionary {
        joined = Set.copyOf(joined);
        entries = List.copyOf(entries);
    }
}
