package org.depositary.link.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Candidate.Held;
import org.depositary.link.score.Candidates;
import org.depositary.link.score.Period;
import org.depositary.link.table.Table;
import org.depositary.text.Edtf;

/**
 * What is known, with a source, of the identifiers that things have in other datasets. Every identifier is a candidate;
 * the {@link Policy} says what must agree before it becomes a link.
 *
 * <p>The folder holds {@code datasets.tsv}, {@code policy.tsv}, {@code doubts.tsv} and {@code posts.tsv}, and the
 * tables of identifiers: {@code *-entries.tsv} of entries of dictionaries, {@code concepts.tsv} of the ontology's
 * concepts, all other tables of names.
 */
public final class Authority {
    private static final List<String> NAMES = List.of("label", "kind", "spellings", "state", "qid", "verified-by");
    private static final List<String> ENTRIES = List.of("entry", "kind", "label", "qid", "verified-by");
    private static final List<String> POSTS = List.of("qid", "label", "post", "from", "until", "verified-by");
    private static final List<String> DATASETS =
            List.of("dataset", "title", "template", "identifiers", "feature", "home", "licence", "endpoint");
    private static final String CONCEPTS_FILE = "concepts.tsv";
    private static final List<String> CONCEPTS = List.of("scheme", "label", "qid", "verified-by");
    private static final Set<String> OTHERS =
            Set.of("datasets.tsv", "policy.tsv", "doubts.tsv", "posts.tsv", "live.tsv", CONCEPTS_FILE);
    private static final String DECISIONS = ".sssom.tsv";
    private static final String OF_ENTRIES = "-entries.tsv";

    /** A row's cell for a thing that belongs to no state, or is one. */
    private static final String NO_STATE = "-";

    private final List<Dataset> datasets;
    private final Candidates candidates;
    private final Map<String, String> verified;
    private final Policy policy;
    private final Doubts doubts;
    private final List<ConceptLink> concepts;

    private Authority(
            List<Dataset> datasets,
            Candidates candidates,
            Map<String, String> verified,
            Policy policy,
            Doubts doubts,
            List<ConceptLink> concepts) {
        this.datasets = List.copyOf(datasets);
        this.candidates = candidates;
        this.verified = Map.copyOf(verified);
        this.policy = policy;
        this.doubts = doubts;
        this.concepts = List.copyOf(concepts);
    }

    /** Knows nothing. */
    public static Authority empty() {
        return new Authority(List.of(), Candidates.of(List.of()), Map.of(), Policy.none(), Doubts.none(), List.of());
    }

    /**
     * Reads the tables of a folder. Rows without an identifier say that none could be verified.
     *
     * @throws IllegalArgumentException if a table is malformed, with file and line
     */
    public static Authority read(Path folder) {
        List<Dataset> datasets = Table.read(folder.resolve("datasets.tsv"), DATASETS).rows().stream()
                .map(Dataset::of)
                .toList();
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("datasets.tsv: names no dataset");
        }
        Dataset first = datasets.getFirst();
        Map<String, List<Held>> posts = posts(folder.resolve("posts.tsv"), first);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Map<String, String> verified = new HashMap<>();
        for (Path file : tables(folder)) {
            boolean entries = file.getFileName().toString().endsWith(OF_ENTRIES);
            for (Table.Row row : Table.read(file, entries ? ENTRIES : NAMES).rows()) {
                if (row.cell("qid").isEmpty()) {
                    continue;
                }
                Candidate candidate = candidate(row, first, entries, posts);
                if (candidates.putIfAbsent(
                                candidate.id() + " " + candidate.entry().orElse(candidate.label()), candidate)
                        != null) {
                    throw row.wrong(candidate.label() + " stands there twice");
                }
                verified.put(candidate.id(), row.filled("verified-by"));
            }
        }
        return new Authority(
                datasets,
                Candidates.of(candidates.values()),
                verified,
                Policy.read(folder.resolve("policy.tsv")),
                Doubts.read(folder.resolve("doubts.tsv")),
                concepts(folder.resolve(CONCEPTS_FILE), first));
    }

    /** The table of concepts need not be there. */
    private static List<ConceptLink> concepts(Path file, Dataset dataset) {
        return Files.exists(file)
                ? Table.read(file, CONCEPTS).rows().stream()
                        .map(row -> new ConceptLink(
                                row.filled("scheme"),
                                row.filled("label"),
                                address(row, dataset),
                                row.filled("verified-by")))
                        .toList()
                : List.of();
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.toString().endsWith(DECISIONS))
                    .filter(file -> !OTHERS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static URI address(Table.Row row, Dataset dataset) {
        try {
            return dataset.address(row.filled("qid"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Candidate candidate(Table.Row row, Dataset dataset, boolean entries, Map<String, List<Held>> posts) {
        String id = address(row, dataset).toString();
        String state = row.cell("state");
        return new Candidate(
                id,
                row.filled("label"),
                new TreeSet<>(row.several("spellings")),
                row.filled("kind"),
                entries ? Optional.of(row.filled("entry")) : Optional.empty(),
                state.isEmpty() || state.equals(NO_STATE) ? Set.of() : Set.copyOf(row.several("state")),
                state.equals(NO_STATE),
                posts.getOrDefault(id, List.of()));
    }

    private static Map<String, List<Held>> posts(Path file, Dataset dataset) {
        Map<String, List<Held>> posts = new HashMap<>();
        for (Table.Row row : Table.read(file, POSTS).rows()) {
            row.filled("verified-by");
            Period period = new Period(
                    date(row, "from").flatMap(Edtf::earliest).orElse(LocalDate.MIN),
                    date(row, "until").flatMap(Edtf::latest).orElse(LocalDate.MAX));
            posts.computeIfAbsent(address(row, dataset).toString(), any -> new ArrayList<>())
                    .add(new Held(new TreeSet<>(row.several("post")), period));
        }
        return posts;
    }

    private static Optional<Edtf> date(Table.Row row, String column) {
        try {
            return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty()).map(Edtf::new);
        } catch (RuntimeException e) {
            throw row.wrong("no date: '" + row.cell(column) + "'");
        }
    }

    /** The datasets that things are linked to; those of the tables first. */
    public List<Dataset> datasets() {
        return datasets;
    }

    /** All that the tables know. */
    public Candidates candidates() {
        return candidates;
    }

    /** When to accept. */
    public Policy policy() {
        return policy;
    }

    /** Words that may mean something else. */
    public Doubts doubts() {
        return doubts;
    }

    /** What the ontology's concepts are elsewhere. */
    public List<ConceptLink> concepts() {
        return concepts;
    }

    /** Which public source says so of an address. */
    public String verified(String address) {
        return verified.getOrDefault(address, "the dictionaries' own source");
    }
}
