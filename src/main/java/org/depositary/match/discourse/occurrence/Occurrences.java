package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.depositary.text.Mention;
import org.depositary.text.Token;
import org.depositary.text.name.Spelling;
import org.depositary.text.token.FunctionWords;

/** Puts the nested and competing mentions of one place together where entities are named by labels and titles. */
public final class Occurrences {
    /** Behind these a phrase inside another is something else: what the other belongs to. */
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "at", "under", "by", "from", "to", "with", "the", "and", "&", ",", "between");

    /** Behind these a phrase only tells where something is, or what it is called for short. */
    private static final Set<String> PLACING = Set.of("in", "at", "(", ",");

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
        Map<Integer, Set<Integer>> starting = new HashMap<>();
        Map<Integer, Set<Integer>> ending = new HashMap<>();
        for (Mention mention : sorted) {
            int home = IntStream.concat(numbers(starting, mention.first()), numbers(ending, mention.end()))
                    .filter(group -> groups.get(group).stream().anyMatch(longer -> shortens(longer, mention)))
                    .min()
                    .orElse(groups.size());
            if (home == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(home).add(mention);
            starting.computeIfAbsent(mention.first(), any -> new TreeSet<>()).add(home);
            ending.computeIfAbsent(mention.end(), any -> new TreeSet<>()).add(home);
        }
        return groups.stream()
                .map(group -> new Occurrence(
                        group,
                        group.getFirst().first(),
                        group.getFirst().first(),
                        group.stream()
                                .filter(mention -> mention.entry().isPresent())
                                .filter(mention -> whole(group.getFirst(), mention))
                                .findFirst()
                                .flatMap(Mention::entry)))
                .toList();
    }

    /**
     * Whether the words of a name that a dictionary knows are all that a longer phrase names, but for where it is: the
     * Harbour Board of Lima, the Lima Harbour Board, Lima's Harbour Board and the Harbour Board Secretariat are none of
     * the Northern Harbour Board that is called so for short.
     */
    private boolean whole(Mention phrase, Mention known) {
        List<Token> tokens = layout.reading().tokens();
        boolean front = tokens.subList(phrase.first(), Math.max(phrase.first(), known.first())).stream()
                .allMatch(token ->
                        token.shape() == Token.Shape.LOWER || FunctionWords.BEFORE_NAMES.contains(token.folded()));
        boolean owned = known.first() > 0
                && FunctionWords.GENITIVES.contains(
                        tokens.get(known.first() - 1).folded())
                && Spelling.fold(known.label())
                        .endsWith(" " + Spelling.fold(layout.reading().words(known.first(), known.end())));
        return front
                && !owned
                && (known.end() >= phrase.end()
                        || PLACING.contains(tokens.get(known.end()).folded()));
    }

    private static IntStream numbers(Map<Integer, Set<Integer>> groups, int token) {
        return groups.getOrDefault(token, Set.of()).stream().mapToInt(Integer::intValue);
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
