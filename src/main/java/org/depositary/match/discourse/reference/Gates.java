package org.depositary.match.discourse.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Whether two occurrences contradict each other in any attribute but one. */
    boolean agree(String kind, Occurrence one, Occurrence other, String except) {
        return kinds.get(kind).attributes().keySet().stream()
                .filter(attribute -> !attribute.equals(except))
                .noneMatch(attribute ->
                        apart(keys(one.held(attributes, attribute)), keys(other.held(attributes, attribute))));
    }

    private List<String> gates(Cluster cluster) {
        return kinds.get(cluster.kind()).gates();
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
