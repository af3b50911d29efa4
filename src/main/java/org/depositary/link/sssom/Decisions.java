package org.depositary.link.sssom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.link.table.Table;

/**
 * The file in which people decide, in the columns of SSSOM: {@code + } that two are one, {@code -} that they are not,
 * {@code ?} that it stays open. Rows of the review file can be copied into it and signed.
 */
public final class Decisions {
    private static final String DOCUMENT = "doc:";
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final Map<String, String> PREFIXES =
            Map.of("wd:", "http://www.wikidata.org/entity/", "geonames:", GEONAMES);

    private Decisions() {}

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static List<Decided> read(Path file) {
        List<Decided> rows = new ArrayList<>();
        for (Table.Row row : Table.read(file, Mapping.COLUMNS).rows()) {
            rows.add(decided(row));
        }
        return rows;
    }

    private static Decided decided(Table.Row row) {
        Verdict verdict = Verdict.of(row.cell("verdict"))
                .orElseThrow(() -> row.wrong("a verdict is +, - or ?, not '" + row.cell("verdict") + "'"));
        if (row.cell("predicate_modifier").equals("Not") != (verdict == Verdict.DIFFERENT)) {
            throw row.wrong("the predicate is modified by 'Not' where, and only where, the verdict is -");
        }
        if (!row.cell("mapping_justification").equals(Mapping.BY_HAND)) {
            throw row.wrong("what a person decides is justified by " + Mapping.BY_HAND);
        }
        if (!row.filled("predicate_id").equals(Mapping.SAME_AS)) {
            throw row.wrong("predicate_id", "people decide whether two are one: write " + Mapping.SAME_AS);
        }
        Mention subject = parsed(row, "subject_id", Mention::parse);
        String object = row.filled("object_id");
        if (!object.startsWith(DOCUMENT)) {
            String address = parsed(row, "object_id", Decisions::address);
            return new Decided(verdict, subject, Optional.empty(), Optional.of(address), row.filled("comment"), row);
        }
        Mention other = parsed(row, "object_id", Mention::parse);
        effective(row, subject, other);
        return new Decided(verdict, subject, Optional.of(other), Optional.empty(), row.filled("comment"), row);
    }

    /** Refuses what could never have an effect. */
    private static void effective(Table.Row row, Mention subject, Mention other) {
        if (!subject.kind().equals(other.kind())) {
            throw row.wrong(
                    "object_id",
                    "a " + subject.kind() + " is never one with a " + other.kind() + ": write both names with the kind"
                            + " under which documents have them");
        }
        if (subject.equals(other) && !subject.everywhere()) {
            throw row.wrong(
                    "object_id",
                    "within a document a name is one with itself: write another document's name, such as doc:*#"
                            + subject.kind() + "/" + subject.name() + ", or what another dataset calls it, such as"
                            + " wd:Q57410");
        }
    }

    private static <T> T parsed(Table.Row row, String column, Function<String, T> parser) {
        String cell = row.filled(column);
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException e) {
            throw row.wrong(column, String.valueOf(e.getMessage()));
        }
    }

    private static String address(String object) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (object.startsWith(prefix.getKey())) {
                String address =
                        prefix.getValue() + object.substring(prefix.getKey().length());
                boolean slash = prefix.getValue().equals(GEONAMES) && !address.endsWith("/");
                return slash ? address + "/" : address;
            }
        }
        if (!object.matches("https?://\\S+")) {
            throw new IllegalArgumentException("neither a name in a document nor an address: '" + object + "'");
        }
        return object;
    }
}
