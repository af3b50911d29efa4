package org.depositary.graph.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.link.table.Table;
import org.depositary.text.lexicon.Entry;

/**
 * What entries of dictionaries are called in further languages, and the forms that these names take within a phrase:
 * the tables {@code names-<tag>.tsv}. Their columns are {@code entry}, {@code name}, one for each form (a grammatical
 * case, say), and {@code source}. Immutable.
 */
public final class EntryNames {
    /** What a dictionary's entry has its name under, with the language behind it. */
    private static final String FEATURE = "label@";

    /** What it has all its names under, with a bar between them. */
    private static final String WRITTEN = "written";

    private static final String BETWEEN = "|";

    private static final String ENTRY = "entry";
    private static final String NAME = "name";
    private static final String SOURCE = "source";

    /** By language, entry and column. */
    private final Map<String, Map<String, Table.Row>> entries;

    /** By language, name and column. */
    private final Map<String, Map<String, Table.Row>> names;

    private final Map<String, List<String>> forms;

    private EntryNames(Map<String, Table> tables) {
        entries = by(tables, ENTRY);
        names = by(tables, NAME);
        forms = tables.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, table -> forms(table.getValue().columns())));
    }

    private static List<String> forms(List<String> columns) {
        return columns.stream()
                .filter(column -> !List.of(ENTRY, NAME, SOURCE).contains(column))
                .toList();
    }

    private static Map<String, Map<String, Table.Row>> by(Map<String, Table> tables, String column) {
        Map<String, Map<String, Table.Row>> all = new TreeMap<>();
        tables.forEach((tag, table) -> {
            Map<String, Table.Row> rows = new HashMap<>();
            table.rows().forEach(row -> {
                Optional<Table.Row> twice = Optional.ofNullable(rows.putIfAbsent(row.filled(column), row));
                if (twice.isPresent() && column.equals(ENTRY)) {
                    throw row.wrong(row.cell(ENTRY) + " stands there twice");
                }
            });
            all.put(tag, rows);
        });
        return all;
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws IllegalArgumentException if a row is malformed or an entry stands there twice, with file and line
     */
    public static EntryNames read(Path folder) {
        Map<String, Table> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> {
                String name = file.getFileName().toString();
                if (name.matches("names-.+\\.tsv")) {
                    tables.put(name.substring("names-".length(), name.length() - ".tsv".length()), Table.read(file));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return new EntryNames(tables);
    }

    /** What is known of entries, with their names in further languages. */
    public Function<String, Optional<Map<String, String>>> added(
            Function<String, Optional<Map<String, String>>> dictionary) {
        return entry -> dictionary.apply(entry).map(features -> with(features, entry));
    }

    private Map<String, String> with(Map<String, String> features, String entry) {
        Map<String, String> all = new HashMap<>(features);
        entries.forEach((tag, rows) ->
                Optional.ofNullable(rows.get(entry)).ifPresent(row -> all.put(FEATURE + tag, row.cell(NAME))));
        return all;
    }

    /** What a dictionary says of an entry: its features, and under one of them all its names. */
    public static Map<String, String> features(Entry entry) {
        Map<String, String> all = new HashMap<>(entry.features());
        all.put(WRITTEN, String.join(BETWEEN, entry.names()));
        return all;
    }

    /** The names that an entry is read by, its label among them. */
    public static List<String> written(Map<String, String> features) {
        return Stream.of(features.getOrDefault(WRITTEN, "").split(Pattern.quote(BETWEEN), -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The languages and names that an entry's features have. */
    public static Map<String, String> of(Map<String, String> features) {
        Map<String, String> all = new TreeMap<>();
        features.forEach((feature, name) -> {
            if (feature.startsWith(FEATURE)) {
                all.put(feature.substring(FEATURE.length()), name);
            }
        });
        return all;
    }

    /** The forms that names of a language have. */
    Collection<String> forms(String tag) {
        return forms.getOrDefault(tag, List.of());
    }

    /** A name in a form; none where the tables do not have it. */
    Optional<String> form(String tag, String form, String name) {
        return Optional.ofNullable(names.getOrDefault(tag, Map.of()).get(name))
                .map(row -> row.cell(form))
                .filter(word -> !word.isEmpty());
    }
}
