package org.depositary.link.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.depositary.link.Judgement;
import org.depositary.link.Overrules;
import org.depositary.link.authority.Dataset;
import org.depositary.link.authority.Outcome;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.link.sssom.Verdict;
import org.depositary.link.table.Table;
import org.depositary.text.name.Spelling;

/**
 * Asks a service about things that are linked to nothing yet. Whatever it answers, nothing is linked by that: answers
 * are rows for people to look at.
 */
public final class Inquiry {
    private static final List<String> COLUMNS = List.of("kind", "type", "state-property", "never");

    private final Reconciler service;
    private final Dataset dataset;
    private final Scorer scorer;
    private final Overrules overrules;
    private final Map<String, Kind> kinds;

    private record Kind(Optional<String> type, Optional<String> stateProperty, Set<String> never) {}

    private Inquiry(Reconciler service, Dataset dataset, Scorer scorer, Overrules overrules, Map<String, Kind> kinds) {
        this.service = service;
        this.dataset = dataset;
        this.scorer = scorer;
        this.overrules = overrules;
        this.kinds = kinds;
    }

    /**
     * @param dataset whose identifiers the service answers with
     * @param overrules what people decided: a pair that they rejected is not given again
     * @param kinds the table of what the service calls kinds and the state of something; other kinds are not asked
     *     about
     * @throws IllegalArgumentException if the table is malformed, with file and line
     */
    public static Inquiry of(Reconciler service, Dataset dataset, Scorer scorer, Overrules overrules, Path kinds) {
        Map<String, Kind> read = new LinkedHashMap<>();
        for (Table.Row row : Table.read(kinds, COLUMNS).rows()) {
            read.put(
                    row.filled("kind"),
                    new Kind(filled(row, "type"), filled(row, "state-property"), Set.copyOf(row.several("never"))));
        }
        return new Inquiry(service, dataset, scorer, overrules, read);
    }

    private static Optional<String> filled(Table.Row row, String column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** What there is to ask: one question for each thing of these kinds that has a name and no link. */
    public List<Asked> asked(Corpus corpus) {
        Map<String, String> states = new TreeMap<>();
        for (Identity identity : corpus.identities()) {
            identity.links().stream()
                    .flatMap(link -> dataset.identifier(link.target().toString()).stream())
                    .forEach(identifier -> states.put(identity.label(), identifier));
        }
        List<Asked> asked = new ArrayList<>();
        for (Judgement judgement : corpus.judgements()) {
            Identity identity = judgement.identity();
            Kind kind = kinds.get(identity.segment());
            if (kind != null
                    && judgement.dataset().name().equals(dataset.name())
                    && judgement.outcome() == Outcome.NONE
                    && identity.types().stream().noneMatch(kind.never::contains)
                    && named(identity, judgement.query())) {
                Map<String, String> properties = new TreeMap<>();
                kind.stateProperty.ifPresent(property -> judgement.query().states().stream()
                        .sorted()
                        .flatMap(state -> Optional.ofNullable(states.get(state)).stream())
                        .findFirst()
                        .ifPresent(state -> properties.put(property, state)));
                asked.add(
                        new Asked(identity, judgement.query(), new Question(identity.label(), kind.type, properties)));
            }
        }
        return asked;
    }

    /**
     * Whether something goes by a name: a description ("two firms") and a post alone are none, nor is a single word.
     */
    private static boolean named(Identity identity, Query query) {
        String label = Spelling.fold(identity.label()) + " ";
        return identity.label().contains(" ")
                && Spelling.isName(identity.label())
                && query.posts().stream().map(Spelling::fold).noneMatch(post -> label.startsWith(post + " "));
    }

    /** Something that is asked about. */
    public record Asked(Identity identity, Query query, Question question) {}

    /**
     * Asks about some things, at most {@value Reconciler#BATCH}.
     *
     * @return judgements for people to look at; nothing for what the service does not know
     */
    public List<Judgement> judgements(List<Asked> asked) throws Unanswered, InterruptedException {
        List<List<Answer>> answers =
                service.ask(asked.stream().map(Asked::question).toList());
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            List<Scored> scored = answers.get(i).stream()
                    .flatMap(answer -> candidate(one.identity(), answer).stream())
                    .map(candidate -> scorer.score(one.query(), candidate))
                    .sorted((a, b) -> Double.compare(b.score(), a.score()))
                    .toList();
            if (!scored.isEmpty()) {
                judgements.add(new Judgement(
                        one.identity(),
                        dataset,
                        one.query(),
                        scored,
                        Outcome.REVIEW,
                        false,
                        List.of("live"),
                        "a service on the network knows " + described(answers.get(i))));
            }
        }
        return judgements;
    }

    /** What a service says of those that it gives, so that people can tell them apart. */
    private static String described(List<Answer> answers) {
        return answers.stream()
                .map(answer ->
                        answer.description().isEmpty() ? answer.id() : answer.id() + " (" + answer.description() + ")")
                .collect(Collectors.joining(", "));
    }

    private Optional<Candidate> candidate(Identity identity, Answer answer) {
        return Optional.of(answer.id())
                .filter(id -> dataset.identifiers().matcher(id).matches())
                .filter(id -> !rejected(identity, dataset.address(id).toString()))
                .map(id -> new Candidate(
                        dataset.address(id).toString(),
                        answer.name(),
                        Set.of(),
                        identity.segment(),
                        Optional.empty(),
                        Set.of(),
                        false,
                        List.of()));
    }

    private boolean rejected(Identity identity, String address) {
        return overrules
                .verdict(identity, address)
                .filter(row -> row.verdict() == Verdict.DIFFERENT)
                .isPresent();
    }
}
