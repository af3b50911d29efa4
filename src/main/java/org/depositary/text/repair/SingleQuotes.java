package org.depositary.text.repair;

import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

/**
 * Speech in single quotation marks, read as in double ones: {@code 'The harbour is open,' she said}. An apostrophe is
 * none: the first mark stands before a capital and behind a space, the last behind the mark that ends what was said.
 */
final class SingleQuotes {
    private static final String REASON = "single quotation marks";
    private static final String PAIR = "a double quotation mark written as two single ones";
    private static final String OPENING = "'\u2018";
    private static final String CLOSING = "'\u2019";
    private static final String DOUBLE = "\"\u201c\u201d";
    private static final String ENDING = ",.?!";
    private static final int LONGEST = 800;

    private SingleQuotes() {}

    static void restore(Draft draft) {
        pairs(draft);
        int i = 0;
        while (i < draft.length()) {
            int end = opens(draft, i) ? close(draft, i) : -1;
            if (end > i) {
                draft.set(i, '\u201c', REASON);
                draft.set(end, '\u201d', REASON);
                i = end;
            }
            i++;
        }
    }

    /** Two single marks side by side are a double one. */
    private static void pairs(Draft draft) {
        for (int i = 0; i + 1 < draft.length(); i++) {
            char mark = draft.at(i);
            if (mark != draft.at(i + 1) || draft.at(i + 2) == mark || draft.at(i - 1) == mark) {
                continue;
            }
            if (mark == '\u2018') {
                draft.set(i, ' ', PAIR);
                draft.set(i + 1, '\u201c', PAIR);
            } else if (mark == '\u2019') {
                draft.set(i, '\u201d', PAIR);
                draft.set(i + 1, ' ', PAIR);
            }
        }
    }

    private static boolean opens(Draft draft, int at) {
        return OPENING.indexOf(draft.at(at)) >= 0
                && isSpace(draft.at(at - 1))
                && Character.isUpperCase(draft.at(at + 1))
                && (Character.isLowerCase(draft.at(at + 2)) || isSpace(draft.at(at + 2)));
    }

    private static int close(Draft draft, int from) {
        int lines = 0;
        for (int i = from + 2; i < Math.min(draft.length(), from + LONGEST); i++) {
            char c = draft.at(i);
            lines = isLineEnd(c) ? lines + 1 : isSpace(c) ? lines : 0;
            if (lines > 1 || DOUBLE.indexOf(c) >= 0 || opens(draft, i)) {
                return -1;
            }
            if (CLOSING.indexOf(c) >= 0 && ENDING.indexOf(draft.at(i - 1)) >= 0 && isSpace(draft.at(i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
