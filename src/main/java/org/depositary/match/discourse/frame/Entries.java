package org.depositary.match.discourse.frame;

import java.util.Optional;
import java.util.function.Function;
import org.depositary.match.discourse.reference.Known;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.reference.References;

/** Finds entries of dictionaries that the text may not name but its metadata or a dictionary's feature do. */
final class Entries {
    private final References references;
    private final Function<String, Optional<Known>> dictionary;

    /** @param dictionary kind and label of an entry given as {@code dictionary/id} */
    Entries(References references, Function<String, Optional<Known>> dictionary) {
        this.references = references;
        this.dictionary = dictionary;
    }

    /** The referent of an entry given as {@code dictionary/id}; empty where no dictionary has it. */
    Optional<Referent> referent(String entry) {
        return references
                .entry(entry)
                .or(() -> dictionary.apply(entry).map(known -> references.known(known, entry)));
    }
}
