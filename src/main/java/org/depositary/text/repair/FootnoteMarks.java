package org.depositary.text.repair;

import static org.depositary.text.token.Characters.isSpace;

/** Marks that point to footnotes are read as spaces. */
final class FootnoteMarks {
    private static final int LONGEST_NOTE = 24;

    /** With what sentences end. */
    private static final String ENDS = ".!?”\"";

    private final Draft draft;

    private FootnoteMarks(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        FootnoteMarks pass = new FootnoteMarks(draft);
        pass.footnoteMarks();
    }

    /**
     * {@code [1]}, {@code [note 2]} and {@code [citation needed]} after a word or a mark are read as spaces, and so is
     * {@code [1]} a space behind the end of a sentence.
     */
    private void footnoteMarks() {
        for (int i = 1; i < draft.length(); i++) {
            if (draft.at(i) != '[') {
                continue;
            }
            boolean apart = isSpace(draft.at(i - 1)) && !draft.isRestored(i - 1);
            if (apart && (i < 2 || !draft.isRestored(i - 2) && ENDS.indexOf(draft.at(i - 2)) < 0)) {
                continue;
            }
            int close = i + 1;
            while (close < draft.length()
                    && close - i < LONGEST_NOTE
                    && draft.at(close) != ']'
                    && draft.at(close) != '[') {
                close++;
            }
            if (draft.at(close) == ']' && isNote(draft.words(i + 1, close), apart)) {
                for (int at = i; at <= close; at++) {
                    draft.set(at, ' ', "footnote mark");
                }
            }
        }
    }

    private static boolean isNote(String inside, boolean apart) {
        return apart
                ? inside.matches("[0-9]{1,3}")
                : switch (inside) {
                    case "citation needed", "clarification needed", "dead link", "when?", "who?" -> true;
                    default -> inside.matches("(note |nb |n )?[0-9]{1,3}|[a-z]");
                };
    }
}
