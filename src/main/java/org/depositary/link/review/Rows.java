package org.depositary.link.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.link.Corpus;
import org.depositary.link.Decision;
import org.depositary.link.Judgement;
import org.depositary.link.Member;
import org.depositary.link.authority.Dataset;
import org.depositary.link.authority.Outcome;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Scored;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.Mention;
import org.depositary.link.sssom.Verdict;

/** The links, the candidates for review and the merges of a corpus as rows of SSSOM. */
public final class Rows {
    private static final String CLOSE = "skos:closeMatch";

    private Rows() {}

    /**
     * The accepted links.
     *
     * @param subjects the addresses that things were given, by what they are linked to
     * @param prefix what stands before {@code id:} references
     */
    public static List<Mapping> links(Corpus corpus, Map<String, String> subjects, String prefix) {
        List<Mapping> rows = new ArrayList<>();
        for (Judgement judgement : corpus.judgements()) {
            Optional<Scored> best = judgement.best().filter(any -> judgement.outcome() == Outcome.ACCEPT);
            Optional<String> subject =
                    best.map(scored -> subjects.get(scored.candidate().id()));
            if (best.isPresent() && subject.isPresent()) {
                rows.add(new Mapping(
                        judgement.byHand() ? Optional.of(Verdict.SAME) : Optional.empty(),
                        subject.get().replace(prefix, "id:"),
                        judgement.identity().label(),
                        Mapping.SAME_AS,
                        false,
                        object(judgement.dataset(), best.get()),
                        best.get().candidate().label(),
                        judgement.byHand() ? Mapping.BY_HAND : Mapping.BY_SCORE,
                        OptionalDouble.of(best.get().score()),
                        judgement.reason() + " [" + features(best.get().features()) + "]"));
            }
        }
        return sorted(rows);
    }

    /** The candidates that a person has to look at; a sign in the first column makes them decisions. */
    public static List<Mapping> review(List<Judgement> judgements) {
        List<Mapping> rows = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.outcome() != Outcome.REVIEW) {
                continue;
            }
            for (Mention mention : mentions(judgement)) {
                for (Scored scored : judgement.candidates()) {
                    if (!scored.contrary()) {
                        rows.add(new Mapping(
                                Optional.of(Verdict.OPEN),
                                mention.toString(),
                                judgement.identity().label(),
                                Mapping.SAME_AS,
                                false,
                                object(judgement.dataset(), scored),
                                scored.candidate().label(),
                                Mapping.BY_HAND,
                                OptionalDouble.of(scored.score()),
                                judgement.reason() + " [" + features(scored.features()) + "]"));
                    }
                }
            }
        }
        return sorted(rows);
    }

    /** Under which names documents speak of what was looked for: decisions are about names in documents. */
    private static Set<Mention> mentions(Judgement judgement) {
        return judgement.identity().members().stream()
                .sorted(Comparator.comparing(Member::documentId))
                .map(member -> Mention.of(
                        member.documentId(),
                        judgement.identity().segment(),
                        member.entity().label()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was decided about names of several documents that are alike: merged or not. */
    public static List<Mapping> merges(Corpus corpus) {
        return sorted(corpus.decisions().stream().map(Rows::merge).toList());
    }

    /** What people decided stands as they wrote it: a row that can be copied to their file. */
    private static Mapping merge(Decision decision) {
        Optional<Verdict> byHand = decision.byHand();
        return new Mapping(
                byHand,
                mention(decision.kind(), decision.one()),
                decision.one(),
                decision.same() || byHand.isPresent() ? Mapping.SAME_AS : CLOSE,
                !decision.same() && !byHand.equals(Optional.of(Verdict.OPEN)),
                mention(decision.kind(), decision.other()),
                decision.other(),
                decision.features().isEmpty() ? Mapping.BY_HAND : Mapping.BY_SCORE,
                byHand.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(decision.score()),
                comment(decision));
    }

    private static String comment(Decision decision) {
        return decision.reason() + (decision.features().isEmpty() ? "" : " [" + decision.compared() + "]");
    }

    /** A member of a decision is written {@code "Ana Lima" (letter-7)}. */
    private static String mention(String kind, String member) {
        int end = member.lastIndexOf("\" (");
        return Mention.of(member.substring(end + 3, member.length() - 1), kind, member.substring(1, end))
                .toString();
    }

    private static String object(Dataset dataset, Scored scored) {
        return dataset.reference(scored.candidate().id());
    }

    private static String features(List<Feature> features) {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; "));
    }

    private static List<Mapping> sorted(List<Mapping> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Mapping::subject).thenComparing(Mapping::object))
                .distinct()
                .toList();
    }
}
