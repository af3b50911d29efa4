package org.depositary.link.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.link.table.Table;
import org.depositary.text.name.Spelling;

/**
 * Words that may mean something else than the entry of a dictionary that reading took them for. An entry that a
 * document names by such words alone is in doubt, unless the document clears it up.
 */
public final class Doubts {
    private static final List<String> COLUMNS = List.of("form", "entry", "may-be", "cleared-by");

    private final List<Row> rows;

    private record Row(String form, String entry, String mayBe, List<String> clearedBy) {}

    private Doubts(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** None. */
    public static Doubts none() {
        return new Doubts(List.of());
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static Doubts read(Path file) {
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : Table.read(file, COLUMNS).rows()) {
            rows.add(new Row(
                    Spelling.fold(row.filled("form")),
                    row.filled("entry"),
                    row.filled("may-be"),
                    row.several("cleared-by")));
        }
        return new Doubts(rows);
    }

    /**
     * What else an entry may be.
     *
     * @param words all by which a document names it
     * @param text the document's
     */
    public Optional<String> of(String entry, Collection<String> words, String text) {
        List<Row> its = rows.stream().filter(row -> row.entry.equals(entry)).toList();
        List<Row> met = new ArrayList<>();
        for (String word : words) {
            Optional<Row> row = its.stream()
                    .filter(candidate -> candidate.form.equals(Spelling.fold(word)))
                    .findFirst();
            if (row.isEmpty()
                    || row.get().clearedBy.stream()
                            .anyMatch(clear -> text.contains(clear) || text.contains(clear.toUpperCase(Locale.ROOT)))) {
                return Optional.empty();
            }
            met.add(row.get());
        }
        return met.stream().findFirst().map(row -> "may be " + row.mayBe);
    }
}
