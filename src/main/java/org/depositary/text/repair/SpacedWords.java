package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLetter;

/** Words and numbers written with a space between any two characters: {@code H A R B O U R}, {@code $2 5 0 , 0 0 0}. */
final class SpacedWords {
    private static final String REASON = "spaces between the characters of a word";

    /** Fewer capitals may be initials, unless a wider space tells that a word is over. */
    private static final int LETTERS = 4;

    private static final int YEAR = "1964".length();
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final String SUMS = "$£€";

    /** No sum is longer; a table of figures may be, and is looked at no further from each of them. */
    private static final int FIGURES = "999999999999999".length();

    private final Draft draft;

    private SpacedWords(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        new SpacedWords(draft).join();
    }

    private void join() {
        int i = 0;
        while (i < draft.length()) {
            int end = i;
            if (Character.isUpperCase(draft.at(i)) && draft.at(i - 1) != SOFT_HYPHEN && !draft.isWord(i - 1)) {
                end = letters(i);
            } else if (isDigit(draft.at(i)) && !draft.isWord(i - 1)) {
                end = figures(i);
            }
            for (int at = i + 1; at < end - 1; at++) {
                if (draft.at(at) == ' ') {
                    draft.set(at, SOFT_HYPHEN, REASON);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of capitals that stand apart; the start where they are too few. */
    private int letters(int start) {
        int at = start;
        while (Character.isUpperCase(draft.at(at + 2)) && draft.at(at + 1) == ' ' && !draft.isWord(at + 3)) {
            at += 2;
        }
        int count = (at - start) / 2 + 1;
        boolean apart = draft.at(at + 1) == ' ' && draft.at(at + 2) == ' ' && at + 2 < draft.length();
        return !draft.isWord(at + 1) && (count >= LETTERS || count == LETTERS - 1 && apart) ? at + 1 : start;
    }

    /** The end of figures that stand apart and are a year or a sum; the start where they are neither. */
    private int figures(int start) {
        StringBuilder digits = new StringBuilder().append(draft.at(start));
        int at = start;
        while (draft.at(at + 1) == ' ' && digits.length() <= FIGURES) {
            boolean comma = draft.at(at + 2) == ',' && draft.at(at + 3) == ' ';
            int next = comma ? at + 4 : at + 2;
            if (!isDigit(draft.at(next)) || draft.isWord(next + 1)) {
                break;
            }
            digits.append(draft.at(next));
            at = next;
        }
        int before = start - 1;
        boolean sum = digits.length() <= FIGURES && SUMS.indexOf(draft.at(before)) >= 0;
        while (before > 0 && start - before < YEAR && draft.at(before) == ' ') {
            before--;
        }
        boolean year = digits.length() == YEAR
                && at == start + 2 * (YEAR - 1)
                && Integer.parseInt(digits.toString()) >= FIRST_YEAR
                && Integer.parseInt(digits.toString()) <= LAST_YEAR
                && (draft.at(before) == ',' || isLetter(draft.at(before)));
        return at > start && !draft.isWord(at + 1) && (sum || year) ? at + 1 : start;
    }
}
