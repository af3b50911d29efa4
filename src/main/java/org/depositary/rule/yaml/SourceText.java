package org.depositary.rule.yaml;

import java.util.ArrayList;
import java.util.List;
import org.depositary.rule.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A file's lines, and the way from a scalar's value back to them. Lines and columns count code points, from 1. */
final class SourceText {
    private final String name;
    private final List<String> lines;

    SourceText(String name, String text) {
        this.name = name;
        this.lines = lines(text);
    }

    /** The lines of a text, without what ends them; what follows the last end is a line too. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r")) {
            lines.add("");
        }
        return List.copyOf(lines);
    }

    String name() {
        return name;
    }

    List<String> lines() {
        return lines;
    }

    Position position(Mark mark) {
        return new Position(name, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of a code point, counted from the file's start. */
    Position position(int index) {
        int left = index;
        for (int line = 0; line < lines.size(); line++) {
            int length = lines.get(line).codePointCount(0, lines.get(line).length());
            if (left <= length) {
                return new Position(name, line + 1, left + 1);
            }
            left -= length + 1;
        }
        return new Position(name, lines.size(), 1);
    }

    YamlNode.Places plain(Mark start, String value) {
        Position first = position(start);
        return index -> new Position(name, first.line(), first.column() + points(value, index));
    }

    /** A scalar in quotes on one line: escapes take more columns than they give characters. */
    YamlNode.Places quoted(Mark start, String value, char quote) {
        int line = start.getLine();
        int[] written =
                lines.get(line).codePoints().skip(start.getColumn() + 1L).toArray();
        return index -> {
            int column = 0;
            for (int points = points(value, index); points > 0 && column < written.length; points--) {
                column += quote == '"' ? escapeLength(written, column) : written[column] == '\'' ? 2 : 1;
            }
            return new Position(name, line + 1, start.getColumn() + 2 + column);
        };
    }

    private static int escapeLength(int[] written, int at) {
        if (written[at] != '\\' || at + 1 >= written.length) {
            return 1;
        }
        return switch (written[at + 1]) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** A literal block: its lines stand below its indicator, each indented alike. */
    YamlNode.Places literal(Mark start, String value) {
        String[] content = value.split("\n", -1);
        int indent = 0;
        for (int line = 0; line < content.length && start.getLine() + 1 + line < lines.size(); line++) {
            String written = lines.get(start.getLine() + 1 + line);
            if (!content[line].isBlank() && written.endsWith(content[line])) {
                indent = written.length() - content[line].length();
                break;
            }
        }
        int margin = indent;
        return index -> {
            int lineStart = value.lastIndexOf('\n', index - 1) + 1;
            int line = (int) value.substring(0, lineStart)
                    .chars()
                    .filter(character -> character == '\n')
                    .count();
            return new Position(
                    name,
                    start.getLine() + 2 + line,
                    margin + 1 + value.codePointCount(lineStart, Math.min(index, value.length())));
        };
    }

    private static int points(String value, int index) {
        return value.codePointCount(0, Math.min(index, value.length()));
    }
}
