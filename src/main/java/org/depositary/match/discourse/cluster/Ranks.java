package org.depositary.match.discourse.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;

/**
 * The ranks that words name without a post: "the head of state" is who is known as king.
 *
 * @param byAttribute the ranks by the attribute that tells of them
 */
record Ranks(Map<String, Set<String>> byAttribute) {
    static Ranks of(List<Held> posts, Occurrence occurrence, Kind kind, Attributes attributes, Posts names) {
        Map<String, Set<String>> ranks = new HashMap<>();
        for (String attribute : kind.attributes().keySet()) {
            if (!kind.post().equals(Optional.of(attribute))) {
                for (Held held : occurrence.held(attributes, attribute)) {
                    if (posts.stream().anyMatch(post -> names.namesRank(post.text(), held.text()))) {
                        ranks.computeIfAbsent(attribute, any -> new HashSet<>()).add(held.key());
                    }
                }
            }
        }
        return new Ranks(ranks);
    }

    /** Whether somebody is told to have one of them. */
    boolean of(Occurrence member, Attributes attributes) {
        return byAttribute.entrySet().stream()
                .anyMatch(rank -> member.held(attributes, rank.getKey()).stream()
                        .anyMatch(held -> rank.getValue().contains(held.key())));
    }
}
