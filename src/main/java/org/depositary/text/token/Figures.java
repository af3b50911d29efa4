package org.depositary.text.token;

import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isHyphen;

/** Where a number ends: with its separators, its ordinal ending, its unit. */
final class Figures {
    private final Window window;

    Figures(Window window) {
        this.window = window;
    }

    /** The end of the number, or mixture of digits and letters, that begins here. */
    int end(int start) {
        int end = start;
        boolean grouped = false;
        while (isDigit(window.at(end)) || isSeparator(start, end, grouped)) {
            grouped |= window.at(end) == ',';
            end++;
        }
        if (window.isLetterAt(end)) {
            return suffixed(window.letters(end));
        }
        return suffixed(end);
    }

    /**
     * Where the words end that hyphens join to what ends here; a hyphen before a month or a weekday joins dates, as
     * does one before a word for the present.
     */
    private int suffixed(int end) {
        int last = end;
        while (isHyphen(window.at(last)) && window.isLetterAt(last + 1)) {
            int letters = window.letters(last + 1);
            String word = window.fold(last + 1, letters);
            if (Abbreviations.CALENDAR.contains(word) || FunctionWords.OPEN_ENDS.contains(word)) {
                return last;
            }
            last = letters;
        }
        return last;
    }

    private boolean isSeparator(int start, int i, boolean grouped) {
        if (!isDigit(window.at(i + 1)) || i == start) {
            return false;
        }
        return switch (window.at(i)) {
            case '.', ':' -> true;
            case ',' -> thousands(i) && (grouped || i - start <= 3) || lakhs(i) && (grouped || i - start <= 2);
            default -> false;
        };
    }

    /** Whether a comma divides off the last three digits, or three in the middle. */
    private boolean thousands(int comma) {
        return isDigit(window.at(comma + 1))
                && isDigit(window.at(comma + 2))
                && isDigit(window.at(comma + 3))
                && !isDigit(window.at(comma + 4));
    }

    /** Whether a comma divides off two digits before the last three, as South Asia does: {@code 1,05,000}. */
    private boolean lakhs(int comma) {
        return isDigit(window.at(comma + 1))
                && isDigit(window.at(comma + 2))
                && window.at(comma + 3) == ','
                && (thousands(comma + 3) || lakhs(comma + 3));
    }
}
