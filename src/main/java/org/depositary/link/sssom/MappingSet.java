package org.depositary.link.sssom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.link.table.Table;

/**
 * A file of mappings as SSSOM/TSV.
 *
 * @param prefixes the namespaces that identifiers are shortened with, by prefix ({@code curie_map})
 * @param mappings in file order
 */
public record MappingSet(Map<String, String> prefixes, List<Mapping> mappings) {
    private static final Pattern PREFIX = Pattern.compile("#  (?<prefix>[A-Za-z][\\w-]*): \"(?<namespace>[^\"]+)\"");

    public MappingSet {
        prefixes = Map.copyOf(prefixes);
        mappings = List.copyOf(mappings);
    }

    /** No mappings. */
    public static MappingSet empty() {
        return new MappingSet(Map.of(), List.of());
    }

    /**
     * Reads a file that {@link Mapping#tsv} wrote.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static MappingSet read(Path file) {
        Map<String, String> prefixes = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Matcher prefix = PREFIX.matcher(line);
                if (prefix.matches()) {
                    prefixes.put(prefix.group("prefix"), prefix.group("namespace"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new MappingSet(
                prefixes,
                Table.read(file, Mapping.COLUMNS).rows().stream()
                        .map(MappingSet::mapping)
                        .toList());
    }

    private static Mapping mapping(Table.Row row) {
        return new Mapping(
                Verdict.of(row.cell("verdict")),
                row.filled("subject_id"),
                row.cell("subject_label"),
                row.filled("predicate_id"),
                row.cell("predicate_modifier").equals("Not"),
                row.filled("object_id"),
                row.cell("object_label"),
                row.filled("mapping_justification"),
                confidence(row),
                row.cell("comment"));
    }

    private static OptionalDouble confidence(Table.Row row) {
        String cell = row.cell("confidence");
        try {
            return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            throw row.wrong("'" + cell + "' is no confidence");
        }
    }

    /** The whole address of an identifier; the identifier itself where its prefix is not known. */
    public String address(String identifier) {
        int colon = identifier.indexOf(':');
        String namespace = colon < 0 ? null : prefixes.get(identifier.substring(0, colon));
        return namespace == null ? identifier : namespace + identifier.substring(colon + 1);
    }
}
