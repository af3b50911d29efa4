package org.depositary.text.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a dictionary. Tab-separated values in UTF-8:
 *
 * <pre>
 * # dictionary: States of the world       what it holds, where from, under which licence, what its entries are
 * # source: ...
 * # licence: ...
 * # entity: State
 * # joined: State StateAdjective          optional: kinds whose forms a hyphen may join
 * id      label      State                StateAdjective   capital
 * chile   Chile      Chile|Republic of Chile   Chilean     santiago
 * </pre>
 *
 * Columns with a capital are kinds of mentions and hold forms between bars; the others are features.
 */
final class DictionaryFile {
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Pattern FEATURE = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String file;
    private final String name;
    private final List<String> faults;
    private final Map<String, String> notes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private List<String> header = List.of();
    private List<Column> columns = List.of();

    private enum Column {
        ID,
        LABEL,
        KIND,
        FEATURE,
        NONE;

        static Column of(String name) {
            return switch (name) {
                case "id" -> ID;
                case "label" -> LABEL;
                default ->
                    DictionaryFile.KIND.matcher(name).matches()
                            ? KIND
                            : DictionaryFile.FEATURE.matcher(name).matches() ? FEATURE : NONE;
            };
        }
    }

    private DictionaryFile(String file, List<String> faults) {
        this.file = file;
        this.name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.tsv$", "");
        this.faults = faults;
    }

    /**
     * Reads a dictionary.
     *
     * @param file its name, for messages and as the dictionary's name
     * @param faults what is wrong is added here
     */
    static Dictionary parse(String file, String text, List<String> faults) {
        DictionaryFile reader = new DictionaryFile(file, faults);
        int number = 0;
        for (String line : parts(text, '\n')) {
            number++;
            if (line.startsWith("#")) {
                reader.note(line.substring(1));
            } else if (!line.isBlank()) {
                reader.row(number, parts(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, '\t'));
            }
        }
        return reader.dictionary();
    }

    /** What stands between marks, empty parts too: dictionaries are long, and read before anything else can begin. */
    private static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private void note(String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            notes.putIfAbsent(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private void row(int number, List<String> cells) {
        if (header.isEmpty()) {
            header = cells.stream().map(String::strip).toList();
            columns = header.stream().map(Column::of).toList();
            checkHeader(number);
        } else if (columns.contains(Column.ID) && columns.contains(Column.LABEL)) {
            entry(number, cells);
        }
    }

    private void checkHeader(int number) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (columns.get(i) == Column.NONE) {
                fault(number, header, i, "'" + column + "' is no column's name");
            } else if (!seen.add(column)) {
                fault(number, header, i, "column '" + column + "' stands twice");
            }
        }
        for (String needed : List.of("id", "label")) {
            if (!seen.contains(needed)) {
                fault(number, header, 0, "no column '" + needed + "'");
            }
        }
    }

    private void entry(int number, List<String> cells) {
        if (cells.size() > header.size()) {
            fault(
                    number,
                    cells,
                    header.size(),
                    cells.size() + " cells under a header of " + header.size() + " columns");
            return;
        }
        String id = cell(cells, columns.indexOf(Column.ID));
        String label = cell(cells, columns.indexOf(Column.LABEL));
        if (!isId(id)) {
            fault(number, cells, Math.min(columns.indexOf(Column.ID), cells.size() - 1), "'" + id + "' is no id");
            return;
        }
        if (label.isEmpty()) {
            fault(number, cells, Math.min(columns.indexOf(Column.LABEL), cells.size() - 1), id + " has no label");
            return;
        }
        Integer before = lines.putIfAbsent(id, number);
        if (before != null) {
            fault(number, cells, columns.indexOf(Column.ID), "'" + id + "' stands in line " + before + " already");
            return;
        }
        entries.add(new Entry(name, id, label, forms(number, cells), features(cells)));
    }

    private Map<String, List<String>> forms(int number, List<String> cells) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i) != Column.KIND || cells.get(i).isBlank()) {
                continue;
            }
            List<String> written = new ArrayList<>();
            for (String form : parts(cells.get(i), '|')) {
                if (form.isBlank()) {
                    fault(number, cells, i, "an empty form between bars");
                } else {
                    written.add(form.strip());
                }
            }
            forms.put(header.get(i), List.copyOf(written));
        }
        return forms;
    }

    private Map<String, String> features(List<String> cells) {
        Map<String, String> features = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i) == Column.FEATURE && !cells.get(i).isBlank()) {
                features.put(header.get(i), cells.get(i).strip());
            }
        }
        return features;
    }

    /** Letters and digits of ASCII; behind the first of them full stops, underscores and hyphens too. */
    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i).strip() : "";
    }

    private void fault(int line, List<String> cells, int cell, String what) {
        int column = 1;
        for (String before : cells.subList(0, Math.min(cell, cells.size()))) {
            column += before.codePointCount(0, before.length()) + 1;
        }
        faults.add(file + ":" + line + ":" + column + ": " + what);
    }

    private Dictionary dictionary() {
        if (header.isEmpty()) {
            faults.add(file + ":1:1: no header of columns");
        }
        for (String needed : List.of("dictionary", "source", "licence", "entity")) {
            if (notes.getOrDefault(needed, "").isEmpty()) {
                faults.add(file + ":1:1: no line '# " + needed + ": ...'");
            }
        }
        Set<String> joined =
                new HashSet<>(List.of(notes.getOrDefault("joined", "").split("[ ,]+")));
        joined.remove("");
        for (String kind : joined) {
            if (!header.contains(kind)) {
                faults.add(file + ":1:1: '# joined:' names '" + kind + "', which is no column");
            }
        }
        return new Dictionary(
                name,
                notes.getOrDefault("dictionary", name),
                notes.getOrDefault("source", ""),
                notes.getOrDefault("licence", ""),
                notes.getOrDefault("entity", ""),
                joined,
                entries);
    }
}
