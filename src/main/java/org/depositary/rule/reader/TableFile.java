package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.rule.Position;

/**
 * A file of tab-separated values: lines that begin with {@code #} are comments, the first other line names the columns.
 *
 * @param name its path below the mappings folder
 * @param lines as they stand in the file
 */
record TableFile(String name, List<String> lines) {
    /**
     * A line's cells.
     *
     * @param number of the line, from 1
     * @param cells in the order of the columns
     */
    record Row(int number, List<String> cells) {
        /** Where a cell begins; cells count from 0. */
        Position position(String file, int cell) {
            int column = 1;
            for (String before : cells.subList(0, cell)) {
                column += before.codePointCount(0, before.length()) + 1;
            }
            return new Position(file, number, column);
        }
    }

    /** Whether a line has cells: it is neither blank nor a comment. */
    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    Optional<Row> header() {
        return rows().stream().findFirst();
    }

    /** All lines but the header's. */
    List<Row> content() {
        List<Row> rows = rows();
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (isRow(text)) {
                rows.add(new Row(line + 1, List.of(text.split("\t", -1))));
            }
        }
        return rows;
    }
}
