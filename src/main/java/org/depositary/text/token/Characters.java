package org.depositary.text.token;

/** Classes of characters that repairs, layout and tokens agree on. */
public final class Characters {
    /** An optional hyphen: part of a word, never shown. */
    public static final char SOFT_HYPHEN = '\u00AD';

    /** What a decoder leaves of a character that it could not read. */
    public static final char DAMAGED = '\uFFFD';

    private Characters() {}

    /** White space of any kind, control characters and marks without width among it. */
    public static boolean isSpace(int c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || Character.isSpaceChar(c);
    }

    /** Whether a line ends here. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** What words are made of, digits excluded: letters, their marks, and damaged letters. */
    public static boolean isLetter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isMark(c) || c == DAMAGED || (Character.isDigit(c) && !isDigit(c));
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '´' || c == '`';
    }

    /** A hyphen that may stand inside a word; dashes never do. */
    public static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    public static boolean isDash(int c) {
        return isHyphen(c) || (c >= '‒' && c <= '―') || c == '−';
    }

    public static boolean isOpeningBracket(int c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
