package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/**
 * Mentions by the way in which they denote.
 *
 * @param byKind those that name or describe, by the kind of their entities; titled ones apart
 * @param titled those that name as organisations are named
 * @param pronouns those that stand for persons
 * @param pairs those that stand for one or two told of before, or for who speaks
 * @param lists those that list others
 * @param peers those that tell without a name whom they mean by the post of somebody else
 * @param namedPeers those of {@code byKind} that tell beside the name that somebody else has the same post
 */
record Sorted(
        Map<String, List<Mention>> byKind,
        List<Mention> titled,
        List<Mention> pronouns,
        List<Mention> pairs,
        List<Mention> lists,
        List<Mention> peers,
        List<Mention> namedPeers) {
    /** The slot of entity rules that takes what a phrase lists: it denotes all of these. */
    static final String MEMBERS = "members";

    static Sorted of(List<Mention> mentions, Map<String, Kind> kinds, Attributes attributes) {
        Sorted sorted = new Sorted(
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (Mention mention : mentions) {
            Kind kind = kinds.get(mention.kind());
            Optional<Kind> target = attributes.denoted(mention.kind());
            if (kind != null && target.isPresent()) {
                sorted.add(mention, kind, target.get(), kinds);
            }
        }
        sorted.pairs.sort(Comparator.comparingInt(Mention::first));
        return sorted;
    }

    private void add(Mention mention, Kind kind, Kind target, Map<String, Kind> kinds) {
        boolean peer = target.identity() == Kind.Identity.NAME && Peers.peer(mention);
        if (kind.refers().isPresent() && mention.parts().containsKey(MEMBERS)) {
            lists.add(mention);
        } else if (pronoun(kind, kinds)) {
            pronouns.add(mention);
        } else if (kind.refers().isPresent() && Pronouns.points(mention)) {
            pairs.add(mention);
        } else if (peer && !Peers.named(mention)) {
            peers.add(mention);
        } else if (target.identity() == Kind.Identity.TITLE) {
            titled.add(mention);
        } else if (target.identity() != Kind.Identity.NONE) {
            byKind.computeIfAbsent(target.name(), name -> new ArrayList<>()).add(mention);
            if (peer) {
                namedPeers.add(mention);
            }
        }
    }

    /** Whether mentions of a kind point at entities by what was said before, not by an entry of a dictionary. */
    static boolean pronoun(Kind kind, Map<String, Kind> kinds) {
        return kind.refers()
                .map(kinds::get)
                .filter(target -> target.identity() == Kind.Identity.NAME)
                .isPresent();
    }
}
