package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;

/** Marks without width inside words (zero-width spaces, byte order marks, bidi controls) part nothing. */
final class InvisibleMarks {
    private InvisibleMarks() {}

    static void restore(Draft draft) {
        for (int i = 1; i + 1 < draft.length(); i++) {
            if (isInvisible(draft.at(i)) && draft.isWord(i - 1) && draft.isWord(i + 1)) {
                draft.set(i, SOFT_HYPHEN, "mark without width inside a word");
            }
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064');
    }
}
