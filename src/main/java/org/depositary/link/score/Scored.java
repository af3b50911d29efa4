package org.depositary.link.score;

import java.util.List;
import java.util.Optional;

/**
 * A candidate and how well it fits.
 *
 * @param candidate the candidate
 * @param features what was compared, in the order of {@link Aspect}
 * @param score from 0 to 1: the weighted mean of the aspects that were asked for; one that either is silent about
 *     counts half
 */
public record Scored(Candidate candidate, List<Feature> features, double score) {
    public Scored {
        features = List.copyOf(features);
    }

    /** What was found in one aspect; empty where one of both is silent. */
    public Optional<Feature> feature(Aspect aspect) {
        return features.stream().filter(feature -> feature.aspect() == aspect).findFirst();
    }

    /** Whether the names are like each other at all. */
    public boolean alike() {
        return feature(Aspect.NAME).filter(name -> name.value() >= Scorer.LEAST).isPresent();
    }

    /** Whether they contradict each other in some aspect. */
    public boolean contrary() {
        return features.stream().anyMatch(Feature::contrary);
    }
}
