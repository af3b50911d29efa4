package org.depositary.rule.reader;

import java.util.List;
import org.depositary.rule.Position;
import org.depositary.rule.yaml.YamlNode;

/**
 * A mapping file, read as YAML.
 *
 * @param name its path below the mappings folder, with slashes
 * @param lines as they stand in the file
 * @param root its mapping; empty for an empty file
 */
record MappingFile(String name, List<String> lines, YamlNode.Fields root) {
    /** Whether its words, fragments and adjuncts are for all files: it has no rules of its own. */
    boolean shared() {
        return root.get("rules").isEmpty();
    }

    /**
     * A part of the file as written, without what it is indented by and without blank and comment lines at its end.
     *
     * @param start where it begins
     * @param end the line behind it, from 1
     */
    String excerpt(Position start, int end) {
        int margin = start.column() - 1;
        int last = Math.min(end - 1, lines.size());
        while (last > start.line() && isEmpty(lines.get(last - 1))) {
            last--;
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(start.line() - 1, last)) {
            int from = Math.min(margin, line.length());
            boolean indented = text.isEmpty() || line.substring(0, from).isBlank();
            text.append(indented ? line.substring(from) : line.strip()).append('\n');
        }
        return text.toString();
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}
