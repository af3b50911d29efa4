package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.text.Block;
import org.depositary.text.Sentence;

/**
 * Where a document names things of one kind, and which of them it names most. Asked for each word that points at such
 * things, so each answer about the whole document is found once.
 */
final class Places {
    private static final int TWO = 2;

    /** Of two as often named a word may mean either. */
    private static final int MOSTLY = 2;

    private record Place(Cluster cluster, int end) {}

    private final List<Cluster> clusters;
    private final NavigableMap<Integer, List<Place>> byFirst = new TreeMap<>();
    private final List<Cluster> byCount;
    private final Map<Cluster, Integer> counts = new HashMap<>();
    private final List<Cluster> title;

    /** @param clusters all of the kind that the document names */
    Places(Layout layout, List<Cluster> clusters) {
        this.clusters = clusters;
        for (Cluster cluster : clusters) {
            Set<Integer> sentences = new HashSet<>();
            for (Occurrence occurrence : cluster.occurrences()) {
                byFirst.computeIfAbsent(occurrence.first(), any -> new ArrayList<>())
                        .add(new Place(cluster, occurrence.end()));
                sentences.add(layout.sentence(occurrence.first()).index());
            }
            counts.put(cluster, sentences.size());
        }
        this.byCount = clusters.stream()
                .sorted(Comparator.comparingInt((Cluster cluster) -> -count(cluster))
                        .thenComparingInt(
                                cluster -> cluster.occurrences().getFirst().first()))
                .toList();
        this.title = titled(layout);
    }

    /** All of the kind. */
    List<Cluster> all() {
        return clusters;
    }

    /** Those named between two tokens, in the order of the text. */
    List<Cluster> named(int first, int end) {
        Set<Cluster> named = new LinkedHashSet<>();
        for (List<Place> places : byFirst.subMap(first, end).values()) {
            for (Place place : places) {
                if (place.end() <= end) {
                    named.add(place.cluster());
                }
            }
        }
        return List.copyOf(named);
    }

    /** What was named last before a token, in words, from one token up to another, that are as wanted. */
    Optional<Cluster> last(int before, BiPredicate<Integer, Integer> wanted) {
        return byFirst.headMap(before, false).descendingMap().entrySet().stream()
                .flatMap(places -> places.getValue().stream()
                        .filter(place -> place.end() <= before && wanted.test(places.getKey(), place.end())))
                .map(Place::cluster)
                .findFirst();
    }

    /** Those named in the first heading that names any. */
    List<Cluster> title() {
        return title;
    }

    private List<Cluster> titled(Layout layout) {
        for (Sentence sentence : layout.reading().sentences()) {
            if (layout.reading().blocks().get(sentence.block()).kind() == Block.Kind.HEADING) {
                List<Cluster> named = named(sentence.first(), sentence.end());
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** What is named in twice as many sentences as anything else of the kind; otherwise nothing. */
    List<Cluster> mostly() {
        boolean one =
                byCount.size() == 1 || byCount.size() > 1 && count(byCount.get(0)) >= MOSTLY * count(byCount.get(1));
        return one ? byCount.subList(0, 1) : List.of();
    }

    /** The two that the document names most; none if a third is named as often as the second of them. */
    List<Cluster> most() {
        boolean two = byCount.size() == TWO || byCount.size() > TWO && count(byCount.get(1)) > count(byCount.get(2));
        return two ? byCount.subList(0, TWO) : List.of();
    }

    /** In how many sentences something is named. */
    private int count(Cluster cluster) {
        return counts.getOrDefault(cluster, 0);
    }
}
