package org.depositary.text.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.depositary.text.source.format.Known;

/**
 * What a folder's {@code manifest.tsv} says of the documents beside it: tab-separated, with the header {@code file
 * title publisher date language source licence issuer} in any order; only {@code file} must be there and cells may be
 * empty. Lines that begin with {@code #} are comments.
 */
final class Manifest {
    static final String FILE = "manifest.tsv";
    private static final List<String> COLUMNS =
            List.of("file", "title", "publisher", "date", "language", "source", "licence", "issuer");

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What is known of a document and the line that says it. */
    record Row(int line, Known known) {}

    /** Reads a manifest. @throws DocumentException for an unknown column, a wrong value, a file named twice */
    static Manifest parse(String name, String text) {
        Manifest manifest = new Manifest();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header.isEmpty()) {
                header = header(name, number, cells);
            } else {
                manifest.add(name, number, header, cells);
            }
        }
        return manifest;
    }

    private static List<String> header(String name, int line, String[] cells) {
        List<String> columns = Arrays.stream(cells)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                throw new DocumentException(name + ":" + line + ": unknown column '" + column + "'; known are "
                        + String.join(", ", COLUMNS));
            }
        }
        if (!columns.contains("file")) {
            throw new DocumentException(name + ":" + line + ": no column 'file' in the header");
        }
        return columns;
    }

    private void add(String name, int line, List<String> header, String[] cells) {
        if (cells.length > header.size()) {
            throw new DocumentException(
                    name + ":" + line + ": " + cells.length + " cells under a header of " + header.size() + " columns");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                values.put(header.get(i), cells[i].strip());
            }
        }
        String file = values.getOrDefault("file", "");
        if (file.isEmpty()) {
            throw new DocumentException(name + ":" + line + ": no file named");
        }
        Row row = new Row(line, known(name + ":" + line, values));
        if (rows.put(file, row) != null) {
            throw new DocumentException(name + ":" + line + ": " + file + " is named twice");
        }
    }

    private static Known known(String where, Map<String, String> values) {
        return new Known(
                value(values, "title"),
                value(values, "publisher"),
                value(values, "date").map(date -> date(where, date)),
                value(values, "language").map(tag -> tag(where, tag)),
                value(values, "source").map(source -> uri(where, source)),
                value(values, "licence"),
                value(values, "issuer"));
    }

    private static Optional<String> value(Map<String, String> values, String column) {
        return Optional.ofNullable(values.get(column));
    }

    private static Edtf date(String where, String date) {
        try {
            return new Edtf(date);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new DocumentException(
                    where + ": the date '" + date + "' is none; write 2006, 2006-06 or 2006-06-12", wrong);
        }
    }

    private static String tag(String where, String language) {
        return Known.tag(language)
                .orElseThrow(() -> new DocumentException(
                        where + ": the language '" + language + "' is no tag of BCP 47; write en, fr or pt-BR"));
    }

    private static URI uri(String where, String source) {
        try {
            return new URI(source);
        } catch (URISyntaxException wrong) {
            throw new DocumentException(where + ": the source '" + source + "' is no address", wrong);
        }
    }

    /** What it says of a file. */
    Known of(String file) {
        return Optional.ofNullable(rows.get(file)).map(Row::known).orElse(Known.NOTHING);
    }

    Map<String, Row> rows() {
        return rows;
    }
}
