package org.depositary.match.discourse.cluster;

import java.util.List;
import java.util.Optional;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Sentence;

/**
 * Finds whom words mean that name no post of anybody's, only that somebody stands high: "the Peruvian leader" is the
 * deputy judge of Peru, if nobody else of Peru was spoken of just before.
 */
final class NearHolders {
    /** So many blocks, that of the words among them, are near. */
    private static final int NEAR = 2;

    /** So many are, if nobody else was spoken of since: a paragraph for each of the words quoted. */
    private static final int LONG = 8;

    private final Layout layout;
    private final Kind kind;
    private final Attributes attributes;
    private final Gates gates;
    private final Posts names;
    private final List<Cluster> holders;

    NearHolders(Layout layout, Kind kind, Attributes attributes, Gates gates, Posts names, List<Cluster> holders) {
        this.layout = layout;
        this.kind = kind;
        this.attributes = attributes;
        this.gates = gates;
        this.names = names;
        this.holders = holders;
    }

    /** The only one spoken of just before of whom all is told that the words say of what keeps people apart. */
    Optional<Cluster> only(List<Held> posts, Occurrence words) {
        if (!said(words) || !posts.stream().allMatch(post -> names.loose(post.text()))) {
            return Optional.empty();
        }
        List<Cluster> near = holders.stream()
                .filter(holder -> spokenOf(holder, words) && gates.saidOf(holder, words))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private boolean spokenOf(Cluster holder, Occurrence words) {
        int block = layout.block(words.anchor());
        return holder.before(words.anchor())
                .filter(last -> block - layout.block(last.anchor()) < NEAR)
                .isPresent();
    }

    /** Whether a sentence begins with whoever is named there: the sentence is about him. */
    boolean opens(int anchor) {
        Sentence sentence = layout.sentence(anchor);
        return holders.stream()
                .flatMap(holder -> holder.occurrences().stream())
                .anyMatch(place -> place.anchor() == anchor && place.first() - sentence.first() <= 1);
    }

    /** Whether words that say of a post no more than what it is stand where nobody else was spoken of since. */
    boolean nobodyBetween(int anchor, Occurrence words) {
        return layout.block(words.anchor()) - layout.block(anchor) <= LONG
                && !said(words)
                && holders.stream()
                        .flatMap(holder -> holder.before(words.anchor()).stream())
                        .allMatch(last -> last.anchor() <= anchor);
    }

    private boolean said(Occurrence words) {
        return kind.gates().stream()
                .flatMap(gate -> words.held(attributes, gate).stream())
                .anyMatch(held -> held.mention().isPresent());
    }
}
