package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/**
 * Finds who is meant by the one that holds somebody's post elsewhere: "her Chilean counterpart" is the holder of her
 * post in Chile, named or not. Where her post is not known, or she is of Chile herself, that stays open.
 */
final class Peers {
    private final Attributes attributes;
    private final Map<Mention, List<Cluster>> denoted;

    /** @param denoted what mentions denote, pronouns among them */
    Peers(Attributes attributes, Map<Mention, List<Cluster>> denoted) {
        this.attributes = attributes;
        this.denoted = denoted;
    }

    /** Whether a mention tells whom it means by the post of another. */
    static boolean peer(Mention mention) {
        return mention.parts().containsKey(Attributes.PEER);
    }

    /**
     * Makes mentions denote whom they mean.
     *
     * @param byKind the clusters of each kind
     * @param all those that are known; holders that nobody named join them
     * @return the clusters of holders that nobody named
     */
    List<Cluster> point(List<Mention> mentions, Map<String, NamedClusters> byKind, List<Cluster> all) {
        List<Cluster> fresh = new ArrayList<>();
        for (Mention mention : mentions) {
            Kind kind = attributes.denoted(mention.kind()).orElseThrow();
            Optional.ofNullable(byKind.get(kind.name()))
                    .flatMap(clusters -> resolve(mention, kind, clusters, all))
                    .ifPresent(cluster -> {
                        denoted.put(mention, List.of(cluster));
                        if (!all.contains(cluster)) {
                            all.add(cluster);
                            fresh.add(cluster);
                        }
                    });
        }
        return fresh;
    }

    private Optional<Cluster> resolve(Mention mention, Kind kind, NamedClusters of, List<Cluster> all) {
        Optional<Cluster> named = all.stream()
                .filter(cluster -> cluster.occurrences().stream()
                        .anyMatch(place ->
                                place.named() && place.first() <= mention.first() && mention.end() <= place.end()))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Occurrence occurrence = new Occurrence(List.of(mention), mention.first(), mention.first());
        List<Cluster> peers = mention.parts().getOrDefault(Attributes.PEER, List.of()).stream()
                .flatMap(peer -> denoted.getOrDefault(peer, List.of()).stream())
                .distinct()
                .toList();
        if (peers.size() != 1 || !apart(peers.getFirst(), occurrence, kind)) {
            return Optional.empty();
        }
        String post = kind.post().orElse("");
        List<Held> posts = peers.getFirst().near(attributes, mention, post);
        if (posts.size() != 1) {
            return Optional.empty();
        }
        occurrence.take(post, posts);
        return Optional.of(of.holder(occurrence, peers.getFirst()));
    }

    /** Whether a gate tells the two apart: somebody of the same state is no counterpart. */
    private boolean apart(Cluster peer, Occurrence occurrence, Kind kind) {
        boolean told = false;
        for (String gate : kind.gates()) {
            Set<String> said = Gates.keys(occurrence.held(attributes, gate));
            if (!said.isEmpty() && !Collections.disjoint(said, peer.keys(attributes, gate))) {
                return false;
            }
            told |= !said.isEmpty();
        }
        return told;
    }
}
