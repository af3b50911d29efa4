package org.depositary.rule.syntax;

import java.util.ArrayList;
import java.util.List;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;

/** Parses what stands for words, marks and gaps themselves. */
final class Literals {
    /** How many tokens a gap may hold at most. */
    private static final int WIDEST = 50;

    private final Inflection inflection;

    Literals(Inflection inflection) {
        this.inflection = inflection;
    }

    /** {@code ~sign}. */
    Pattern inflected(Cursor cursor) {
        Position start = cursor.position();
        cursor.take("~");
        int end = Words.end(cursor.text(), cursor.index());
        List<String> words = Words.folded(cursor.text().substring(cursor.index(), end));
        if (words.size() != 1 || !Character.isLetter(words.getFirst().codePointAt(0))) {
            throw new Cursor.SyntaxError(start, "~ stands before the word that it inflects, as in ~sign");
        }
        cursor.moveTo(end);
        return new Pattern.Inflected(words.getFirst(), inflection.forms(words.getFirst()));
    }

    /** {@code "Sign"}: words in this case, or marks that have a meaning in patterns. */
    static Pattern quoted(Cursor cursor) {
        Position start = cursor.position();
        cursor.take("\"");
        String inside = cursor.takeWhile(character -> character != '"');
        if (!cursor.take("\"")) {
            throw new Cursor.SyntaxError(start, "this \" is never closed");
        }
        List<Pattern> parts = new ArrayList<>();
        int at = 0;
        while (at < inside.length()) {
            int end = Words.end(inside, at);
            int character = inside.codePointAt(at);
            if (end > at) {
                parts.add(new Pattern.Word(inside.substring(at, end), true));
                at = end;
            } else {
                at += Character.charCount(character);
                if (!Character.isWhitespace(character)) {
                    parts.add(new Pattern.Mark(Words.mark(character)));
                }
            }
        }
        if (parts.isEmpty()) {
            throw new Cursor.SyntaxError(start, "nothing stands between these quotes");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    /** A word in any case, or a mark. */
    static Pattern wordOrMark(Cursor cursor) {
        int start = cursor.index();
        int end = Words.end(cursor.text(), start);
        if (end == start) {
            int character = cursor.character();
            cursor.moveTo(start + Character.charCount(character));
            return new Pattern.Mark(Words.mark(character));
        }
        cursor.moveTo(end);
        return new Pattern.Word(Words.fold(cursor.text().substring(start, end)), false);
    }

    /** {@code ..8}. */
    static Pattern gap(Cursor cursor) {
        Position start = cursor.position();
        cursor.take("..");
        int most = cursor.takeNumber("a gap says how many tokens it may hold, as in ..8");
        if (most < 1 || most > WIDEST) {
            throw new Cursor.SyntaxError(start, "a gap holds from 1 to " + WIDEST + " tokens");
        }
        return new Pattern.Gap(most);
    }
}
