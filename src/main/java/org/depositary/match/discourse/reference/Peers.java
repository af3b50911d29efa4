package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.cluster.Gates;
import org.depositary.match.discourse.cluster.NamedClusters;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/**
 * Finds who is meant by the one that holds somebody's post elsewhere: "her Chilean counterpart" is the holder of her
 * post in Chile, named or not. Where her post is not known, or she is of Chile herself, that stays open. Whoever came
 * after her, "her successor, Ana Lima", has the post that she had, where she had it, and whoever is told to lead
 * something leads it wherever else the document speaks of him.
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
        return mention.parts().containsKey(Attributes.PEER) || heir(mention);
    }

    /** Whether it is the post itself that whoever is meant has from another. */
    private static boolean heir(Mention mention) {
        return mention.parts().containsKey(Attributes.FORERUNNER);
    }

    /** Whether a mention tells who came after whom in a post, or who leads something. */
    static boolean succession(Mention mention) {
        return mention.parts().containsKey(Attributes.HEIR);
    }

    /** Whether it names whom it means as well: "her Chilean counterpart, Juan Soto". */
    static boolean named(Mention mention) {
        return mention.parts().containsKey(Attributes.NAME);
    }

    /**
     * What those who are named have from somebody else, where nothing else tells their post: that post, and what it
     * says of its holders. By mention and attribute.
     *
     * @param mentions such as name somebody and tell whose post is the same
     * @param successions such as tell who came after whom
     */
    Map<Mention, Map<String, List<Held>>> lent(List<Mention> mentions, List<Mention> successions) {
        Map<Mention, Map<String, List<Held>>> lent = new LinkedHashMap<>();
        for (Mention succession : successions) {
            for (Mention heir : succession.parts().getOrDefault(Attributes.HEIR, List.of())) {
                (heir(succession) ? left(succession, heir) : led(succession, heir))
                        .ifPresent(said -> lent.put(heir, said));
            }
        }
        for (Mention mention : mentions) {
            Kind kind = attributes.denoted(mention.kind()).orElseThrow();
            String post = kind.post().orElse("");
            List<Cluster> named = denoted.getOrDefault(mention, List.of());
            if (named.size() == 1 && named.getFirst().keys(attributes, post).isEmpty()) {
                Occurrence occurrence = new Occurrence(List.of(mention), mention.first(), mention.first());
                holderOf(mention)
                        .filter(peer -> peer != named.getFirst() && (heir(mention) || apart(peer, occurrence, kind)))
                        .map(peer -> ofPost(peer, mention, kind))
                        .filter(said -> said.getOrDefault(post, List.of()).size() == 1)
                        .ifPresent(said -> lent.put(mention, said));
            }
        }
        return lent;
    }

    /** What somebody has from whom a succession tells of, where nothing else tells the post. */
    private Optional<Map<String, List<Held>>> left(Mention succession, Mention heir) {
        Kind kind = attributes.denoted(heir.kind()).orElseThrow();
        String post = kind.post().orElse("");
        List<Cluster> named = denoted.getOrDefault(heir, List.of());
        return named.size() == 1 && named.getFirst().keys(attributes, post).isEmpty()
                ? holderOf(succession)
                        .filter(forerunner -> forerunner != named.getFirst())
                        .map(forerunner -> ofPost(forerunner, succession, kind))
                        .filter(said -> said.getOrDefault(post, List.of()).size() == 1)
                : Optional.empty();
    }

    /**
     * What words say of whoever leads something: what is led has only somebody of whom no other post is told than one
     * of such as lead.
     */
    private Optional<Map<String, List<Held>>> led(Mention leading, Mention heir) {
        Kind kind = attributes.denoted(heir.kind()).orElseThrow();
        Map<String, List<Held>> said = new LinkedHashMap<>();
        kind.attributes().keySet().forEach(attribute -> {
            List<Held> values = attributes.of(leading, attribute);
            if (!values.isEmpty() && !kind.post().equals(Optional.of(attribute))) {
                said.put(attribute, values);
            }
        });
        List<Cluster> named = denoted.getOrDefault(heir, List.of());
        boolean other = said.entrySet().stream()
                        .filter(one -> !kind.gates().contains(one.getKey()))
                        .flatMap(one -> one.getValue().stream())
                        .anyMatch(held -> held.mention().isPresent())
                && kind.post()
                        .filter(post -> named.stream()
                                .anyMatch(one -> !one.keys(attributes, post).isEmpty()))
                        .isPresent()
                && said.entrySet().stream()
                        .noneMatch(one -> Gates.share(one.getValue(), attributes.of(heir, one.getKey())));
        return named.size() == 1 && !other ? Optional.of(said) : Optional.empty();
    }

    /** A post of somebody and what that says of its holder: all of it of an heir, else only whatever it belongs to. */
    private Map<String, List<Held>> ofPost(Cluster holder, Mention mention, Kind kind) {
        Map<String, List<Held>> said = new LinkedHashMap<>();
        for (String attribute : kind.attributes().keySet()) {
            List<Held> values = holder.near(attributes, mention, attribute);
            boolean post = kind.post().equals(Optional.of(attribute));
            if (post
                    || heir(mention) && kind.gates().contains(attribute) && !values.isEmpty()
                    || !kind.gates().contains(attribute)
                            && values.stream().allMatch(held -> held.mention().isEmpty())) {
                said.put(attribute, values);
            }
        }
        return said;
    }

    /** Gives places what mentions there have from somebody else, and notes who left a post to somebody. */
    static void lend(
            List<Occurrence> places,
            Kind kind,
            Attributes attributes,
            Map<Mention, Map<String, List<Held>>> lent,
            List<Mention> successions) {
        Set<Mention> leaving = successions.stream()
                .flatMap(succession -> succession.parts().getOrDefault(Attributes.FORERUNNER, List.of()).stream())
                .collect(Collectors.toSet());
        for (Occurrence place : places) {
            if (place.mentions().stream().anyMatch(leaving::contains)) {
                place.leave();
            }
            place.mentions().stream()
                    .flatMap(mention -> Optional.ofNullable(lent.get(mention)).stream())
                    .findFirst()
                    .ifPresent(said -> take(place, said, kind.post().orElse(""), attributes));
        }
    }

    /** Gives a place a post with what it says, where it tells none, or whatever else it does not tell. */
    private static void take(Occurrence place, Map<String, List<Held>> said, String post, Attributes attributes) {
        boolean whole = said.containsKey(post);
        if (!whole || place.held(attributes, post).isEmpty()) {
            said.forEach((attribute, values) -> {
                if (whole || place.held(attributes, attribute).isEmpty()) {
                    place.take(attribute, values);
                }
            });
        }
    }

    private Optional<Cluster> holderOf(Mention mention) {
        List<Cluster> peers =
                mention
                        .parts()
                        .getOrDefault(heir(mention) ? Attributes.FORERUNNER : Attributes.PEER, List.of())
                        .stream()
                        .flatMap(peer -> denoted.getOrDefault(peer, List.of()).stream())
                        .distinct()
                        .toList();
        return peers.size() == 1 ? Optional.of(peers.getFirst()) : Optional.empty();
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
        String post = kind.post().orElse("");
        Optional<Cluster> peer = holderOf(mention).filter(one -> apart(one, occurrence, kind));
        List<Held> posts = peer.map(one -> one.near(attributes, mention, post)).orElse(List.of());
        if (posts.size() != 1) {
            return Optional.empty();
        }
        occurrence.take(post, posts);
        return Optional.of(of.holder(occurrence, peer.orElseThrow()));
    }

    /**
     * What is told of somebody where the name stands, if it stands somewhere: whom a post alone means is not sure
     * before it is known who else has it.
     */
    private Set<String> told(Cluster peer, String attribute) {
        List<Occurrence> named =
                peer.occurrences().stream().filter(Occurrence::named).toList();
        return named.isEmpty()
                ? peer.keys(attributes, attribute)
                : named.stream()
                        .flatMap(place -> place.held(attributes, attribute).stream())
                        .map(Held::key)
                        .collect(Collectors.toSet());
    }

    /** Whether a gate tells the two apart: somebody of the same state is no counterpart. */
    private boolean apart(Cluster peer, Occurrence occurrence, Kind kind) {
        boolean told = false;
        for (String gate : kind.gates()) {
            Set<String> said = Gates.keys(occurrence.held(attributes, gate));
            if (!said.isEmpty() && !Collections.disjoint(said, told(peer, gate))) {
                return false;
            }
            told |= !said.isEmpty();
        }
        return told;
    }
}
