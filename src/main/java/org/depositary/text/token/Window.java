package org.depositary.text.token;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLetter;
import static org.depositary.text.token.Characters.isSpace;

/**
 * The characters of a text up to a limit; beyond it there is white space.
 *
 * @param text all of it
 * @param limit index after the last character to be seen
 */
record Window(String text, int limit) {
    char at(int i) {
        return i < 0 || i >= limit ? ' ' : text.charAt(i);
    }

    /** Letter or digit; surrogates count as letters, which they nearly always are inside words. */
    boolean isWordAt(int i) {
        char c = at(i);
        return isLetter(c) || isDigit(c) || Character.isSurrogate(c);
    }

    boolean isLetterAt(int i) {
        return isLetter(at(i));
    }

    /** Where the letters, digits and soft hyphens end that begin at an index. */
    int letters(int start) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            if (!isLetter(c) && !isDigit(c) && c != SOFT_HYPHEN) {
                break;
            }
            i += Character.charCount(c);
        }
        while (i > start && text.charAt(i - 1) == SOFT_HYPHEN) {
            i--;
        }
        return i;
    }

    /** The folded word between two indices. */
    String fold(int start, int end) {
        return Folding.fold(text.substring(start, end).replace("\u00AD", ""));
    }

    int afterSoft(int i) {
        int next = i;
        while (next < limit && text.charAt(next) == SOFT_HYPHEN) {
            next++;
        }
        return next;
    }

    int skipSpaces(int start) {
        int i = start;
        while (i < limit && i - start < 8 && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
