package org.depositary.graph.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives the things of one run their addresses: the old one to whatever is known again, a fresh one to whatever is new.
 * Not for several threads.
 */
public final class Minter {
    private final List<Row> rows;
    private final LocalDate today;
    private final Set<Integer> matched = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Key> published = new HashMap<>();

    /**
     * Something that needs an address.
     *
     * @param id what the caller calls it
     * @param segment the segment of its address ({@code person})
     * @param key by what it is known again
     * @param label what its address is made from
     */
    public record Thing(String id, String segment, Key key, String label) {}

    private record Pair(int thing, int row, int likeness) {}

    Minter(List<Row> rows, LocalDate today) {
        this.rows = new ArrayList<>(rows);
        this.today = today;
        for (int r = 0; r < rows.size(); r++) {
            places.put(rows.get(r).path(), r);
        }
    }

    /**
     * Gives addresses. May be called several times in a run: first for what others are known by.
     *
     * @return the paths by the things' ids
     */
    public Map<String, String> mint(List<Thing> things) {
        Map<Integer, Integer> old = known(things);
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            Integer at = old.get(i);
            String path = at == null ? fresh(thing) : rows.get(at).path();
            publish(path, thing.key);
            paths.put(thing.id, path);
        }
        return paths;
    }

    private void publish(String path, Key key) {
        published.put(path, key);
        Integer at = places.get(path);
        if (at == null) {
            places.put(path, rows.size());
            matched.add(rows.size());
            rows.add(new Row(path, key, today, Row.Status.ACTIVE, Optional.empty()));
        } else {
            matched.add(at);
            rows.set(at, new Row(path, key, rows.get(at).firstSeen(), Row.Status.ACTIVE, Optional.empty()));
        }
    }

    /** Enters an address that was made elsewhere, from the addresses of other things; known ones stay as they are. */
    public void adopt(String path) {
        publish(path, new Key(Set.of(Key.mark("entry", path))));
    }

    /** For each thing the row it is known by; a row is one thing's at most, the likeliest pairs first. */
    private Map<Integer, Integer> known(List<Thing> things) {
        Map<String, List<Integer>> byMark = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.status() != Row.Status.MERGED && !matched.contains(r)) {
                for (String mark : row.key().marks()) {
                    byMark.computeIfAbsent(row.segment() + " " + mark, any -> new ArrayList<>())
                            .add(r);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < things.size(); t++) {
            Thing thing = things.get(t);
            // No two keys are alike that share no mark.
            Set<Integer> candidates = new TreeSet<>();
            thing.key
                    .marks()
                    .forEach(mark -> candidates.addAll(byMark.getOrDefault(thing.segment + " " + mark, List.of())));
            for (int r : candidates) {
                int likeness = thing.key.likeness(rows.get(r).key());
                if (likeness > 0) {
                    pairs.add(new Pair(t, r, likeness));
                }
            }
        }
        // Of rows alike the one whose address says what the thing is called, then the oldest.
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparing(pair -> !rows.get(pair.row).path().equals(path(things.get(pair.thing))))
                .thenComparingInt(Pair::row)
                .thenComparingInt(Pair::thing));
        Map<Integer, Integer> found = new HashMap<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.thing) && matched.add(pair.row)) {
                found.put(pair.thing, pair.row);
            }
        }
        return found;
    }

    private static String path(Thing thing) {
        return "id/" + thing.segment + "/" + Slug.of(thing.label, thing.segment);
    }

    private String fresh(Thing thing) {
        String slug = Slug.of(thing.label, thing.segment);
        String path = path(thing);
        for (int number = 2; places.containsKey(path); number++) {
            path = "id/" + thing.segment + "/" + Slug.numbered(slug, number);
        }
        return path;
    }

    /**
     * Ends the run. What was published before and is not now was merged into what is now known by the same marks, or is
     * withdrawn.
     */
    public Registry finish() {
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.status() == Row.Status.ACTIVE && !matched.contains(r)) {
                Optional<String> heir = heir(row);
                rows.set(
                        r,
                        new Row(
                                row.path(),
                                row.key(),
                                row.firstSeen(),
                                heir.isPresent() ? Row.Status.MERGED : Row.Status.WITHDRAWN,
                                heir));
            }
        }
        // Who was merged into something that is now merged itself is sent straight to the last.
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.status() == Row.Status.MERGED) {
                String last = last(row.replacedBy().orElseThrow());
                rows.set(r, new Row(row.path(), row.key(), row.firstSeen(), row.status(), Optional.of(last)));
            }
        }
        return new Registry(rows);
    }

    private String last(String path) {
        String at = path;
        Set<String> passed = new HashSet<>();
        while (passed.add(at)) {
            Integer place = places.get(at);
            if (place == null || rows.get(place).replacedBy().isEmpty()) {
                return at;
            }
            at = rows.get(place).replacedBy().get();
        }
        return at;
    }

    private Optional<String> heir(Row lost) {
        return published.entrySet().stream()
                .filter(now -> now.getKey().startsWith("id/" + lost.segment() + "/"))
                .filter(now -> now.getValue().swallows(lost.key()))
                .max(Comparator.comparingInt(
                                (Map.Entry<String, Key> now) -> now.getValue().likeness(lost.key()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
