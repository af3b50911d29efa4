package org.depositary.match.discourse.cluster;

import java.util.List;
import java.util.Optional;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;

/** Finds who is meant by a post told in short when nobody is named who has it, but was told of in full just before. */
final class NamelessHolders {
    /** So many blocks back whoever has no name is still in the reader's mind. */
    private static final int NEAR = 1;

    private final Layout layout;
    private final Kind kind;
    private final Attributes attributes;
    private final Gates gates;
    private final Posts names;
    private final Holdings holdings;

    NamelessHolders(Layout layout, Kind kind, Attributes attributes, Gates gates, Posts names, Holdings holdings) {
        this.layout = layout;
        this.kind = kind;
        this.attributes = attributes;
        this.gates = gates;
        this.names = names;
        this.holdings = holdings;
    }

    /**
     * Who has no name, and of whom the sentences before tell in full the post that the words tell in short: "She met
     * the Judge of Appeal. The Judge thanked her."
     */
    Optional<Cluster> toldOf(Occurrence occurrence, List<Cluster> unnamed) {
        if (!holdings.definite(occurrence) || holdings.qualified(occurrence) || holdings.belongs(occurrence)) {
            return Optional.empty();
        }
        int token = occurrence.anchor();
        List<Cluster> told = unnamed.stream()
                .filter(cluster -> cluster.before(token)
                        .filter(last -> layout.block(token) - layout.block(last.anchor()) <= NEAR)
                        .isPresent())
                .filter(cluster ->
                        cluster.occurrences().stream().anyMatch(member -> fit(member, occurrence) == Posts.Fit.BEGINS))
                .filter(cluster -> gates.open(cluster, occurrence))
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** Whether the post of a holder is told in words that the occurrence has too, and not its rank alone. */
    boolean inWords(Cluster holder, Occurrence occurrence) {
        return holder.occurrences().stream().anyMatch(member -> fit(member, occurrence) != Posts.Fit.NONE);
    }

    /** Whether the words are a rank by which a post's holder is called, and of nobody else who is told of by it. */
    boolean styled(Occurrence member, Occurrence occurrence, List<Cluster> unnamed) {
        String post = kind.post().orElse("");
        return member.held(attributes, post).stream()
                        .anyMatch(full -> occurrence.held(attributes, post).stream()
                                .anyMatch(few -> names.ranks(few.text(), full.text())))
                && unnamed.stream()
                        .flatMap(cluster -> cluster.occurrences().stream())
                        .noneMatch(other -> fit(other, occurrence) == Posts.Fit.SAME);
    }

    /** How well the post that the words tell fits that of another place. */
    Posts.Fit fit(Occurrence member, Occurrence occurrence) {
        String post = kind.post().orElse("");
        Posts.Fit best = Posts.Fit.NONE;
        for (Held full : member.held(attributes, post)) {
            for (Held few : occurrence.held(attributes, post)) {
                Posts.Fit fit = names.fit(few.text(), full.text());
                best = fit.compareTo(best) > 0 ? fit : best;
            }
        }
        return best;
    }
}
