package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.name.Spelling;

/** Takes together mentions of the same dictionary entry, or of the same label. */
public final class LabelledClusters {
    private final Kind kind;
    private final Gates gates;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> byKey = new HashMap<>();

    public LabelledClusters(Kind kind, Gates gates) {
        this.kind = kind;
        this.gates = gates;
    }

    /** The clusters of all occurrences; those with an entry lend their label to those without. */
    public List<Cluster> gather(List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            entry(occurrence).ifPresent(entry -> {
                Cluster cluster = join("entry " + entry, occurrence);
                byKey.computeIfAbsent(label(occurrence), key -> new ArrayList<>(List.of(cluster)));
            });
        }
        for (Occurrence occurrence : occurrences) {
            if (entry(occurrence).isEmpty()) {
                join(label(occurrence), occurrence);
            }
        }
        return clusters;
    }

    private Cluster join(String key, Occurrence occurrence) {
        List<Cluster> same = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
        Cluster home = same.stream()
                .filter(cluster -> gates.open(cluster, occurrence))
                .findFirst()
                .orElseGet(() -> {
                    Cluster fresh = new Cluster(kind.name());
                    clusters.add(fresh);
                    same.add(fresh);
                    return fresh;
                });
        home.add(occurrence);
        return home;
    }

    private static Optional<String> entry(Occurrence occurrence) {
        return occurrence.entry();
    }

    private static String label(Occurrence occurrence) {
        return "label " + Spelling.fold(Labels.bare(occurrence.longest().label()));
    }
}
