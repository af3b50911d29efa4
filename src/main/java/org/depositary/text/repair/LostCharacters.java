package org.depositary.text.repair;

import static org.depositary.text.token.Characters.DAMAGED;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isOpeningBracket;
import static org.depositary.text.token.Characters.isSpace;

import java.util.Set;

/** U+FFFD: what stands around it tells dash, apostrophe and quotation mark apart. */
final class LostCharacters {
    private static final Set<String> CONTRACTIONS = Set.of("t", "re", "ve", "ll", "d", "m");

    private final Draft draft;

    private LostCharacters(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        LostCharacters pass = new LostCharacters(draft);
        pass.lostCharacters();
    }

    private void lostCharacters() {
        for (int i = 0; i < draft.length(); i++) {
            if (draft.at(i) != DAMAGED) {
                continue;
            }
            char before = draft.at(i - 1);
            char after = draft.at(i + 1);
            if (isSpace(before) && isSpace(after)) {
                draft.set(i, '–', "lost dash");
            } else if (draft.isWord(i - 1) && after == 's' && !draft.isWord(i + 2) && draft.at(i + 2) != DAMAGED) {
                draft.set(i, '’', "lost apostrophe");
            } else if (draft.isWord(i - 1) && isContraction(i + 1)) {
                draft.set(i, '’', "lost apostrophe");
            } else if (draft.isWord(i - 1) && (Character.isUpperCase(after) || (isDigit(before) && isDigit(after)))) {
                draft.set(i, '–', "lost dash");
            } else if ((isSpace(before) || isOpeningBracket(before) || before == '–') && draft.isWord(i + 1)) {
                draft.set(i, '“', "lost opening quotation mark");
            } else if (!isSpace(before) && before != DAMAGED && !draft.isWord(i + 1) && after != DAMAGED) {
                draft.set(i, '”', "lost closing quotation mark");
            }
        }
    }

    private boolean isContraction(int start) {
        int end = start;
        while (end < start + 3 && draft.isWord(end)) {
            end++;
        }
        return end > start && !draft.isWord(end) && CONTRACTIONS.contains(draft.words(start, end));
    }
}
