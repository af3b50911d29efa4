package org.depositary.match.discourse.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;

/** Keeps apart what contradicts each other: two values of a gating attribute and none shared. */
final class Gates {
    private final Map<String, Kind> kinds;
    private final Attributes attributes;

    Gates(Map<String, Kind> kinds, Attributes attributes) {
        this.kinds = kinds;
        this.attributes = attributes;
    }

    /** Whether an occurrence may denote what a cluster does. */
    boolean open(Cluster cluster, Occurrence occurrence) {
        return gates(cluster).stream()
                .noneMatch(gate -> apart(cluster.keys(attributes, gate), keys(occurrence.held(attributes, gate))));
    }

    /**
     * The same for an occurrence that repeats the full name. What a post lends its holder (entities: the state served)
     * does not part namesakes then, for one person may serve two; what a word says (the gender) does.
     */
    boolean openToNamesake(Cluster cluster, Occurrence occurrence) {
        return gates(cluster).stream()
                .noneMatch(gate -> occurrence.held(attributes, gate).stream()
                                .allMatch(held -> held.mention().isEmpty())
                        && apart(cluster.keys(attributes, gate), keys(occurrence.held(attributes, gate))));
    }

    /**
     * Whether a holder of a post is who is meant by it: nothing contradicts, and what the words add to the post, gating
     * attributes apart, the holder has ("the head of the bank" is no head of state).
     */
    boolean meant(Kind kind, Occurrence holder, Occurrence words) {
        for (String attribute : kind.attributes().keySet()) {
            if (kind.post().filter(attribute::equals).isPresent()) {
                continue;
            }
            Set<String> said = keys(words.held(attributes, attribute));
            Set<String> known = keys(holder.held(attributes, attribute));
            boolean optional = kind.gates().contains(attribute) && known.isEmpty();
            if (!said.isEmpty() && !optional && Collections.disjoint(said, known)) {
                return false;
            }
        }
        return !byAnother(kind, holder, words);
    }

    /** Whether the text says of somebody all that words for them say of what keeps people apart. */
    boolean saidOf(Cluster cluster, Occurrence words) {
        return gates(cluster).stream()
                .map(gate -> Map.entry(gate, keys(words.held(attributes, gate))))
                .filter(said -> !said.getValue().isEmpty())
                .allMatch(said -> !Collections.disjoint(said.getValue(), cluster.keys(attributes, said.getKey())));
    }

    /**
     * Whether a holder has what the words say of a gate only by way of something that the words do not name: the head
     * of a bank of Peru is no head of Peru.
     */
    private boolean byAnother(Kind kind, Occurrence holder, Occurrence words) {
        for (String gate : kind.gates()) {
            if (words.held(attributes, gate).isEmpty()) {
                continue;
            }
            for (String way : Attributes.ways(kind.attributes().getOrDefault(gate, ""))) {
                int dot = way.indexOf('.');
                String by = dot < 0 ? "" : way.substring(0, dot);
                if (dot > 0
                        && words.held(attributes, by).isEmpty()
                        && !holder.held(attributes, by).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> gates(Cluster cluster) {
        return kind(cluster.kind()).gates();
    }

    private Kind kind(String name) {
        return Objects.requireNonNull(kinds.get(name));
    }

    static Set<String> keys(List<Held> values) {
        Set<String> keys = new HashSet<>();
        values.forEach(value -> keys.add(value.key()));
        return keys;
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
