package org.depositary.text.mention;

import java.util.Optional;
import org.depositary.text.Mention;

/** What a place lies in. */
final class Whole {
    /** The feature that says so, by the entry's id there. */
    static final String FEATURE = "state";

    /** The dictionary of what places lie in, as its entries are referred to. */
    static final String ENTRIES = FEATURE + "s/";

    private Whole() {}

    /** What a place lies in: what its entry says, or the entry itself where it says nothing and lies in nothing. */
    static Optional<String> of(Mention mention) {
        return Optional.ofNullable(mention.features().get(FEATURE))
                .filter(id -> !id.isEmpty())
                .or(() -> mention.entry()
                        .filter(entry -> entry.startsWith(ENTRIES))
                        .map(entry -> entry.substring(ENTRIES.length())));
    }
}
