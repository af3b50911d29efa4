package org.depositary.match.discourse.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which frames of a group may tell the same as another, so that not all have to be compared with all. Two frames share
 * a mark of some key role; and where both have the role that tells most of the group apart, they share a mark of that.
 */
final class Candidates {
    /**
     * How many frames before and after it that share a mark a frame is compared with: more than any text tells of one
     * thing, and few enough for one that repeats itself for ever.
     */
    private static final int MOST = 50;

    private final Sameness sameness;
    private final Set<String> keys = new HashSet<>();
    private final String telling;
    private final Set<Integer> alive = new HashSet<>();

    /** Frames with the telling role by its marks. */
    private final Map<String, NavigableSet<Integer>> told = new HashMap<>();

    /** All frames by the marks of the other roles, and those without the telling one. */
    private final Map<String, NavigableSet<Integer>> all = new HashMap<>();

    private final Map<String, NavigableSet<Integer>> without = new HashMap<>();

    Candidates(Sameness sameness, List<Draft> group) {
        this.sameness = sameness;
        group.forEach(draft -> keys.addAll(draft.key()));
        Map<String, Set<String>> marks = new HashMap<>();
        for (Draft draft : group) {
            for (String key : keys) {
                marks.computeIfAbsent(key, any -> new HashSet<>()).addAll(sameness.marks(draft, Set.of(key)));
            }
        }
        this.telling = keys.stream()
                .filter(key -> group.stream().allMatch(draft -> draft.key().contains(key)))
                .max(Comparator.comparingInt((String key) ->
                                marks.getOrDefault(key, Set.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    boolean alive(int id) {
        return alive.contains(id);
    }

    void remove(int id) {
        alive.remove(id);
    }

    /** Takes up a frame. */
    void add(Draft draft) {
        Set<String> own = sameness.marks(draft, Set.of(telling));
        own.forEach(mark -> put(told, mark, draft));
        for (String mark : sameness.marks(draft, others())) {
            put(all, mark, draft);
            if (own.isEmpty()) {
                put(without, mark, draft);
            }
        }
        alive.add(draft.id());
    }

    /** The frames taken up so far that a frame is to be compared with, in the order of their ids. */
    Set<Integer> of(Draft draft) {
        Set<Integer> near = new TreeSet<>();
        Set<String> own = sameness.marks(draft, Set.of(telling));
        own.forEach(mark -> nearest(told, mark, draft.id(), near));
        Map<String, NavigableSet<Integer>> rest = own.isEmpty() ? all : without;
        sameness.marks(draft, others()).forEach(mark -> nearest(rest, mark, draft.id(), near));
        return near;
    }

    /** Adds the nearest with a mark, before and after, that are left. */
    private void nearest(Map<String, NavigableSet<Integer>> marked, String mark, int id, Set<Integer> near) {
        NavigableSet<Integer> same = marked.getOrDefault(mark, Collections.emptyNavigableSet());
        nearest(same.headSet(id, false).descendingIterator(), near);
        nearest(same.tailSet(id, true).iterator(), near);
    }

    private void nearest(Iterator<Integer> onwards, Set<Integer> near) {
        for (int found = 0; found < MOST && onwards.hasNext(); ) {
            int id = onwards.next();
            if (alive.contains(id)) {
                near.add(id);
                found++;
            }
        }
    }

    private Set<String> others() {
        Set<String> others = new HashSet<>(keys);
        others.remove(telling);
        return others;
    }

    private static void put(Map<String, NavigableSet<Integer>> marked, String mark, Draft draft) {
        marked.computeIfAbsent(mark, any -> new TreeSet<>()).add(draft.id());
    }
}
