package org.depositary.link.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.text.name.Spelling;

/**
 * Entries that may be looked for, found by what their names sound like: two names share a block where one of their
 * words shares a code by Daitch and Mokotoff, or its consonants. Immutable.
 */
public final class Candidates {
    private final List<Candidate> all;
    private final Map<String, Set<Candidate>> byKey = new HashMap<>();

    private Candidates(Collection<Candidate> all) {
        this.all = List.copyOf(all);
        for (Candidate candidate : all) {
            names(candidate)
                    .flatMap(Candidates::keys)
                    .forEach(key -> byKey.computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .add(candidate));
            candidate
                    .entry()
                    .ifPresent(entry -> byKey.computeIfAbsent("/" + entry, any -> new LinkedHashSet<>())
                            .add(candidate));
        }
    }

    /** All candidates there are. */
    public static Candidates of(Collection<Candidate> candidates) {
        return new Candidates(candidates);
    }

    /** All, in the order given. */
    public List<Candidate> all() {
        return all;
    }

    /** Those that share a word's sound, or the dictionary's entry, with what is looked for; in no telling order. */
    public Set<Candidate> near(Query query) {
        Set<Candidate> near = new LinkedHashSet<>();
        query.entry().ifPresent(entry -> near.addAll(byKey.getOrDefault("/" + entry, Set.of())));
        query.names().stream().flatMap(Candidates::keys).forEach(key -> near.addAll(byKey.getOrDefault(key, Set.of())));
        return near;
    }

    private static Stream<String> names(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.label()), candidate.names().stream());
    }

    private static Stream<String> keys(String name) {
        return Stream.of(Spelling.fold(name).split(" "))
                .filter(word -> word.length() > 1)
                .flatMap(word -> Spelling.keys(word).stream());
    }
}
