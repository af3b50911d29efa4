package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param successions those that tell who came after whom in a post, or who leads something
 */
record Sorted(
        Map<String, List<Mention>> byKind,
        List<Mention> titled,
        List<Mention> pronouns,
        List<Mention> pairs,
        List<Mention> lists,
        List<Mention> peers,
        List<Mention> namedPeers,
        List<Mention> successions) {
    /** The slot of entity rules that takes what a phrase lists: it denotes all of these. */
    static final String MEMBERS = "members";

    private static final String NAME = "name";

    static Sorted of(List<Mention> mentions, Map<String, Kind> kinds, Attributes attributes) {
        Sorted sorted = new Sorted(
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        List<Mention> pointing = mentions.stream()
                .filter(mention -> Optional.ofNullable(kinds.get(mention.kind()))
                        .flatMap(Kind::refers)
                        .isPresent())
                .filter(Pronouns::points)
                .toList();
        for (Mention mention : mentions) {
            if (Peers.succession(mention)) {
                sorted.successions.add(mention);
            }
            Kind kind = kinds.get(mention.kind());
            Optional<Kind> target = attributes.denoted(mention.kind());
            if (kind != null && target.isPresent() && !partOfPointing(mention, target.get(), pointing, attributes)) {
                sorted.add(mention, kind, target.get(), kinds);
            }
        }
        sorted.pairs.sort(Comparator.comparingInt(Mention::first));
        return sorted;
    }

    /** By entry of a dictionary the token where it is named first. */
    Map<String, Integer> first() {
        Map<String, Integer> first = new HashMap<>();
        byKind.values()
                .forEach(mentions -> mentions.forEach(
                        mention -> mention.entry().ifPresent(entry -> first.merge(entry, mention.first(), Math::min))));
        return first;
    }

    /** Whether a post without a name stands in words that only point: of "the two mayors" none is called "mayors". */
    private static boolean partOfPointing(Mention mention, Kind target, List<Mention> pointing, Attributes attributes) {
        return target.identity() == Kind.Identity.NAME
                && target.name().equals(mention.kind())
                && !mention.parts().containsKey(NAME)
                && pointing.stream()
                        .anyMatch(other -> other.first() <= mention.first()
                                && mention.end() <= other.end()
                                && mention.end() - mention.first() < other.end() - other.first()
                                && attributes
                                        .denoted(other.kind())
                                        .filter(target::equals)
                                        .isPresent());
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
