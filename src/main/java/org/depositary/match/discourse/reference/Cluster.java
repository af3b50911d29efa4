package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.text.Mention;

/** Occurrences that denote the same, while they are gathered. */
final class Cluster {
    private final String kind;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Occurrence> pointers = new ArrayList<>();

    Cluster(String kind) {
        this.kind = kind;
    }

    /** The kind of entity. */
    String kind() {
        return kind;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    /** Adds an occurrence that only points here and says nothing of its own: a pronoun. */
    void addPointer(Occurrence occurrence) {
        pointers.add(occurrence);
    }

    /** What names or describes it, in the order of the text. */
    List<Occurrence> occurrences() {
        return occurrences.stream()
                .sorted(Comparator.comparingInt(Occurrence::anchor))
                .toList();
    }

    /** All of these and the pronouns, in the order of the text. */
    List<Occurrence> all() {
        return Stream.concat(occurrences.stream(), pointers.stream())
                .sorted(Comparator.comparingInt(Occurrence::anchor))
                .toList();
    }

    /** The dictionary's entry, where a mention has one. */
    Optional<String> entry() {
        return occurrences().stream()
                .flatMap(occurrence -> occurrence.mentions().stream())
                .map(Mention::entry)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The keys of all values that its occurrences give an attribute. */
    Set<String> keys(Attributes attributes, String attribute) {
        Set<String> keys = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            occurrence.held(attributes, attribute).forEach(held -> keys.add(held.key()));
        }
        return keys;
    }

    /** The occurrence at or before a token that is nearest to it. */
    Optional<Occurrence> before(int token) {
        return all().stream().filter(occurrence -> occurrence.anchor() < token).reduce((earlier, later) -> later);
    }

    /** The occurrence after a token that is nearest to it. */
    Optional<Occurrence> after(int token) {
        return all().stream().filter(occurrence -> occurrence.anchor() > token).findFirst();
    }
}
