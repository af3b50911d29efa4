package org.depositary.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.Dataset;
import org.depositary.link.authority.Link;
import org.depositary.link.authority.Outcome;
import org.depositary.link.authority.Policy;
import org.depositary.link.score.Candidate;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;
import org.depositary.link.score.Scorer;
import org.depositary.link.sssom.Decided;
import org.depositary.link.sssom.Verdict;

/** Looks for identities in other datasets: candidates, their features, a decision. */
final class Judge {
    private final Scorer scorer;
    private final Authority authority;
    private final Overrules overrules;
    private final Function<String, Optional<Map<String, String>>> dictionary;

    Judge(
            Scorer scorer,
            Authority authority,
            Overrules overrules,
            Function<String, Optional<Map<String, String>>> dictionary) {
        this.scorer = scorer;
        this.authority = authority;
        this.overrules = overrules;
        this.dictionary = dictionary;
    }

    /**
     * One judgement for each dataset whose identifiers the tables hold, and for those that a dictionary's entry names.
     *
     * @param left entries of dictionaries that people say it is not
     */
    List<Judgement> judge(Identity identity, Traits traits, Set<String> left) {
        Query query = new Asking(traits, authority.doubts(), dictionary).query(identity);
        List<Judgement> judgements = new ArrayList<>();
        for (Dataset dataset : authority.datasets()) {
            List<Scored> scored = dataset.feature().isPresent()
                    ? own(identity, query, dataset)
                    : known(identity, query, dataset, left);
            if (!scored.isEmpty() || dataset.feature().isEmpty()) {
                judgements.add(judgement(identity, query, dataset, scored));
            }
        }
        return judgements;
    }

    /** The links that are accepted. */
    List<Link> links(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.outcome() == Outcome.ACCEPT)
                .flatMap(judgement -> judgement.best().stream()
                        .map(best -> new Link(
                                URI.create(best.candidate().id()),
                                judgement.byHand()
                                        ? judgement.reason()
                                        : authority.verified(best.candidate().id()))))
                .toList();
    }

    /** The tables' candidates, and what people linked it to though no table has it. */
    private List<Scored> known(Identity identity, Query query, Dataset dataset, Set<String> left) {
        Map<String, Scored> scored = new LinkedHashMap<>();
        for (Decided row : overrules.links(identity)) {
            row.address()
                    .filter(dataset::has)
                    .ifPresent(address -> scored.put(address, byHand(query, identity, address)));
        }
        scorer.score(query, authority.candidates()).stream()
                // What is of another kind is no candidate at all.
                .filter(candidate -> candidate.candidate().kind().equals(identity.segment()))
                .filter(candidate ->
                        candidate.candidate().entry().filter(left::contains).isEmpty())
                .forEach(candidate -> scored.putIfAbsent(candidate.candidate().id(), candidate));
        return scored.values().stream()
                .filter(candidate -> rejected(identity, candidate).isEmpty())
                .toList();
    }

    private Scored byHand(Query query, Identity identity, String address) {
        Collection<Candidate> known = authority.candidates().all().stream()
                .filter(candidate -> candidate.id().equals(address))
                .toList();
        return scorer.score(
                query, known.stream().findFirst().orElseGet(() -> candidate(identity, address, identity.entry())));
    }

    /** What people linked it to, and the identifier that the dictionary's own entry gives. */
    private List<Scored> own(Identity identity, Query query, Dataset dataset) {
        Stream<String> dictionarys = identity
                .entry()
                .flatMap(dictionary)
                .flatMap(features -> dataset.feature().flatMap(feature -> Optional.ofNullable(features.get(feature))))
                .map(identifier -> dataset.address(identifier).toString())
                .stream();
        Stream<String> peoples = overrules.links(identity).stream()
                .flatMap(row -> row.address().stream())
                .filter(dataset::has);
        return Stream.concat(peoples, dictionarys)
                .distinct()
                .map(address -> scorer.score(query, candidate(identity, address, identity.entry())))
                .filter(candidate -> rejected(identity, candidate).isEmpty())
                .toList();
    }

    private static Candidate candidate(Identity identity, String address, Optional<String> entry) {
        return new Candidate(
                address, identity.label(), identity.names(), identity.segment(), entry, Set.of(), false, List.of());
    }

    private Optional<Decided> rejected(Identity identity, Scored candidate) {
        return overrules
                .verdict(identity, candidate.candidate().id())
                .filter(row -> row.verdict() == Verdict.DIFFERENT);
    }

    private Judgement judgement(Identity identity, Query query, Dataset dataset, List<Scored> scored) {
        List<Scored> best = scored.subList(0, Math.min(Judgement.MOST, scored.size()));
        Optional<Decided> byHand = best.stream()
                .findFirst()
                .flatMap(first -> overrules.verdict(identity, first.candidate().id()));
        if (byHand.isPresent()) {
            Outcome outcome = byHand.get().verdict() == Verdict.SAME ? Outcome.ACCEPT : Outcome.REVIEW;
            return new Judgement(
                    identity,
                    dataset,
                    query,
                    best,
                    outcome,
                    true,
                    outcome == Outcome.ACCEPT ? List.of() : List.of(Decision.PEOPLE),
                    "decided by hand: " + byHand.get().reason());
        }
        Policy.Decided decided = authority.policy().decide(identity.segment(), scored);
        List<String> gates = new ArrayList<>(decided.gates());
        StringBuilder reason = new StringBuilder(decided.reason());
        for (Decided row : overrules.refused(identity)) {
            if (decided.outcome() != Outcome.ACCEPT
                    && row.address().filter(dataset::has).isPresent()) {
                gates.add(Decision.PEOPLE);
                reason.append("; people decided that it is not <")
                        .append(row.address().orElseThrow())
                        .append(">: ")
                        .append(row.reason());
            }
        }
        return new Judgement(
                identity,
                dataset,
                query,
                best,
                decided.outcome(),
                false,
                gates.stream().distinct().toList(),
                reason.toString());
    }
}
