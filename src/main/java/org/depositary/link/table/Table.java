package org.depositary.link.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated values with a header row; lines that begin with {@code #} are remarks.
 *
 * @param columns the names in the header row
 * @param rows in file order
 */
public record Table(List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells by column
     * @param place file and line, for messages
     */
    public record Row(Map<String, String> cells, String place) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column; empty where there is no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The values in a column that holds several, divided by {@code |}. */
        public List<String> several(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }

        /** What stands in a column that must not be empty. */
        public String filled(String column) {
            if (cell(column).isEmpty()) {
                throw wrong("the cell '" + column + "' is empty");
            }
            return cell(column);
        }

        /** That something is wrong with what stands in a column. */
        public IllegalArgumentException wrong(String column, String what) {
            return wrong("column " + column + ": " + what);
        }

        /** That something is wrong with this row. */
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }

    /**
     * Reads a table.
     *
     * @param columns that its header must have, exactly these in this order
     * @throws IllegalArgumentException if a row has another number of cells or the header other names, with file and
     *     line
     */
    public static Table read(Path file, List<String> columns) {
        Table table = read(file);
        if (!table.columns.equals(columns)) {
            throw new IllegalArgumentException(
                    file.getFileName() + ": the header must be " + String.join(" ", columns));
        }
        return table;
    }

    /**
     * Reads a table with whatever columns it has.
     *
     * @throws IllegalArgumentException if a row has another number of cells than the header, with file and line
     */
    public static Table read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String place = file.getFileName() + ":" + (i + 1);
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        place + ": " + cells.size() + " cells where the header has " + columns.size());
            }
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < cells.size(); c++) {
                row.put(columns.get(c), cells.get(c).strip());
            }
            rows.add(new Row(row, place));
        }
        return new Table(columns, rows);
    }
}
