package org.depositary.match.discourse.value;

import java.util.Optional;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.text.lexicon.Dictionary;
import org.depositary.text.lexicon.Lexicon;

/** Finds entries of dictionaries that the text may not name but its metadata or a dictionary's feature do. */
public final class Entries {
    private final References references;
    private final Lexicon lexicon;

    public Entries(References references, Lexicon lexicon) {
        this.references = references;
        this.lexicon = lexicon;
    }

    /** The referent of an entry given as {@code dictionary/id}; empty where no dictionary has it. */
    public Optional<Referent> referent(String reference) {
        return references
                .entry(reference)
                .or(() -> lexicon.entry(reference).flatMap(entry -> {
                    Optional<String> kind = lexicon.dictionaries().stream()
                            .filter(dictionary -> dictionary.name().equals(entry.dictionary()))
                            .map(Dictionary::entity)
                            .filter(entity -> !entity.isBlank())
                            .findFirst();
                    return kind.map(known -> references.known(known, entry.label(), reference));
                }));
    }
}
