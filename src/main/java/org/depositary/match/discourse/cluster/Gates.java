package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/** Keeps apart what contradicts each other: two values of a gating attribute and none shared. */
public final class Gates {
    private final Map<String, Kind> kinds;
    private final Attributes attributes;
    private final Belongings belongings;
    private final Map<String, Integer> named;

    public Gates(Map<String, Kind> kinds, Attributes attributes) {
        this(kinds, attributes, new Belongings(Map.of()), Map.of());
    }

    private Gates(Map<String, Kind> kinds, Attributes attributes, Belongings belongings, Map<String, Integer> named) {
        this.kinds = kinds;
        this.attributes = attributes;
        this.belongings = belongings;
        this.named = named;
    }

    /**
     * The same where it is known what some words denote: the bank of the one is that of the other, or is not.
     *
     * @param named by entry of a dictionary the token where it is named first
     */
    public Gates knowing(List<Cluster> clusters, Map<String, Integer> named) {
        Map<Mention, Cluster> denoted = new HashMap<>();
        clusters.forEach(one ->
                one.occurrences().forEach(at -> at.mentions().forEach(mention -> denoted.put(mention, one))));
        return new Gates(kinds, attributes, new Belongings(denoted), named);
    }

    /**
     * The clusters, where two of the same name are one: those that agree in all that keeps such things apart, when one
     * alone tells something more of itself (the town) and no third agrees with them.
     */
    public List<Cluster> joined(List<Cluster> clusters, Collection<List<Cluster>> namesakes) {
        List<Cluster> all = new ArrayList<>(clusters);
        for (List<Cluster> named : namesakes) {
            for (Cluster cluster : named) {
                List<Cluster> same = named.stream()
                        .filter(other -> other != cluster && alike(cluster, other))
                        .toList();
                if (same.size() == 1 && more(cluster, same.getFirst()) && !more(same.getFirst(), cluster)) {
                    all.removeAll(List.of(cluster, same.getFirst()));
                    all.add(cluster.with(same.getFirst()));
                }
            }
        }
        return all;
    }

    /**
     * The clusters, where one that tells little of itself ("the Board in Lima") is the one of the same head of which
     * more is told ("the Norwegian Board of Peru"), if both share something that keeps such things apart, and nothing
     * that they tell contradicts.
     */
    public List<Cluster> completed(List<Cluster> clusters, Map<Cluster, List<Cluster>> fuller) {
        List<Cluster> all = new ArrayList<>(clusters);
        Map<Cluster, Cluster> now = new HashMap<>();
        fuller.forEach((bare, candidates) -> {
            List<Cluster> same = candidates.stream()
                    .map(other -> now.getOrDefault(other, other))
                    .distinct()
                    .filter(other -> other != bare && agree(bare, other))
                    .toList();
            if (same.size() == 1 && all.containsAll(List.of(bare, same.getFirst()))) {
                Cluster both = same.getFirst().with(bare);
                all.removeAll(List.of(bare, same.getFirst()));
                all.add(both);
                now.replaceAll((old, current) -> current == same.getFirst() ? both : current);
                now.put(same.getFirst(), both);
                now.put(bare, both);
            }
        });
        return all;
    }

    private boolean agree(Cluster bare, Cluster other) {
        return bare.kind().equals(other.kind())
                && gates(bare).stream()
                        .anyMatch(gate -> bare.keys(attributes, gate).isEmpty()
                                && !other.keys(attributes, gate).isEmpty())
                && gates(bare).stream()
                        .anyMatch(gate ->
                                !Collections.disjoint(bare.keys(attributes, gate), other.keys(attributes, gate)))
                && kind(bare.kind()).attributes().keySet().stream()
                        .noneMatch(name -> !bare.keys(attributes, name).isEmpty()
                                && !other.keys(attributes, name).isEmpty()
                                && Collections.disjoint(bare.keys(attributes, name), other.keys(attributes, name)));
    }

    private boolean alike(Cluster one, Cluster other) {
        List<String> gates = gates(one);
        return one.kind().equals(other.kind())
                && !gates.isEmpty()
                && gates.stream()
                        .noneMatch(
                                gate -> Collections.disjoint(one.keys(attributes, gate), other.keys(attributes, gate)));
    }

    /** Whether one says something that the other leaves open. */
    private boolean more(Cluster one, Cluster other) {
        return kind(one.kind()).attributes().keySet().stream()
                .anyMatch(name -> !one.keys(attributes, name).isEmpty()
                        && other.keys(attributes, name).isEmpty());
    }

    /** Whether an occurrence may denote what a cluster does. */
    public boolean open(Cluster cluster, Occurrence occurrence) {
        for (String gate : gates(cluster)) {
            if (apart(cluster, gate, occurrence.held(attributes, gate))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same for an occurrence that repeats the full name. What a post lends its holder (entities: the state served)
     * does not part namesakes then, for one person may serve two, one post after the other; what a word says (the
     * gender) does, and so does the very same post elsewhere: the judge of Norway is not the judge of Chile.
     */
    public boolean openToNamesake(Cluster cluster, Occurrence occurrence) {
        boolean samePost = kind(cluster.kind()).career().isPresent()
                && kind(cluster.kind())
                        .post()
                        .filter(post -> !Collections.disjoint(
                                keys(occurrence.held(attributes, post)), cluster.keys(attributes, post)))
                        .filter(post -> few(cluster, occurrence))
                        .isPresent();
        for (String gate : gates(cluster)) {
            List<Held> held = occurrence.held(attributes, gate);
            boolean word = held.stream().allMatch(value -> value.mention().isEmpty());
            if ((word || samePost) && apart(cluster, gate, held)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an occurrence tells a post of a sort that few hold: who travels serves in many places, a judge in one.
     */
    private boolean few(Cluster cluster, Occurrence occurrence) {
        return kind(cluster.kind())
                .career()
                .filter(career -> occurrence.held(attributes, career.sort()).stream()
                        .anyMatch(sort -> career.few().contains(sort.text())))
                .isPresent();
    }

    /**
     * Whether a holder of a post is who is meant by it.
     *
     * @param byRank whether the words name a rank only: of what sort the post is, the holder's own post tells better
     * @param styled whether they are the rank by which holders of such posts are called: it says no more of the post
     */
    boolean meant(Kind kind, Occurrence holder, Occurrence words, boolean byRank, boolean styled) {
        return new MeantHolder(kind, attributes, belongings).is(holder, words, byRank, styled);
    }

    /** Whether the text says of somebody all that words for them say of what keeps people apart. */
    public boolean saidOf(Cluster cluster, Occurrence words) {
        return gates(cluster).stream()
                .map(gate -> Map.entry(gate, keys(words.held(attributes, gate))))
                .filter(said -> !said.getValue().isEmpty())
                .allMatch(said -> !Collections.disjoint(said.getValue(), cluster.keys(attributes, said.getKey())));
    }

    /**
     * Whether words for somebody name what keeps people apart that is not told of a holder, and that the document does
     * not name up to a token: "Judge Berg spoke", and much later of the judge of a land that nobody spoke of before.
     */
    boolean strange(Cluster holder, Occurrence words, int token) {
        return gates(holder).stream()
                .filter(gate -> holder.keys(attributes, gate).isEmpty())
                .flatMap(gate -> words.held(attributes, gate).stream())
                .anyMatch(held -> held.mention().isPresent()
                        && held.entry()
                                .map(entry -> named.getOrDefault(entry, 0) > token)
                                .orElse(false));
    }

    private List<String> gates(Cluster cluster) {
        return kind(cluster.kind()).gates();
    }

    private Kind kind(String name) {
        return Objects.requireNonNull(kinds.get(name));
    }

    public static Set<String> keys(List<Held> values) {
        Set<String> keys = new HashSet<>();
        values.forEach(value -> keys.add(value.key()));
        return keys;
    }

    /** Whether some value is the same on both sides. */
    public static boolean share(List<Held> some, List<Held> others) {
        for (Held one : some) {
            for (Held other : others) {
                if (one.key().equals(other.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both sides say something of an attribute, and nothing the same. */
    private boolean apart(Cluster cluster, String attribute, List<Held> values) {
        if (values.isEmpty()) {
            return false;
        }
        Set<String> known = cluster.keys(attributes, attribute);
        for (Held value : values) {
            if (known.contains(value.key())) {
                return false;
            }
        }
        return !known.isEmpty();
    }
}
