package org.depositary.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.token.Folding;

/** Cuts the literal words of mapping files as the words of documents are cut, and folds them alike. */
public final class Words {
    private Words() {}

    /**
     * The words and marks of a text, folded.
     *
     * @return dashes as {@code -}, double quotation marks as {@code "}
     */
    public static List<String> folded(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(fold(text.substring(at, end)));
                at = end;
            } else {
                int character = text.codePointAt(at);
                at += Character.charCount(character);
                if (!Character.isWhitespace(character)) {
                    words.add(mark(character));
                }
            }
        }
        return List.copyOf(words);
    }

    /** As tokens are folded. */
    public static String fold(String word) {
        String folded = Folding.fold(word);
        return folded.equals("'") ? "'s" : folded;
    }

    /** A mark as patterns hold it: one for all dashes, one for all double quotation marks. */
    static String mark(int character) {
        return switch (character) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '"', '“', '”', '„', '‟', '«', '»' -> "\"";
            case '’', '‘' -> "'";
            default -> Character.toString(character);
        };
    }

    /**
     * Where the word ends that begins at an index.
     *
     * <p>Hyphens and apostrophes inside a word belong to it, so does a full stop right after it ({@code Mr.}) and the
     * separators inside a number; the possessive {@code 's} is a word of its own, and so is the bare apostrophe of a
     * plural, which folds to the same.
     *
     * @return the index itself where no word begins
     */
    static int end(String text, int start) {
        if (possessive(text, start)) {
            return start + 2;
        }
        if (pluralPossessive(text, start)) {
            return start + 1;
        }
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isLetter(character)) {
                at += Character.charCount(character);
            } else if (at > start && joins(text, at, character)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joins(String text, int at, int character) {
        boolean letterAfter = at + 1 < text.length() && isLetter(text.codePointAt(at + 1));
        return switch (character) {
            case '-' -> letterAfter;
            case '\'', '’' -> letterAfter && !possessive(text, at);
            case ',' -> letterAfter && Character.isDigit(text.charAt(at + 1)) && Character.isDigit(text.charAt(at - 1));
            case '.' -> text.charAt(at - 1) != '.' && (at + 1 == text.length() || text.charAt(at + 1) != '.');
            default -> false;
        };
    }

    private static boolean possessive(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !isLetter(text.codePointAt(at + 2)));
    }

    private static boolean pluralPossessive(String text, int at) {
        return at > 0
                && at < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && text.charAt(at - 1) == 's'
                && (at + 1 == text.length() || !isLetter(text.codePointAt(at + 1)));
    }

    private static boolean isLetter(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
