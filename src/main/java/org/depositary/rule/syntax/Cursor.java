package org.depositary.rule.syntax;

import java.util.function.IntPredicate;
import org.depositary.rule.Position;
import org.depositary.rule.yaml.YamlNode;

/** A place in a text that is being parsed. */
final class Cursor {
    private final YamlNode.Text source;
    private final String text;
    private int at;

    Cursor(YamlNode.Text source) {
        this.source = source;
        this.text = source.value();
    }

    /** What is wrong, and where: the text cannot be parsed further. */
    static final class SyntaxError extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Position position;
        private final String reason;

        SyntaxError(Position position, String reason) {
            super(reason, null, false, false);
            this.position = position;
            this.reason = reason;
        }

        Position position() {
            return position;
        }

        String reason() {
            return reason;
        }
    }

    String text() {
        return text;
    }

    int index() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    Position position() {
        return source.at(at);
    }

    Position positionAt(int index) {
        return source.at(index);
    }

    boolean atEnd() {
        return at >= text.length();
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    /** Whether a digit stands so many characters further on. */
    boolean digitAt(int offset) {
        return at + offset < text.length() && Character.isDigit(text.charAt(at + offset));
    }

    boolean take(String expected) {
        if (looksAt(expected)) {
            at += expected.length();
            return true;
        }
        return false;
    }

    void expect(String expected, String reason) {
        if (!take(expected)) {
            throw error(reason);
        }
    }

    /** Takes the mark that closes what was opened elsewhere. */
    void close(String mark, Position start, String opened) {
        if (atEnd()) {
            throw new SyntaxError(start, "this " + opened + " is never closed");
        }
        expect(mark, "`" + mark + "` is wanted here, not " + characterText());
    }

    /** The characters that fit, as many as there are. */
    String takeWhile(IntPredicate fits) {
        int start = at;
        while (!atEnd() && fits.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    /** Digits as a number; 1000 for all that is greater. */
    int takeNumber(String reason) {
        String digits = takeWhile(character -> character >= '0' && character <= '9');
        if (digits.isEmpty()) {
            throw error(reason);
        }
        return digits.length() > 3 ? 1000 : Integer.parseInt(digits);
    }

    int character() {
        return text.codePointAt(at);
    }

    String characterText() {
        return atEnd() ? "the end" : "`" + Character.toString(character()) + "`";
    }

    SyntaxError error(String reason) {
        return new SyntaxError(position(), reason);
    }
}
