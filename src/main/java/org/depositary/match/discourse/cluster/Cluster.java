package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/** Occurrences that denote the same, while they are gathered. */
public final class Cluster {
    private final String kind;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Occurrence> all = new ArrayList<>();
    private final List<Occurrence> exact = new ArrayList<>();
    private final Map<Asked, Set<String>> keys = new HashMap<>();
    private Optional<String> entry = Optional.empty();
    private int entryAnchor = Integer.MAX_VALUE;

    /** What was asked for before: kept up to date from then on. */
    private record Asked(Attributes attributes, String attribute) {}

    public Cluster(String kind) {
        this.kind = kind;
    }

    /** The kind of entity. */
    public String kind() {
        return kind;
    }

    public void add(Occurrence occurrence) {
        insert(occurrences, occurrence);
        insert(all, occurrence);
        keys.forEach((known, values) ->
                occurrence.held(known.attributes(), known.attribute()).forEach(held -> values.add(held.key())));
        if (occurrence.entry().isPresent() && occurrence.anchor() < entryAnchor) {
            entry = occurrence.entry();
            entryAnchor = occurrence.anchor();
        }
    }

    /** This and another that turned out to be the same, and which names it less exactly. */
    public Cluster with(Cluster wider) {
        Cluster both = new Cluster(kind);
        occurrences.forEach(both::add);
        wider.occurrences.forEach(both::add);
        both.exact.addAll(exact());
        return both;
    }

    /** What names or describes it most exactly, in the order of the text. */
    public List<Occurrence> exact() {
        return exact.isEmpty() ? occurrences() : Collections.unmodifiableList(exact);
    }

    /** Adds an occurrence that only points here and says nothing of its own: a pronoun. */
    public void addPointer(Occurrence occurrence) {
        insert(all, occurrence);
    }

    private static void insert(List<Occurrence> sorted, Occurrence occurrence) {
        int at = sorted.size();
        while (at > 0 && sorted.get(at - 1).anchor() > occurrence.anchor()) {
            at--;
        }
        sorted.add(at, occurrence);
    }

    /** What names or describes it, in the order of the text. */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(occurrences);
    }

    /** Whether any of them names it, not only by what it is. */
    public boolean named() {
        return occurrences.stream().anyMatch(Occurrence::named);
    }

    /** All of these and the pronouns, in the order of the text. */
    public List<Occurrence> all() {
        return Collections.unmodifiableList(all);
    }

    /** The dictionary's entry, where a mention has one. */
    public Optional<String> entry() {
        return entry;
    }

    /** The keys of all values that its occurrences give an attribute. */
    public Set<String> keys(Attributes attributes, String attribute) {
        return keys.computeIfAbsent(new Asked(attributes, attribute), name -> {
            Set<String> found = new HashSet<>();
            for (Occurrence occurrence : occurrences) {
                occurrence.held(attributes, attribute).forEach(held -> found.add(held.key()));
            }
            return found;
        });
    }

    /** What the words around a mention say of an attribute, else those nearest before it, else those nearest behind. */
    public List<Held> near(Attributes attributes, Mention mention, String attribute) {
        List<Held> before = List.of();
        for (Occurrence occurrence : occurrences) {
            List<Held> held = occurrence.held(attributes, attribute);
            if (held.isEmpty()) {
                continue;
            }
            boolean same = occurrence.first() <= mention.first() && mention.end() <= occurrence.end();
            if (same || occurrence.first() > mention.first() && before.isEmpty()) {
                return held;
            }
            if (occurrence.first() > mention.first()) {
                return before;
            }
            before = held;
        }
        return before;
    }

    /** The occurrence at or before a token that is nearest to it. */
    public Optional<Occurrence> before(int token) {
        int before = upTo(token);
        return before == 0 ? Optional.empty() : Optional.of(all.get(before - 1));
    }

    /** The occurrence after a token that is nearest to it. */
    public Optional<Occurrence> after(int token) {
        int behind = upTo(token + 1);
        return behind == all.size() ? Optional.empty() : Optional.of(all.get(behind));
    }

    /** How many of all stand before a token. */
    private int upTo(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).anchor() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where it is named, or spoken of without a name. */
    public List<Span> spans(Reading reading) {
        Set<Span> spans = new LinkedHashSet<>();
        for (Occurrence occurrence : all()) {
            spans.add(
                    occurrence.named()
                            ? reading.span(occurrence.nameFirst(), occurrence.nameEnd())
                            : reading.span(occurrence.first(), occurrence.end()));
        }
        return List.copyOf(spans);
    }
}
