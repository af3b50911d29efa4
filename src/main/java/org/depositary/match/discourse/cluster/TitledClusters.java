package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.match.discourse.name.TitleWords;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.text.Token;
import org.depositary.text.name.LegalForms;

/**
 * Takes together mentions as organisations are named: in full, without what goes before or what they are for, with the
 * two names that a hyphen joins before the rest or behind it, by the acronym in brackets behind the full name, by the
 * head noun alone ("the Board", "minutes of Board"), by the wider of two places in which it is ("the Board of Trade in
 * Lima", "the Board of Trade in Peru").
 */
public final class TitledClusters {
    private final Layout layout;
    private final Gates gates;
    private final LegalForms legal;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final Map<Cluster, List<String>> fullest = new HashMap<>();
    private final Map<String, Cluster> aliases = new HashMap<>();
    private final Map<String, List<String>> levelled = new HashMap<>();
    private final Map<String, Set<Cluster>> byEntry = new HashMap<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, List<Cluster>> byHead = new HashMap<>();

    /** @param legal what may stand behind the names of firms and be left out */
    public TitledClusters(Layout layout, Gates gates, LegalForms legal) {
        this.layout = layout;
        this.gates = gates;
        this.legal = legal;
    }

    /** The clusters of all occurrences; each gets the kind of its fullest. */
    public List<Cluster> gather(List<Occurrence> occurrences) {
        List<Occurrence> open = new ArrayList<>(occurrences);
        open.sort(Comparator.comparingInt(
                        (Occurrence occurrence) -> -words(occurrence).size())
                .thenComparingInt(Occurrence::first));
        for (Occurrence occurrence : open) {
            Optional<Cluster> other = inShort(occurrence);
            if (other.isPresent()) {
                other.get().add(occurrence.unlisted());
                continue;
            }
            List<String> words = words(occurrence);
            Cluster cluster = owner(occurrence, words).orElseGet(() -> {
                Cluster fresh = new Cluster(occurrence.longest().kind());
                clusters.add(fresh);
                known(fresh, words);
                return fresh;
            });
            cluster.add(occurrence);
            cluster.entry().ifPresent(entry -> {
                byEntry.computeIfAbsent(entry, any -> new LinkedHashSet<>()).add(cluster);
                written(cluster, occurrence);
            });
            alias(occurrence).ifPresent(alias -> aliases.putIfAbsent(alias, cluster));
        }
        return placed();
    }

    /**
     * The clusters, where two that are named alike up to their place are one, and so is one named by a plain noun and
     * its place with the one of that noun there of which more is told.
     */
    private List<Cluster> placed() {
        Map<List<String>, List<Cluster>> alike = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            List<String> words = fullestOf(cluster);
            List<String> name = words.subList(0, Math.max(0, TitleWords.lastRelation(words)));
            alike.computeIfAbsent(name, any -> new ArrayList<>()).add(cluster);
        }
        alike.remove(List.<String>of());
        List<Cluster> joined = gates.joined(clusters, alike.values());
        Fuller named = new Fuller(joined, cluster -> words(cluster.exact().getFirst()));
        Map<Cluster, List<Cluster>> fuller = new LinkedHashMap<>();
        for (Cluster bare : clusters) {
            List<String> words = fullestOf(bare);
            if (named.has(bare) && TitleWords.lastRelation(words) == 1) {
                fuller.put(bare, named.than(words));
            }
        }
        return gates.completed(joined, fuller);
    }

    /** Remembers by which words a cluster may be found. */
    private void known(Cluster cluster, List<String> words) {
        numbers.put(cluster, numbers.size());
        fullest.put(cluster, words);
        new LinkedHashSet<>(words)
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(cluster));
        if (words.size() > 1) {
            byHead.computeIfAbsent(TitleWords.head(words), any -> new ArrayList<>())
                    .add(cluster);
        }
    }

    /**
     * Remembers the head of a name as it is written out: what a dictionary calls by its acronym may be told in full.
     */
    private void written(Cluster cluster, Occurrence occurrence) {
        List<String> words = level(layout.reading().words(occurrence.first(), occurrence.end()));
        List<Cluster> same = words.size() < 2
                ? List.of(cluster)
                : byHead.computeIfAbsent(TitleWords.head(words), any -> new ArrayList<>());
        if (!same.contains(cluster)) {
            same.add(cluster);
        }
    }

    /** The first cluster that is of an entry now. */
    private Optional<Cluster> sameEntry(String entry) {
        return byEntry.getOrDefault(entry, Set.of()).stream()
                .filter(cluster -> cluster.entry().equals(Optional.of(entry)))
                .min(Comparator.comparingInt(cluster -> Objects.requireNonNull(numbers.get(cluster))));
    }

    private List<String> words(Occurrence occurrence) {
        return levelled.computeIfAbsent(occurrence.longest().label(), TitledClusters::level);
    }

    private static List<String> level(String written) {
        return TitleWords.of(Labels.bare(written));
    }

    private Optional<Cluster> owner(Occurrence occurrence, List<String> words) {
        Optional<String> entry = occurrence.entry();
        Optional<Cluster> sameEntry = entry.flatMap(this::sameEntry);
        if (sameEntry.isPresent()) {
            return sameEntry;
        }
        Cluster alias = words.size() == 1 ? aliases.get(words.getFirst()) : null;
        if (alias != null) {
            return Optional.of(alias);
        }
        List<Cluster> same = new ArrayList<>();
        List<Cluster> fuller = new ArrayList<>();
        for (Cluster cluster : byWord.getOrDefault(words.getFirst(), List.of())) {
            List<String> full = fullestOf(cluster);
            boolean equal = full.equals(words);
            boolean otherEntry = entry.isPresent() && cluster.entry().isPresent();
            if (!otherEntry && (equal || leavesOut(words, full)) && gates.open(cluster, occurrence)) {
                (equal ? same : fuller).add(cluster);
            }
        }
        if (!same.isEmpty()) {
            return nearest(same, occurrence);
        }
        if (fuller.size() == 1) {
            return Optional.of(fuller.getFirst());
        }
        if (!capital(occurrence)) {
            return Optional.empty();
        }
        if (words.size() > 1) {
            return layout.described(occurrence.longest()) ? namedBehind(occurrence, words.getLast()) : Optional.empty();
        }
        return layout.definite(occurrence.longest())
                ? headNoun(occurrence, words.getFirst(), false).or(() -> namedBehind(occurrence, words.getFirst()))
                : headNoun(occurrence, words.getFirst(), true)
                        .or(() -> layout.described(occurrence.longest())
                                ? namedBehind(occurrence, words.getFirst())
                                : Optional.empty());
    }

    /**
     * The last one named before that no dictionary knows and whose name words shorten by which a dictionary knows
     * something else: "the Harbour Board" is that of Lima where the text spoke of it.
     */
    private Optional<Cluster> inShort(Occurrence occurrence) {
        if (occurrence.entry().isEmpty()
                || occurrence.entry().flatMap(this::sameEntry).isPresent()) {
            return Optional.empty();
        }
        List<String> words = level(layout.reading().words(occurrence.first(), occurrence.end()));
        List<Cluster> before = byWord.getOrDefault(words.getFirst(), List.of()).stream()
                .filter(cluster -> cluster.entry().isEmpty()
                        && cluster.before(occurrence.first()).isPresent()
                        && leavesOut(words, fullestOf(cluster))
                        && gates.open(cluster, occurrence))
                .toList();
        return nearest(before, occurrence);
    }

    private boolean leavesOut(List<String> words, List<String> full) {
        boolean part = words.size() > 1 && (TitleWords.shortens(words, full) || TitleWords.parted(words, full));
        return part || formless(words, full);
    }

    /** Whether words are a name of a firm without its legal form. */
    private boolean formless(List<String> words, List<String> full) {
        return full.size() > words.size()
                && full.subList(0, words.size()).equals(words)
                && legal.form(full.subList(words.size(), full.size()));
    }

    private boolean capital(Occurrence occurrence) {
        int last = occurrence.longest().end() - 1;
        return layout.reading().tokens().get(last).shape() != Token.Shape.LOWER;
    }

    /**
     * The last organisation before whose name's head is that noun, and none of two that one sentence names; a noun
     * without a determiner may be a name of its own and means one of its paragraph alone.
     */
    private Optional<Cluster> headNoun(Occurrence occurrence, String noun, boolean sameBlock) {
        int token = occurrence.first();
        List<Cluster> before = headed(occurrence, noun)
                .filter(cluster -> cluster.before(token)
                        .filter(last -> !sameBlock || layout.block(last.first()) == layout.block(token))
                        .isPresent())
                .toList();
        return nearest(before, occurrence)
                .filter(best -> before.stream()
                        .noneMatch(other -> other != best && together(last(best, token), last(other, token))));
    }

    private static int last(Cluster cluster, int token) {
        return cluster.before(token).map(Occurrence::anchor).orElse(-1);
    }

    private boolean together(int one, int other) {
        return layout.sentence(one).equals(layout.sentence(other));
    }

    /** The one organisation whose name's head is that noun and which its paragraph names later. */
    private Optional<Cluster> namedBehind(Occurrence occurrence, String noun) {
        int token = occurrence.first();
        List<Cluster> later = headed(occurrence, noun)
                .filter(cluster -> cluster.after(token)
                        .filter(after -> layout.block(after.first()) == layout.block(token))
                        .isPresent())
                .toList();
        return later.size() == 1 ? Optional.of(later.getFirst()) : Optional.empty();
    }

    private Stream<Cluster> headed(Occurrence occurrence, String noun) {
        return byHead.getOrDefault(noun, List.of()).stream().filter(cluster -> gates.open(cluster, occurrence));
    }

    /** The words of a cluster's fullest name: every cluster has one from its first occurrence on. */
    private List<String> fullestOf(Cluster cluster) {
        return Objects.requireNonNull(fullest.get(cluster));
    }

    private static Optional<Cluster> nearest(List<Cluster> candidates, Occurrence occurrence) {
        int token = occurrence.first();
        return candidates.stream()
                .min(Comparator.comparingInt((Cluster cluster) -> cluster.before(token)
                                .map(before -> token - before.anchor())
                                .orElse(Integer.MAX_VALUE))
                        .thenComparingInt(
                                cluster -> cluster.occurrences().getFirst().first()));
    }

    /** The capitals in brackets right behind an occurrence: its acronym. */
    private Optional<String> alias(Occurrence occurrence) {
        List<Token> tokens = layout.reading().tokens();
        int open = occurrence.end();
        if (open + 2 < tokens.size()
                && tokens.get(open).text().equals("(")
                && tokens.get(open + 1).shape() == Token.Shape.UPPER
                && tokens.get(open + 2).text().equals(")")) {
            return Optional.of(tokens.get(open + 1).folded());
        }
        return Optional.empty();
    }
}
