package org.depositary.text.token;

import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isSpace;

/** The marks with which the lines of a list begin. */
public final class ListMarks {
    /** No numeral of a list has more letters ({@code viii}). */
    private static final int LONGEST_NUMERAL = 4;

    private ListMarks() {}

    /** Whether a line opens with a list mark: a bullet, a dash, {@code 1)}, {@code (a)}, {@code iv)}. */
    public static boolean startsItem(CharSequence text, int start, int end) {
        return afterMark(text, start, end) > start;
    }

    /** Where the words begin behind a list mark; the start itself where there is none. */
    public static int afterMark(CharSequence text, int start, int end) {
        int mark = markEnd(text, start, end);
        if (mark == start || mark >= end || !isSpace(text.charAt(mark))) {
            return start;
        }
        int words = mark;
        while (words < end && isSpace(text.charAt(words))) {
            words++;
        }
        return words < end ? words : start;
    }

    /** Whether a stretch that is not empty is a list mark and nothing else. */
    public static boolean isMark(CharSequence text, int start, int end) {
        return markEnd(text, start, end) == end;
    }

    private static int markEnd(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if ("•·▪■◦●○‣⁃∙»›→➢➤✓*".indexOf(first) >= 0 || Characters.isDash(first)) {
            return start + 1;
        }
        int from = first == '(' ? start + 1 : start;
        int i = from;
        while (i < end && i - from < 2 && isDigit(text.charAt(i))) {
            i++;
        }
        boolean number = i > from;
        if (!number && from < end && Character.isLowerCase(text.charAt(from))) {
            i = Math.max(i + 1, numeralEnd(text, from, end));
        }
        boolean closed = i > from && i < end && (text.charAt(i) == ')' || (text.charAt(i) == '.' && number));
        return closed ? i + 1 : start;
    }

    /** Where a Roman numeral in small letters ends; the start itself where there is none. */
    private static int numeralEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST_NUMERAL && "ivx".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
