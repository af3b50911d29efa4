package org.depositary.match.discourse.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.text.Mention;
import org.depositary.text.name.Spelling;

/**
 * Compares what posts belong to, as words tell it in full and in short: "the bank" is whichever the document means by
 * it, and where that stays open any bank whose name ends so.
 *
 * @param denoted what mentions denote, where that is known
 */
record Belongings(Map<Mention, Cluster> denoted) {
    /** Whether some value of the one is one of the other. */
    boolean same(List<Held> said, List<Held> known) {
        Optional<Cluster> meant = said.stream()
                .flatMap(held -> cluster(held).stream())
                .filter(cluster -> told(cluster, said))
                .findFirst();
        if (meant.isPresent() && known.stream().anyMatch(held -> cluster(held).isPresent())) {
            return known.stream().anyMatch(held -> cluster(held).equals(meant));
        }
        return Gates.share(said, known) || shortened(said, known) && !several(said);
    }

    /** Whether the document names several whose names end as the words do: it stays open which is meant. */
    private boolean several(List<Held> said) {
        return said.stream()
                .map(held -> " " + Spelling.fold(held.text()))
                .anyMatch(end -> denoted.values().stream()
                                .distinct()
                                .filter(cluster -> cluster.occurrences().stream()
                                        .anyMatch(one -> Spelling.fold(
                                                        one.longest().label())
                                                .endsWith(end)))
                                .count()
                        > 1);
    }

    private Optional<Cluster> cluster(Held held) {
        return held.mention().flatMap(mention -> Optional.ofNullable(denoted.get(mention)));
    }

    /** Whether more is told of something than its values say: else the words name it by its noun alone. */
    private static boolean told(Cluster cluster, List<Held> values) {
        return cluster.occurrences().stream()
                        .map(one -> Spelling.fold(Labels.bare(one.longest().label())))
                        .anyMatch(label -> label.contains(" ")
                                || values.stream()
                                        .noneMatch(held ->
                                                Spelling.fold(held.text()).equals(label)))
                || cluster.entry().isPresent();
    }

    /** Whether what the words name is the last word or words of what is known: "the bank" of the Northern Bank. */
    private static boolean shortened(List<Held> said, List<Held> known) {
        return said.stream()
                .filter(held -> held.mention().isPresent() && held.entry().isEmpty())
                .map(held -> " " + Spelling.fold(held.text()))
                .anyMatch(end -> known.stream()
                        .anyMatch(full -> Spelling.fold(full.text()).endsWith(end)));
    }
}
