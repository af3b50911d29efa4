package org.depositary.link;

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
 * @param rows in file order
 */
record Table(List<Row> rows) {
    /** A row. @param place file and line */
    record Row(Map<String, String> cells, String place) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        List<String> several(String column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|"));
        }

        IllegalArgumentException wrong(String what) {
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
    static Table read(Path file, List<String> columns) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String place = file.getFileName() + ":" + (i + 1);
            String[] cells = line.split("\t", -1);
            if (header) {
                if (!List.of(cells).equals(columns)) {
                    throw new IllegalArgumentException(place + ": the header must be " + String.join(" ", columns));
                }
                header = false;
                continue;
            }
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        place + ": " + cells.length + " cells where the header has " + columns.size());
            }
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < cells.length; c++) {
                row.put(columns.get(c), cells[c].strip());
            }
            rows.add(new Row(row, place));
        }
        return new Table(List.copyOf(rows));
    }
}
