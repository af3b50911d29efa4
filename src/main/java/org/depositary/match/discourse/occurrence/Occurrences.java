package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depositary.match.program.FunctionWords;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/** Puts the nested and competing mentions of one place together where entities are named by labels and titles. */
public final class Occurrences {
    /** Behind these a phrase inside another is something else: what the other belongs to. */
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "at", "under", "by", "from", "to", "with", "the", "and", "&", ",", "between");

    /** The longest mention first, of equally long ones the first. */
    static final Comparator<Mention> LONGEST = Comparator.comparingInt(
                    (Mention mention) -> mention.first() - mention.end())
            .thenComparingInt(Mention::first);

    private final Layout layout;

    public Occurrences(Layout layout) {
        this.layout = layout;
    }

    /** One occurrence for each mention. */
    public static List<Occurrence> single(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Occurrence(List.of(mention), mention.headFirst(), mention.headEnd()))
                .toList();
    }

    /**
     * Mentions of kinds named as organisations are: a shorter one that only leaves out the front or the rear, or both,
     * joins.
     */
    public List<Occurrence> titled(List<Mention> mentions, List<String> kindsInOrder) {
        List<List<Mention>> groups = new ArrayList<>();
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(LONGEST.thenComparing(
                Comparator.comparingInt((Mention mention) -> -kindsInOrder.indexOf(mention.kind()))));
        for (Mention mention : sorted) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(longer -> shortens(longer, mention)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(mention), () -> groups.add(new ArrayList<>(List.of(mention))));
        }
        return groups.stream()
                .map(group -> new Occurrence(
                        group, group.getFirst().first(), group.getFirst().first()))
                .toList();
    }

    private boolean shortens(Mention longer, Mention shorter) {
        if (shorter.first() == longer.first() && shorter.end() <= longer.end()) {
            return shorter.end() == longer.end()
                    || !FunctionWords.DASHES.contains(
                            layout.reading().tokens().get(shorter.end()).text());
        }
        if (shorter.end() != longer.end() || shorter.first() < longer.first()) {
            return false;
        }
        Token before = layout.reading().tokens().get(shorter.first() - 1);
        return !LINKS.contains(before.folded());
    }
}
