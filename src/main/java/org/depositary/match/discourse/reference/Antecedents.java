package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.name.Spelling;

/** Whom words that only point may mean: who is named where, and what is known of them. */
final class Antecedents {
    private final Layout layout;
    private final Attributes attributes;
    private final Set<List<String>> introductions;
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final Map<Said, String> learnt = new HashMap<>();

    /**
     * A place that names somebody or points there.
     *
     * @param number the order of who is meant
     * @param anchor where it names
     * @param words its tokens
     */
    record Place(Cluster cluster, int number, int anchor, Span words) {
        int end() {
            return words.end();
        }
    }

    /** What a pronoun tells of somebody. */
    private record Said(Cluster cluster, String attribute) {}

    /** @param introductions folded words behind which a sentence names whom the next one is about */
    Antecedents(Layout layout, Attributes attributes, List<Cluster> clusters, Set<List<String>> introductions) {
        this.layout = layout;
        this.introductions = introductions;
        this.attributes = attributes;
        for (int i = 0; i < clusters.size(); i++) {
            for (Occurrence occurrence : clusters.get(i).all()) {
                place(occurrence, clusters.get(i), i);
            }
            numbers.put(clusters.get(i), i);
        }
    }

    /** Takes note of one more place, that of a pronoun. */
    void add(Occurrence pronoun, Cluster cluster) {
        Optional.ofNullable(numbers.get(cluster)).ifPresent(number -> place(pronoun, cluster, number));
    }

    private void place(Occurrence occurrence, Cluster cluster, int number) {
        int anchor = occurrence.anchor();
        bySentence
                .computeIfAbsent(layout.sentence(anchor).index(), any -> new ArrayList<>())
                .add(new Place(cluster, number, anchor, new Span(occurrence.first(), occurrence.end())));
    }

    /** The places of a sentence. */
    List<Place> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Those that end before a token, in the order of the text. */
    List<Place> before(Sentence sentence, int token) {
        List<Place> places = new ArrayList<>();
        for (Place place : in(sentence)) {
            if (place.end() <= token) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingInt(Place::anchor).thenComparingInt(Place::number));
        return places;
    }

    /** The words of places. */
    static List<Span> words(List<Place> places) {
        return places.stream().map(Place::words).toList();
    }

    /** Whom the sentences that words may reach name before them, and whom they may mean. */
    Set<Cluster> nearby(Mention words, int reach) {
        Sentence sentence = layout.sentence(words.first());
        Set<Cluster> near = new LinkedHashSet<>();
        for (int back = 0; back <= reach && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            before(earlier, back == 0 ? words.first() : earlier.end()).stream()
                    .map(Place::cluster)
                    .filter(cluster -> fits(cluster, words))
                    .forEach(near::add);
        }
        return near;
    }

    /** Takes note of what a pronoun tells of the only one whom it can mean: "Berg said that she would come." */
    void learn(Mention pronoun, int reach) {
        Set<Cluster> near = nearby(pronoun, reach);
        if (near.size() != 1) {
            return;
        }
        Cluster only = near.iterator().next();
        for (String gate : attributes.gates(only.kind())) {
            String value = pronoun.features().getOrDefault(gate, "");
            if (!value.isEmpty() && only.keys(attributes, gate).isEmpty()) {
                learnt.putIfAbsent(new Said(only, gate), value);
            }
        }
    }

    /** Whom a sentence introduces ("announced the election of Kari Berg"): the next one tells of her. */
    Optional<Cluster> introduced(List<Place> places, Mention pronoun) {
        return places.stream()
                .filter(place -> fits(place.cluster(), pronoun)
                        && introduced(place.words().start()))
                .map(Place::cluster)
                .reduce((one, next) -> next);
    }

    private boolean introduced(int token) {
        return introductions.stream()
                .anyMatch(words -> token >= words.size()
                        && layout.folded(token - words.size(), token).equals(words));
    }

    /** Whether nothing that is known of somebody contradicts what words say. */
    boolean fits(Cluster cluster, Mention pronoun) {
        for (Map.Entry<String, String> said : pronoun.features().entrySet()) {
            Set<String> known = cluster.keys(attributes, said.getKey());
            boolean meant =
                    Attributes.ways(said.getValue()).stream().anyMatch(value -> known.contains(Spelling.fold(value)));
            Optional<String> told = Optional.ofNullable(learnt.get(new Said(cluster, said.getKey())));
            if (!known.isEmpty() && !meant || told.isPresent() && !told.get().equals(said.getValue())) {
                return false;
            }
        }
        return attributes.gates(cluster.kind()).stream().allMatch(gate -> shares(cluster, pronoun, gate));
    }

    /**
     * Whether somebody is known to have what words name beside them of what keeps people apart ("the Peruvian guest").
     */
    private boolean shares(Cluster cluster, Mention words, String gate) {
        List<Held> said = attributes.of(words, gate).stream()
                .filter(held -> held.mention().isPresent())
                .toList();
        return said.isEmpty()
                || said.stream().anyMatch(held -> cluster.keys(attributes, gate).contains(held.key()));
    }

    /** Whether the document says of somebody what the words for them say. */
    boolean known(Cluster cluster, Mention pronoun) {
        return pronoun.features().keySet().stream()
                .anyMatch(feature -> !cluster.keys(attributes, feature).isEmpty());
    }

    /** Whether the document says of somebody what words want to be sure of (the gender), or they want nothing. */
    boolean evident(Cluster cluster, Mention pronoun) {
        String wanted = pronoun.features().getOrDefault("evidence", "");
        return wanted.isEmpty()
                || !cluster.keys(attributes, wanted).isEmpty()
                || learnt.containsKey(new Said(cluster, wanted));
    }
}
