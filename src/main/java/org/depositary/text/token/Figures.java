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
        if (isHyphen(window.at(end)) && window.isLetterAt(end + 1)) {
            int last = window.letters(end + 1);
            String word = window.fold(end + 1, last);
            return Abbreviations.CALENDAR.contains(word) ? end : suffixed(last);
        }
        return end;
    }

    private int suffixed(int end) {
        int last = end;
        while (isHyphen(window.at(last)) && window.isLetterAt(last + 1)) {
            last = window.letters(last + 1);
        }
        return last;
    }

    private boolean isSeparator(int start, int i, boolean grouped) {
        if (!isDigit(window.at(i + 1)) || i == start) {
            return false;
        }
        return switch (window.at(i)) {
            case '.', ':' -> true;
            case ',' ->
                isDigit(window.at(i + 2))
                        && isDigit(window.at(i + 3))
                        && !isDigit(window.at(i + 4))
                        && (grouped || i - start <= 3);
            default -> false;
        };
    }
}
