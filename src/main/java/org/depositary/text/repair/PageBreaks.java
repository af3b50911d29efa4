package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that a page's number stands in: {@code the ferries of the - 2 - northern line}. The number is no part of
 * them, and what goes on behind it belongs to what stands before.
 */
final class PageBreaks {
    private static final String REASON = "a page's number inside a sentence";

    /** A line shorter than this may be a cell of a table or a heading. */
    private static final int RUNNING_TEXT = 40;

    private static final int LONGEST_NUMBER = 20;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—./… ]*(?:page )?[0-9]{1,3}(?: ?(?:/|of) ?[0-9]{0,3})?[-–—./ ]*|\\(?more\\)?|\\(?cont(?:inued|'d|\\.)?\\)?");

    /** No sentence ends with one of these: what follows may begin with a capital or a figure. */
    private static final Set<String> OPEN = Set.of(
            "of", "the", "to", "from", "and", "or", "in", "on", "at", "by", "for", "with", "a", "an", "between",
            "until", "its", "their", "his", "her", "our", "that", "which", "who", "as");

    private final Draft draft;

    private PageBreaks(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        new PageBreaks(draft).join();
    }

    private void join() {
        int textFirst = 0;
        int textEnd = 0;
        boolean numbers = false;
        int i = 0;
        while (i < draft.length()) {
            int first = i;
            while (i < draft.length() && !isLineEnd(draft.at(i))) {
                i++;
            }
            int end = i;
            while (first < end && isSpace(draft.at(first))) {
                first++;
            }
            while (end > first && isSpace(draft.at(end - 1))) {
                end--;
            }
            if (end > first) {
                if (isNumber(first, end)) {
                    numbers = true;
                } else {
                    if (numbers && goesOn(textFirst, textEnd, first)) {
                        cover(textEnd, first);
                    }
                    textFirst = first;
                    textEnd = end;
                    numbers = false;
                }
            }
            i++;
        }
    }

    private boolean isNumber(int first, int end) {
        return end - first <= LONGEST_NUMBER
                && NUMBER.matcher(draft.words(first, end)).matches();
    }

    private boolean goesOn(int first, int end, int next) {
        char last = draft.at(end - 1);
        if (end - first < RUNNING_TEXT || !(Character.isLetter(last) || isDigit(last) || last == ',')) {
            return false;
        }
        String word = draft.words(draft.wordStart(end), end).toLowerCase(Locale.ROOT);
        return Character.isLowerCase(draft.at(next)) || OPEN.contains(word);
    }

    private void cover(int from, int to) {
        draft.set(from, ' ', REASON);
        for (int at = from + 1; at < to; at++) {
            draft.set(at, SOFT_HYPHEN, REASON);
        }
    }
}
