package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depositary.match.discourse.name.TitleWords;

/** Which clusters have a longer name with the same head than some words: "the Norwegian Board of Peru" for a board. */
final class Fuller {
    private final Set<Cluster> all;
    private final Map<String, List<Named>> byHead = new HashMap<>();

    /** @param length of how many words its name is as it is told first */
    private record Named(Cluster cluster, int length) {}

    /** @param words the words of a cluster's name as it is told first */
    Fuller(List<Cluster> clusters, Function<Cluster, List<String>> words) {
        this.all = new HashSet<>(clusters);
        for (Cluster cluster : clusters) {
            List<String> name = words.apply(cluster);
            if (!name.isEmpty()) {
                byHead.computeIfAbsent(TitleWords.head(name), any -> new ArrayList<>())
                        .add(new Named(cluster, name.size()));
            }
        }
    }

    boolean has(Cluster cluster) {
        return all.contains(cluster);
    }

    /** Those whose head is the first of some words, and whose names are longer. */
    List<Cluster> than(List<String> words) {
        return byHead.getOrDefault(words.getFirst(), List.of()).stream()
                .filter(named -> named.length() > words.size())
                .map(Named::cluster)
                .toList();
    }
}
