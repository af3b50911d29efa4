package org.depositary.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.link.sssom.Decided;
import org.depositary.link.sssom.Decisions;
import org.depositary.link.sssom.Mention;
import org.depositary.link.sssom.Verdict;

/** Decisions of people, which win over every rule: that two names are one, or are not, or that nobody can tell. */
public final class Overrules {
    private final List<Decided> rows;

    private Overrules(List<Decided> rows) {
        this.rows = List.copyOf(rows);
    }

    /** None. */
    public static Overrules none() {
        return new Overrules(List.of());
    }

    /**
     * Reads a file of decisions.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static Overrules read(Path file) {
        return new Overrules(Decisions.read(file));
    }

    /** What people decided of two entities. */
    Optional<Decision> verdict(String segment, Member one, Member two) {
        return rows.stream()
                .filter(row -> row.other().isPresent())
                .filter(row ->
                        names(row.subject(), segment, one) && names(row.other().orElseThrow(), segment, two)
                                || names(row.subject(), segment, two)
                                        && names(row.other().orElseThrow(), segment, one))
                .findFirst()
                .map(row -> new Decision(
                        segment,
                        one.toString(),
                        two.toString(),
                        row.verdict() == Verdict.SAME,
                        1,
                        List.of(),
                        row.verdict() == Verdict.SAME ? "" : Decision.PEOPLE,
                        (row.verdict() == Verdict.OPEN ? "left open by hand: " : "decided by hand: ") + row.reason()));
    }

    /** What people decided of an identity and an address of another dataset. */
    public Optional<Decided> verdict(Identity identity, String address) {
        return about(identity).stream()
                .filter(row -> row.address().filter(address::equals).isPresent())
                .findFirst();
    }

    /** The addresses of other datasets that people linked an identity to. */
    List<Decided> links(Identity identity) {
        return about(identity).stream()
                .filter(row -> row.verdict() == Verdict.SAME && row.address().isPresent())
                .toList();
    }

    /** What people decided that an identity is not. */
    List<Decided> refused(Identity identity) {
        return about(identity).stream()
                .filter(row ->
                        row.verdict() == Verdict.DIFFERENT && row.address().isPresent())
                .toList();
    }

    private List<Decided> about(Identity identity) {
        List<Decided> about = new ArrayList<>();
        for (Decided row : rows) {
            if (identity.members().stream().anyMatch(member -> names(row.subject(), identity.segment(), member))) {
                about.add(row);
            }
        }
        return about;
    }

    private static boolean names(Mention mention, String segment, Member member) {
        return Stream.concat(Stream.of(member.entity().label()), member.entity().names().stream())
                .map(name -> Mention.of(member.documentId(), segment, name))
                .anyMatch(mention::names);
    }
}
