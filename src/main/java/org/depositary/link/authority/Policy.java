package org.depositary.link.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.link.score.Aspect;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Scored;
import org.depositary.link.table.Table;

/**
 * When a candidate is accepted, as people wrote it down. A kind may have several rows; one that is met is enough. Where
 * nothing is said of a kind nothing is accepted: a wrong link is worse than none.
 */
public final class Policy {
    private static final List<String> COLUMNS = List.of("kind", "requires", "accept", "review", "margin");
    private static final String ANY = "*";
    private static final String SCORE = "score";

    /** What a required aspect must reach at least. */
    private static final double AGREES = 0.7;

    private final List<Row> rows;

    private record Row(String kind, Set<Aspect> requires, double accept, double review, double margin) {}

    private Policy(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Accepts nothing. */
    public static Policy none() {
        return new Policy(List.of());
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if it is malformed, with file and line
     */
    public static Policy read(Path file) {
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : Table.read(file, COLUMNS).rows()) {
            Set<Aspect> requires = EnumSet.noneOf(Aspect.class);
            row.several("requires")
                    .forEach(word -> requires.add(
                            Aspect.of(word).orElseThrow(() -> row.wrong("there is no aspect '" + word + "'"))));
            if (requires.isEmpty()) {
                throw row.wrong("a name alone proves nothing: say what is required");
            }
            rows.add(new Row(
                    row.filled("kind"), requires, number(row, "accept"), number(row, "review"), number(row, "margin")));
        }
        return new Policy(rows);
    }

    private static double number(Table.Row row, String column) {
        try {
            double number = Double.parseDouble(row.filled(column));
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the place.
        }
        throw row.wrong("'" + row.cell(column) + "' is no number from 0 to 1");
    }

    /**
     * A decision.
     *
     * @param outcome of the best candidate
     * @param gates what it did not pass: aspects that do not agree, {@code score}, or {@code margin} where another is
     *     as good
     * @param reason for people
     */
    public record Decided(Outcome outcome, List<String> gates, String reason) {
        public Decided {
            gates = List.copyOf(gates);
        }
    }

    /**
     * Decides of candidates.
     *
     * @param kind the segment of addresses of what they are candidates for
     * @param scored best first
     */
    public Decided decide(String kind, List<Scored> scored) {
        if (scored.isEmpty()) {
            return new Decided(Outcome.NONE, List.of(Aspect.NAME.word()), "nothing is known of that name");
        }
        Scored best = scored.getFirst();
        List<Row> its = rows.stream()
                .filter(row -> row.kind.equals(kind) || row.kind.equals(ANY))
                .toList();
        Decided decided = new Decided(Outcome.NONE, List.of(SCORE), "too little speaks for it: " + score(best));
        for (Row row : its) {
            Decided next = decide(row, best, scored.subList(1, scored.size()));
            decided = next.outcome.compareTo(decided.outcome) <= 0 ? next : decided;
        }
        return decided;
    }

    private static Decided decide(Row row, Scored best, List<Scored> others) {
        List<Aspect> lacking = lacking(row, best);
        if (best.contrary()) {
            return new Decided(
                    Outcome.NONE,
                    best.features().stream()
                            .filter(Feature::contrary)
                            .map(feature -> feature.aspect().word())
                            .toList(),
                    "something speaks against it: "
                            + best.features().stream()
                                    .filter(Feature::contrary)
                                    .map(Feature::toString)
                                    .collect(Collectors.joining("; ")));
        }
        if (best.score() < row.review) {
            return new Decided(Outcome.NONE, List.of(SCORE), "too little speaks for it: " + score(best));
        }
        if (!lacking.isEmpty()) {
            return new Decided(
                    Outcome.REVIEW,
                    lacking.stream().map(Aspect::word).toList(),
                    "not agreed: "
                            + lacking.stream()
                                    .map(aspect -> best.feature(aspect)
                                            .map(Feature::toString)
                                            .orElse(aspect.word() + " (nothing is said)"))
                                    .collect(Collectors.joining(", ")));
        }
        if (best.score() < row.accept) {
            return new Decided(Outcome.REVIEW, List.of(SCORE), "a score of " + score(best) + " is too low");
        }
        List<Scored> near = others.stream()
                .filter(other -> !other.contrary() && best.score() - other.score() < row.margin)
                .toList();
        return near.isEmpty()
                ? new Decided(Outcome.ACCEPT, List.of(), "agreed: " + words(row.requires) + "; score " + score(best))
                : new Decided(
                        Outcome.REVIEW,
                        List.of("margin"),
                        "it might as well be " + near.getFirst().candidate().label() + " <"
                                + near.getFirst().candidate().id() + ">");
    }

    private static List<Aspect> lacking(Row row, Scored best) {
        List<Aspect> lacking = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            boolean required = row.requires.contains(aspect) || aspect == Aspect.NAME || aspect == Aspect.KIND;
            boolean agrees = best.feature(aspect)
                    .map(feature -> feature.value() >= AGREES)
                    // A doubt that nobody has is none.
                    .orElse(!required || aspect == Aspect.DOUBT);
            if (!agrees && (required || aspect == Aspect.DOUBT)) {
                lacking.add(aspect);
            }
        }
        return lacking;
    }

    private static String words(Set<Aspect> aspects) {
        return aspects.stream().map(Aspect::word).collect(Collectors.joining(", "));
    }

    private static String score(Scored scored) {
        return String.format(Locale.ROOT, "%.2f", scored.score());
    }
}
