package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.match.discourse.name.Spelling;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/**
 * Takes together mentions as organisations are named: in full, without what goes before or what they are for, by the
 * acronym in brackets behind the full name, by the head noun alone ("the Board").
 */
final class TitledClusters {
    private static final Set<String> RELATIONS =
            Set.of("of", "on", "for", "in", "at", "under", "with", "to", "against", "between", "from", "by");
    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "a", "an", "its", "their", "our", "said");
    private static final Pattern SPLIT = Pattern.compile("[\\s\\-–—]+");

    private final Layout layout;
    private final Gates gates;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Occurrence, List<String>> words = new HashMap<>();
    private final Map<Cluster, List<String>> fullest = new HashMap<>();
    private final Map<String, Cluster> aliases = new HashMap<>();

    TitledClusters(Layout layout, Gates gates) {
        this.layout = layout;
        this.gates = gates;
    }

    /** The clusters of all occurrences; each gets the kind of its fullest. */
    List<Cluster> gather(List<Occurrence> occurrences) {
        List<Occurrence> open = new ArrayList<>(occurrences);
        open.sort(Comparator.comparingInt(
                        (Occurrence occurrence) -> -words(occurrence).size())
                .thenComparingInt(Occurrence::first));
        for (Occurrence occurrence : open) {
            List<String> words = words(occurrence);
            Cluster cluster = owner(occurrence, words).orElseGet(() -> {
                Cluster fresh = new Cluster(occurrence.longest().kind());
                clusters.add(fresh);
                fullest.put(fresh, words);
                return fresh;
            });
            cluster.add(occurrence);
            alias(occurrence).ifPresent(alias -> aliases.putIfAbsent(alias, cluster));
        }
        return clusters;
    }

    private List<String> words(Occurrence occurrence) {
        return words.computeIfAbsent(occurrence, TitledClusters::level);
    }

    private static List<String> level(Occurrence occurrence) {
        String label = Labels.bare(occurrence.longest().label());
        return List.of(SPLIT.split(Spelling.fold(label.replaceAll("[-–—]", " "))));
    }

    private Optional<Cluster> owner(Occurrence occurrence, List<String> words) {
        Optional<String> entry = occurrence.mentions().stream()
                .map(Mention::entry)
                .flatMap(Optional::stream)
                .findFirst();
        if (entry.isPresent()) {
            for (Cluster cluster : clusters) {
                if (cluster.entry().equals(entry)) {
                    return Optional.of(cluster);
                }
            }
        }
        Cluster alias = words.size() == 1 ? aliases.get(words.getFirst()) : null;
        if (alias != null) {
            return Optional.of(alias);
        }
        List<Cluster> same = new ArrayList<>();
        List<Cluster> fuller = new ArrayList<>();
        for (Cluster cluster : clusters) {
            boolean otherEntry = entry.isPresent() && cluster.entry().isPresent();
            if (otherEntry || !gates.open(cluster, occurrence)) {
                continue;
            }
            List<String> full = fullestOf(cluster);
            if (full.equals(words)) {
                same.add(cluster);
            } else if (words.size() > 1 && shortens(words, full)) {
                fuller.add(cluster);
            }
        }
        if (!same.isEmpty()) {
            return nearest(same, occurrence);
        }
        if (fuller.size() == 1) {
            return Optional.of(fuller.getFirst());
        }
        return words.size() == 1 && definite(occurrence) ? headNoun(occurrence, words.getFirst()) : Optional.empty();
    }

    /** Whether words may be left out before and, where a preposition begins them, behind. */
    private static boolean shortens(List<String> few, List<String> many) {
        for (int start = 0; start + few.size() <= many.size(); start++) {
            int end = start + few.size();
            if (many.subList(start, end).equals(few)) {
                boolean before = many.subList(0, start).stream().noneMatch(RELATIONS::contains);
                boolean behind = end == many.size() || RELATIONS.contains(many.get(end));
                if (before && behind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a capitalised noun has a determiner, in the phrase or before it. */
    private boolean definite(Occurrence occurrence) {
        List<Token> tokens = layout.reading().tokens();
        Mention mention = occurrence.longest();
        if (tokens.get(mention.end() - 1).shape() == Token.Shape.LOWER) {
            return false;
        }
        boolean inside = DETERMINERS.contains(tokens.get(mention.first()).folded());
        return inside
                || mention.first() > 0
                        && DETERMINERS.contains(tokens.get(mention.first() - 1).folded());
    }

    /** The last organisation before whose name's head is that noun. */
    private Optional<Cluster> headNoun(Occurrence occurrence, String noun) {
        return nearest(
                clusters.stream()
                        .filter(cluster -> fullestOf(cluster).size() > 1)
                        .filter(cluster -> head(fullestOf(cluster)).equals(noun))
                        .filter(cluster -> cluster.before(occurrence.first()).isPresent())
                        .filter(cluster -> gates.open(cluster, occurrence))
                        .toList(),
                occurrence);
    }

    /** The words of a cluster's fullest name: every cluster has one from its first occurrence on. */
    private List<String> fullestOf(Cluster cluster) {
        return Objects.requireNonNull(fullest.get(cluster));
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (RELATIONS.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.getLast();
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
