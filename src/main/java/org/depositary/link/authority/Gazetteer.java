package org.depositary.link.authority;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.link.score.Candidate;
import org.depositary.text.lexicon.Entry;
import org.depositary.text.name.Spelling;

/**
 * What the authority files know by a name that no document need hold: the dictionaries' entries of which another
 * dataset's identifier is known. Such a thing has no address here, for nothing is told of it. Immutable.
 */
public final class Gazetteer {
    private final Map<String, List<Known>> byName;

    /**
     * A dictionary's entry.
     *
     * @param label its name
     * @param addresses what it is in other datasets, at least one, those of the tables first
     * @param plain whether the name that was asked for means this, and nothing else that is known
     */
    public record Known(String label, List<URI> addresses, boolean plain) {
        public Known {
            addresses = List.copyOf(addresses);
            if (addresses.isEmpty()) {
                throw new IllegalArgumentException("nothing is known of " + label);
            }
        }
    }

    private Gazetteer(Map<String, List<Known>> byName) {
        this.byName = byName;
    }

    /** @param entries of the dictionaries; those without an identifier are passed over */
    public static Gazetteer of(Authority authority, Collection<Entry> entries) {
        Map<String, List<URI>> tables = new HashMap<>();
        for (Candidate candidate : authority.candidates().all()) {
            candidate
                    .entry()
                    .ifPresent(entry -> tables.computeIfAbsent(entry, any -> new ArrayList<>())
                            .add(URI.create(candidate.id())));
        }
        Map<String, List<Known>> byName = new HashMap<>();
        for (Entry entry : entries) {
            List<URI> addresses = new ArrayList<>(tables.getOrDefault(entry.reference(), List.of()));
            for (Dataset dataset : authority.datasets()) {
                dataset.feature().flatMap(entry::feature).map(dataset::address).ifPresent(addresses::add);
            }
            if (!addresses.isEmpty()) {
                for (String name : names(entry)) {
                    boolean plain = authority
                            .doubts()
                            .of(entry.reference(), List.of(name), "")
                            .isEmpty();
                    byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(new Known(entry.label(), addresses, plain));
                }
            }
        }
        return new Gazetteer(byName);
    }

    private static Set<String> names(Entry entry) {
        Set<String> names = new TreeSet<>();
        names.add(Spelling.fold(entry.label()));
        entry.names().forEach(name -> names.add(Spelling.fold(name)));
        return names;
    }

    /** What bears a name, in any case and with or without accents; several where several things bear it. */
    public List<Known> named(String name) {
        List<Known> all = byName.getOrDefault(Spelling.fold(name), List.of());
        return all.size() < 2
                ? List.copyOf(all)
                : all.stream()
                        .map(one -> new Known(one.label(), one.addresses(), false))
                        .toList();
    }
}
