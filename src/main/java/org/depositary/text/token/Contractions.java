package org.depositary.text.token;

import static org.depositary.text.token.Characters.isApostrophe;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that an apostrophe joins to a pronoun: of {@code we'll} the second half stands for "will". */
final class Contractions {
    private static final Map<String, String> VERBS = Map.of("ll", "will", "ve", "have", "re", "are", "m", "am");
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "you", "he", "she", "it", "they", "that", "this", "there", "who");

    private Contractions() {}

    /** The verb in full that begins with the apostrophe behind a word; empty if none does. */
    static Optional<String> full(Window window, int start, int apostrophe) {
        if (!isApostrophe(window.at(apostrophe)) || !PRONOUNS.contains(window.fold(start, apostrophe))) {
            return Optional.empty();
        }
        return Optional.ofNullable(VERBS.get(window.fold(apostrophe + 1, window.letters(apostrophe + 1))));
    }
}
