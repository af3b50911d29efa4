package org.depositary.link.sssom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depositary.link.authority.Dataset;
import org.depositary.link.table.Table;

/**
 * A row that a person wrote.
 *
 * @param verdict what was decided
 * @param subject a name in a document
 * @param other the other name in a document, where two names were compared
 * @param address the IRI of another dataset's entry, where a name was compared with one
 * @param reason for people
 * @param row where it stands
 */
public record Decided(
        Verdict verdict,
        Mention subject,
        Optional<Mention> other,
        Optional<String> address,
        String reason,
        Table.Row row) {
    public Decided {
        if (other.isPresent() == address.isPresent()) {
            throw new IllegalArgumentException("a decision is of a name and one other thing: " + subject);
        }
    }

    /**
     * Refuses what could have no effect.
     *
     * @param segments of the addresses of all kinds there are
     * @param datasets that things are linked to
     * @throws IllegalArgumentException with file, line and column, and what to write instead
     */
    public void check(Set<String> segments, List<Dataset> datasets) {
        if (!segments.contains(subject.kind())) {
            throw row.wrong(
                    "subject_id",
                    "nothing has an address of the kind '" + subject.kind() + "': write one of "
                            + String.join(", ", new TreeSet<>(segments)));
        }
        if (address.isPresent() && datasets.stream().noneMatch(dataset -> dataset.has(address.get()))) {
            String prefixes =
                    datasets.stream().map(dataset -> dataset.prefix() + ":…").collect(Collectors.joining(" or "));
            throw row.wrong(
                    "object_id",
                    "<" + address.get() + "> is no address of a dataset that things are linked to: write " + prefixes
                            + ", or a name in a document");
        }
    }
}
