package org.depositary.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.link.name.PersonName;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.link.name.Spelling;
import org.depositary.rule.Kind;

/**
 * What is known, with a source, of the identifiers that things have in Wikidata. A link needs a row whose name, kind
 * and state agree with what the documents say; a name alone links nothing.
 */
public final class Authority {
    private static final String DECISIONS = "decisions.tsv";
    private static final List<String> COLUMNS = List.of("label", "kind", "spellings", "state", "qid", "verified-by");
    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** A row's cell for a thing that belongs to no state, or is one. */
    private static final String NO_STATE = "-";

    private final List<Entry> entries;

    private record Entry(String label, String kind, Set<String> spellings, String state, Link link) {}

    private Authority(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Knows nothing. */
    public static Authority empty() {
        return new Authority(List.of());
    }

    /**
     * Reads all tables of a folder ({@code *.tsv}; {@code decisions.tsv} is {@link Overrules}'). Rows without an
     * identifier say that none could be verified.
     *
     * @throws IllegalArgumentException if a table is malformed, with file and line
     */
    public static Authority read(Path folder) {
        List<Entry> entries = new ArrayList<>();
        for (Path file : tables(folder)) {
            for (Table.Row row : Table.read(file, COLUMNS).rows()) {
                entry(row).ifPresent(entries::add);
            }
        }
        return new Authority(entries);
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith(DECISIONS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static Optional<Entry> entry(Table.Row row) {
        String qid = row.cell("qid");
        if (qid.isEmpty()) {
            return Optional.empty();
        }
        if (!QID.matcher(qid).matches()) {
            throw row.wrong("not an identifier of Wikidata: '" + qid + "'");
        }
        if (row.cell("label").isEmpty()
                || row.cell("kind").isEmpty()
                || row.cell("verified-by").isEmpty()) {
            throw row.wrong("an identifier needs a label, a kind and its verification");
        }
        Set<String> spellings = new TreeSet<>();
        spellings.add(Spelling.fold(row.cell("label")));
        row.several("spellings").forEach(spelling -> spellings.add(Spelling.fold(spelling)));
        return Optional.of(new Entry(
                row.cell("label"),
                row.cell("kind"),
                spellings,
                row.cell("state"),
                new Link(URI.create(WIKIDATA + qid), row.cell("verified-by"))));
    }

    /** The link of an identity; none where no row agrees, or more than one. */
    Optional<Link> link(Identity identity, Traits traits) {
        List<Link> found = entries.stream()
                .filter(entry -> entry.kind.equals(identity.segment()))
                .filter(entry -> named(entry, identity) && ofState(entry, states(identity, traits), identity))
                .map(Entry::link)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean named(Entry entry, Identity identity) {
        String label = Spelling.fold(identity.label());
        boolean person = identity.kinds().stream().anyMatch(kind -> kind.identity() == Kind.Identity.NAME);
        if (!person) {
            return entry.spellings.contains(label)
                    || identity.names().stream()
                            .map(Spelling::fold)
                            .anyMatch(name -> entry.spellings.contains(name) && name.length() > 3);
        }
        PersonName name = PersonName.parse(identity.label());
        if (name.given().isEmpty()) {
            return false;
        }
        Likeness likeness = name.likeness(PersonName.parse(entry.label));
        boolean spelled = entry.spellings.contains(label) && likeness != Likeness.NONE;
        return spelled || likeness.compareTo(Likeness.VARIANT) >= 0;
    }

    private static Set<String> states(Identity identity, Traits traits) {
        return identity.members().stream()
                .flatMap(member -> traits.of(member, "state").stream())
                .map(Spelling::fold)
                .collect(Collectors.toSet());
    }

    private static boolean ofState(Entry entry, Set<String> states, Identity identity) {
        if (entry.state.equals(NO_STATE)) {
            return states.stream().allMatch(Spelling.fold(identity.label())::equals);
        }
        return !entry.state.isEmpty() && states.contains(Spelling.fold(entry.state));
    }
}
