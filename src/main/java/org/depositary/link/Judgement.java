package org.depositary.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.link.authority.Dataset;
import org.depositary.link.authority.Outcome;
import org.depositary.link.score.Feature;
import org.depositary.link.score.Query;
import org.depositary.link.score.Scored;

/**
 * What came of looking for an identity in another dataset.
 *
 * @param identity who or what was looked for
 * @param dataset where
 * @param query what was asked for
 * @param candidates the best, best first, at most {@value #MOST}
 * @param outcome what comes of the first
 * @param byHand whether a person decided it
 * @param gates what the best candidate did not pass, as in a {@link org.depositary.link.authority.Policy.Decided};
 *     {@code people} where they rejected or left it open
 * @param reason for people
 */
public record Judgement(
        Identity identity,
        Dataset dataset,
        Query query,
        List<Scored> candidates,
        Outcome outcome,
        boolean byHand,
        List<String> gates,
        String reason) {
    static final int MOST = 5;

    public Judgement {
        candidates = List.copyOf(candidates);
        gates = List.copyOf(gates);
        if (outcome != Outcome.NONE && candidates.isEmpty()) {
            throw new IllegalArgumentException("nothing can be accepted or reviewed for " + identity.id());
        }
    }

    /** Why it is linked, with what was compared; empty where it is not. */
    public Optional<String> accepted() {
        return best().filter(any -> outcome == Outcome.ACCEPT)
                .map(best -> identity.label() + " is " + best.candidate().label() + " <"
                        + best.candidate().id() + "> in " + dataset.title() + ": " + reason + " ["
                        + best.features().stream().map(Feature::toString).collect(Collectors.joining("; ")) + "]");
    }

    /** What the other dataset calls it; empty where it is not linked. */
    public Optional<String> called() {
        return best().filter(any -> outcome == Outcome.ACCEPT)
                .map(best -> best.candidate().label());
    }

    /** The same, of another identity. */
    Judgement of(Identity other) {
        return new Judgement(other, dataset, query, candidates, outcome, byHand, gates, reason);
    }

    /** The best candidate. */
    public Optional<Scored> best() {
        return candidates.stream().findFirst();
    }
}
