package org.depositary.text.token;

import static org.depositary.text.token.Characters.isDigit;

import java.util.Locale;
import java.util.Set;
import org.depositary.text.Token.Shape;

/** Tells what a token looks like. */
final class Shapes {
    /**
     * What stands for one letter of another script, folded: an initial may be written so ("Kh. Olavov"); those that are
     * names are none ("Yu").
     */
    static final Set<String> ONE_LETTER = Set.of("kh", "ts", "ch", "sh", "zh", "dz", "dj", "dzh", "shch");

    private Shapes() {}

    static Shape of(String text) {
        int letters = 0;
        int upper = 0;
        int digits = 0;
        int damaged = 0;
        boolean first = true;
        boolean capital = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == Characters.DAMAGED) {
                damaged++;
            } else if (isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
                boolean isUpper = Character.isUpperCase(c) || Character.isTitleCase(c);
                capital |= first && isUpper;
                upper += isUpper ? 1 : 0;
                // A letter that is written like a mark ("ʻOlav") leaves the next one the first.
                first &= Character.getType(c) == Character.MODIFIER_LETTER;
            }
        }
        if (letters == 0) {
            return damaged > 0 ? Shape.MIXED : digits > 0 ? number(text) : Shape.PUNCTUATION;
        }
        if (digits > 0 || damaged > 0) {
            return Shape.MIXED;
        }
        if (letters == 1) {
            return capital && !isApostropheFirst(text) ? Shape.INITIAL : Shape.LOWER;
        }
        if (upper == letters) {
            return Shape.UPPER;
        }
        return !capital ? Shape.LOWER : isInitial(text) ? Shape.INITIAL : Shape.CAPITALISED;
    }

    private static boolean isInitial(String text) {
        return text.endsWith(".")
                && ONE_LETTER.contains(text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isApostropheFirst(String text) {
        return Characters.isApostrophe(text.charAt(0));
    }

    private static Shape number(String text) {
        return text.indexOf(':') >= 0 ? Shape.MIXED : Shape.NUMBER;
    }
}
