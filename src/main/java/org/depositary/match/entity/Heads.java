package org.depositary.match.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Mention;

/** Weighs mentions by the words that name what they mention. */
final class Heads {
    private record Place(int first, int end) {}

    private Heads() {}

    /**
     * The mentions without those that name only a part of a name: where a rule finds both "Ana" and "Ana Lima" named at
     * the same place, "Ana" is no name of its own. Mentions that are named by their whole phrase are kept all.
     */
    static List<Mention> withoutFragments(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        Map<String, Set<Place>> bySource = new HashMap<>();
        for (Mention mention : mentions) {
            if (named(mention)) {
                bySource.computeIfAbsent(mention.source(), source -> new HashSet<>())
                        .add(place(mention));
            }
        }
        Map<String, Set<Place>> fragments = new HashMap<>();
        bySource.forEach((source, places) -> fragments.put(source, fragments(places)));
        return mentions.stream()
                .filter(mention -> !named(mention)
                        || !fragments.getOrDefault(mention.source(), Set.of()).contains(place(mention)))
                .toList();
    }

    private static Set<Place> fragments(Set<Place> places) {
        List<Place> ordered = places.stream()
                .sorted(Comparator.comparingInt(Place::first)
                        .thenComparing(Comparator.comparingInt(Place::end).reversed()))
                .toList();
        Set<Place> fragments = new HashSet<>();
        int reached = -1;
        for (Place place : ordered) {
            if (place.end() <= reached) {
                fragments.add(place);
            }
            reached = Math.max(reached, place.end());
        }
        return fragments;
    }

    private static boolean named(Mention mention) {
        return mention.parts().containsKey(MentionMaker.NAME);
    }

    private static Place place(Mention mention) {
        return new Place(mention.headFirst(), mention.headEnd());
    }
}
