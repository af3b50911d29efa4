package org.depositary.link.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.link.authority.Dataset;
import org.depositary.link.table.Table;
import org.depositary.text.name.Spelling;

/**
 * Somebody or something that documents name, and what it is in other datasets.
 *
 * @param kind the segment of addresses
 * @param names all its names, folded
 * @param entries its address in each dataset; empty where it is in none (NIL). A dataset that is not a key was not
 *     looked into
 */
public record GoldLink(String kind, Set<String> names, Map<String, Optional<String>> entries) {
    private static final String NIL = "NIL";
    private static final List<String> FIRST = List.of("kind", "name", "spellings");

    public GoldLink {
        names = Set.copyOf(names);
        entries = Map.copyOf(entries);
    }

    /**
     * Reads a table; each column after the spellings is named after a dataset.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static List<GoldLink> read(Path file, List<Dataset> datasets) {
        Table table = Table.read(file);
        if (table.columns().size() <= FIRST.size()
                || !table.columns().subList(0, FIRST.size()).equals(FIRST)) {
            throw new IllegalArgumentException(file.getFileName() + ": the header must begin with "
                    + String.join(" ", FIRST) + " and name datasets after that");
        }
        List<GoldLink> links = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Set<String> names = new LinkedHashSet<>();
            names.add(Spelling.fold(row.filled("name")));
            row.several("spellings").forEach(name -> names.add(Spelling.fold(name)));
            Map<String, Optional<String>> entries = new TreeMap<>();
            for (String column :
                    table.columns().subList(FIRST.size(), table.columns().size())) {
                Dataset dataset = datasets.stream()
                        .filter(known -> known.name().equals(column))
                        .findFirst()
                        .orElseThrow(() -> row.wrong("there is no dataset '" + column + "'"));
                entry(row, dataset).ifPresent(entry -> entries.put(dataset.name(), entry));
            }
            links.add(new GoldLink(row.filled("kind"), names, entries));
        }
        return links;
    }

    private static Optional<Optional<String>> entry(Table.Row row, Dataset dataset) {
        String cell = row.cell(dataset.name());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.equals(NIL)) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(dataset.address(cell).toString()));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }
}
