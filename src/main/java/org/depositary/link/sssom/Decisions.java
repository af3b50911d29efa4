package org.depositary.link.sssom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        row.filled("predicate_id");
        String object = row.filled("object_id");
        boolean mention = object.startsWith(DOCUMENT);
        try {
            return new Decided(
                    verdict,
                    Mention.parse(row.filled("subject_id")),
                    mention ? Optional.of(Mention.parse(object)) : Optional.empty(),
                    mention ? Optional.empty() : Optional.of(address(object)),
                    row.filled("comment"));
        } catch (IllegalArgumentException e) {
            throw e.getMessage() != null && e.getMessage().startsWith(row.place())
                    ? e
                    : row.wrong(String.valueOf(e.getMessage()));
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
