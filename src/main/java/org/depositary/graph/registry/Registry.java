package org.depositary.graph.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All addresses ever given out to things, with what became of them. Kept in a file beside the data: tab-separated, one
 * address a line, only ever growing.
 */
public final class Registry {
    private static final String HEADER = "iri\tkey\tfirst-seen\tstatus\treplaced-by";
    private static final int CELLS = 5;

    private final List<Row> rows;
    private final Map<String, Row> byPath = new HashMap<>();

    Registry(List<Row> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byPath.put(row.path(), row));
    }

    /** No address yet. */
    public static Registry empty() {
        return new Registry(List.of());
    }

    /**
     * Reads a registry; an absent file is an empty one.
     *
     * @throws IllegalArgumentException if a line is malformed or an address stands twice, with file and line
     */
    public static Registry read(Path file) {
        if (Files.notExists(file)) {
            return empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
                throw new IllegalArgumentException(file + ":1: not a registry of addresses (wanted: " + HEADER + ")");
            }
            List<Row> rows = new ArrayList<>();
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 1; i < lines.size(); i++) {
                Row row = row(lines.get(i), file + ":" + (i + 1));
                Integer before = seen.put(row.path(), i + 1);
                if (before != null) {
                    throw new IllegalArgumentException(
                            file + ":" + (i + 1) + ": " + row.path() + " stands in line " + before + " already");
                }
                rows.add(row);
            }
            return new Registry(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Row row(String line, String place) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS || cells[0].split("/").length != 3) {
            throw new IllegalArgumentException(place + ": not a line of a registry of addresses");
        }
        try {
            return new Row(
                    cells[0],
                    Key.parse(cells[1]),
                    LocalDate.parse(cells[2]),
                    Row.Status.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                    cells[4].isEmpty() ? Optional.empty() : Optional.of(cells[4]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** Writes it in one step: whoever reads the file finds the old registry or the new, whole. */
    public void write(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(
                    file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                out.write(HEADER + "\n");
                for (Row row : rows) {
                    out.write(String.join(
                                    "\t",
                                    row.path(),
                                    row.key().toString(),
                                    row.firstSeen().toString(),
                                    row.status().name().toLowerCase(Locale.ROOT),
                                    row.replacedBy().orElse(""))
                            + "\n");
                }
            }
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** All rows, in the order they were given out. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** What became of an address. */
    public Optional<Row> row(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Begins a run over documents, which gives old things their old addresses. */
    public Minter minter(LocalDate today) {
        return new Minter(rows, today);
    }
}
