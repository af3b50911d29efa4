package org.depositary.rule.syntax;

/** How things are named in mapping files. */
public final class Names {
    private Names() {}

    /** A name of letters, digits, hyphens and underscores at the cursor; empty if none stands there. */
    static String take(Cursor cursor) {
        return cursor.takeWhile(character -> isLetter(character) || character == '-' || character == '_');
    }

    /** A name without hyphens, such as a slot's, at the cursor; empty if none stands there. */
    static String takeSimple(Cursor cursor) {
        return cursor.takeWhile(character -> isLetter(character) || character == '_');
    }

    private static boolean isLetter(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
