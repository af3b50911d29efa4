package org.depositary.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.link.name.Spelling;

/** Decisions of people, which win over every rule: that two names are one, or are not. */
public final class Overrules {
    private static final List<String> COLUMNS =
            List.of("verdict", "kind", "name", "document", "other", "other-document", "reason");
    private static final String ANY = "*";

    private final List<Row> rows;

    private record Row(
            boolean same, String kind, String name, String document, String other, String otherDocument, String why) {
        private boolean meets(String segment, Member one, Member two) {
            return kind.equals(segment)
                    && (names(one, name, document) && names(two, other, otherDocument)
                            || names(two, name, document) && names(one, other, otherDocument));
        }

        private static boolean names(Member member, String name, String document) {
            return (document.equals(ANY) || document.equals(member.documentId()))
                    && (Spelling.fold(member.entity().label()).equals(name)
                            || member.entity().names().stream()
                                    .anyMatch(known -> Spelling.fold(known).equals(name)));
        }
    }

    private Overrules(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** None. */
    public static Overrules none() {
        return new Overrules(List.of());
    }

    /**
     * Reads the file of decisions.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static Overrules read(Path file) {
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : Table.read(file, COLUMNS).rows()) {
            String verdict = row.cell("verdict");
            if (!verdict.equals("same") && !verdict.equals("different")) {
                throw row.wrong("a verdict is 'same' or 'different', not '" + verdict + "'");
            }
            for (String column : List.of("kind", "name", "document", "other", "reason")) {
                if (row.cell(column).isEmpty()) {
                    throw row.wrong("the cell '" + column + "' is empty");
                }
            }
            rows.add(new Row(
                    verdict.equals("same"),
                    row.cell("kind"),
                    Spelling.fold(row.cell("name")),
                    row.cell("document"),
                    row.cell("other").startsWith("http") ? row.cell("other") : Spelling.fold(row.cell("other")),
                    row.cell("other-document"),
                    row.cell("reason")));
        }
        return new Overrules(rows);
    }

    /** What people decided of two entities. */
    Optional<Decision> verdict(String segment, Member one, Member two) {
        return rows.stream()
                .filter(row -> row.meets(segment, one, two))
                .findFirst()
                .map(row ->
                        new Decision(segment, one.toString(), two.toString(), row.same, "decided by hand: " + row.why));
    }

    /** Whether people forbade a link. */
    boolean forbids(Identity identity, Link link) {
        return rows.stream()
                .filter(row -> !row.same && row.kind.equals(identity.segment()))
                .filter(row -> row.other.equals(link.target().toString()))
                .anyMatch(row ->
                        identity.members().stream().anyMatch(member -> Row.names(member, row.name, row.document)));
    }
}
