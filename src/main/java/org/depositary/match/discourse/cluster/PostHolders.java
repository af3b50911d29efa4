package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Block;
import org.depositary.text.Sentence;
import org.depositary.text.name.Spelling;
import org.depositary.text.token.FunctionWords;

/**
 * Finds whom a post without a name means: "the Judge" is the holder spoken of last; a post nobody in the document is
 * known to hold, that may have changed hands since, or that two of the sentence spoken of last hold, is an entity of
 * its own.
 */
final class PostHolders {
    /** How many blocks back a holder is still in the reader's mind. */
    private static final int MEMORY = 2;

    /** How many times more often than others a document speaks of whom it is about. */
    private static final int TOPIC = 2;

    private final Layout layout;
    private final Kind kind;
    private final Attributes attributes;
    private final Gates gates;
    private final List<Cluster> holders;
    private final Posts names;
    private final Holdings holdings;
    private final NearHolders near;
    private final NamelessHolders nameless;
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final List<Cluster> unnamed = new ArrayList<>();
    private final Map<String, List<Cluster>> labelled = new HashMap<>();

    PostHolders(Layout layout, Kind kind, Attributes attributes, Gates gates, Posts names, List<Cluster> holders) {
        this.names = names;
        this.layout = layout;
        this.kind = kind;
        this.attributes = attributes;
        this.gates = gates;
        this.holders = holders;
        this.holdings = new Holdings(layout, attributes, kind, names);
        this.near = new NearHolders(layout, kind, attributes, gates, names, holders);
        this.nameless = new NamelessHolders(layout, kind, attributes, gates, names, holdings);
        for (Cluster holder : holders) {
            numbers.put(holder, numbers.size());
            holder.occurrences().forEach(member -> holdings.add(numbers.size() - 1, member));
        }
    }

    /** The clusters made for posts whose holder is not named. */
    List<Cluster> unnamed() {
        return unnamed;
    }

    /** Adds an occurrence without a name to the cluster it means, or to one of its own. */
    void place(Occurrence occurrence) {
        String opening = layout.reading().tokens().get(occurrence.first()).folded();
        boolean indefinite = FunctionWords.INDEFINITE.contains(opening);
        Optional<Cluster> holder = holders.stream()
                .filter(one -> holdings.becomes(one, occurrence) && gates.open(one, occurrence))
                .findFirst();
        if (holder.isEmpty() && !indefinite && !holdings.qualified(occurrence)) {
            holder = holder(occurrence);
        }
        boolean open = holder.filter(one -> nameless.inWords(one, occurrence)).isEmpty();
        Optional<Cluster> toldOf = indefinite || !open ? Optional.empty() : nameless.toldOf(occurrence, unnamed);
        if (toldOf.isPresent()) {
            toldOf.get().add(occurrence);
            return;
        }
        holder.orElseGet(() -> indefinite ? fresh() : sameLabel(occurrence)).add(occurrence);
        holder.map(numbers::get).ifPresent(number -> holdings.add(number, occurrence));
    }

    /** The cluster of whoever but the other holds a post that other words gave an occurrence; it is added to that. */
    Cluster given(Occurrence occurrence, Cluster other) {
        Cluster cluster = holder(occurrence)
                .filter(holder -> holder != other && gates.saidOf(holder, occurrence))
                .orElseGet(() -> sameLabel(occurrence));
        cluster.add(occurrence);
        return cluster;
    }

    private Optional<Cluster> holder(Occurrence occurrence) {
        List<Held> posts =
                kind.post().map(post -> occurrence.held(attributes, post)).orElse(List.of());
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        Ranks ranks = Ranks.of(posts, occurrence, kind, attributes, names);
        Map<Cluster, Found> found = new LinkedHashMap<>();
        Set<Cluster> fitting = new LinkedHashSet<>();
        int asked = -1;
        int done = -1;
        for (Holdings.Holding holding : holdings.fitting(posts, ranks)) {
            Cluster cluster = holders.get(holding.cluster());
            Posts.Fit fit = holding.cluster() == done ? Posts.Fit.NONE : fit(ranks, holding.member(), occurrence);
            if (fit == Posts.Fit.NONE) {
                continue;
            }
            if (asked != holding.cluster() && !gates.open(cluster, occurrence)) {
                done = holding.cluster();
                continue;
            }
            asked = holding.cluster();
            fitting.add(cluster);
            int anchor = lastSeen(cluster, holding.member(), occurrence, fit);
            if (anchor >= 0) {
                found.merge(cluster, new Found(cluster, fit, anchor), Found::better);
            }
            if (anchor >= 0 && fit == Posts.Fit.SAME) {
                // No other place of the same holder fits better.
                done = holding.cluster();
            }
        }
        if (found.isEmpty()) {
            return fitting.isEmpty()
                    ? near.only(posts, occurrence)
                    : fitting.stream().findFirst().filter(only -> fitting.size() == 1 && namedLater(only, occurrence));
        }
        return choose(
                found.values().stream()
                        .filter(one -> !holdings.gone(one.cluster(), occurrence)
                                && !saidBeside(one, occurrence)
                                && !gates.strange(one.cluster(), occurrence, introduced(one.cluster())))
                        .toList(),
                occurrence);
    }

    /**
     * Whether words tell more of a post, in the sentence that speaks of a holder, than is told of the holder: "Judge
     * Ana Lima was the guest of the Judge of Chile", or "Judge Ana Lima came. She met the Judge of Chile."
     */
    private boolean saidBeside(Found found, Occurrence occurrence) {
        return found.anchor() < occurrence.anchor()
                && (sameSentence(found.anchor(), occurrence.anchor()) || holdings.spokenOfBefore(occurrence))
                && !gates.saidOf(found.cluster(), occurrence);
    }

    /** The last token of the block below the one that names somebody first: until then it is told who he is. */
    private int introduced(Cluster holder) {
        int block = layout.block(holder.occurrences().getFirst().anchor());
        List<Sentence> below = layout.sentences(block + 1);
        return (below.isEmpty() ? layout.sentences(block) : below).getLast().end();
    }

    /** Whether a holder is named soon after, with the very post: "The Judge arrived. Judge Ana Lima sat down." */
    private boolean namedLater(Cluster cluster, Occurrence occurrence) {
        return cluster.before(occurrence.anchor()).isEmpty()
                && cluster.after(occurrence.anchor())
                        .filter(next -> layout.block(next.anchor()) - layout.block(occurrence.anchor()) <= MEMORY)
                        .filter(next -> !sameSentence(next.anchor(), occurrence.anchor()))
                        .isPresent()
                && cluster.occurrences().stream()
                        .anyMatch(member -> holdings.samePost(member, occurrence)
                                && holdings.belongsAlike(member, occurrence, gates));
    }

    /**
     * A holder that words may mean.
     *
     * @param anchor where it was spoken of last
     */
    private record Found(Cluster cluster, Posts.Fit fit, int anchor) {
        Found better(Found other) {
            int order = fit.compareTo(other.fit);
            return order > 0 || order == 0 && anchor >= other.anchor ? this : other;
        }
    }

    /**
     * The holder that fits best, of whom all is told that the words say if there is one; of equals the one spoken of
     * last; of two spoken of in one sentence the one that the document is about, else the one that the sentence names
     * first, if it names him so.
     */
    private Optional<Cluster> choose(List<Found> all, Occurrence occurrence) {
        List<Found> told = all.stream()
                .filter(one -> gates.saidOf(one.cluster(), occurrence))
                .toList();
        List<Found> found = told.isEmpty() ? all : told;
        Optional<Found> best = found.stream().reduce(Found::better);
        List<Found> beside = found.stream()
                .filter(other -> other.fit() == best.orElseThrow().fit()
                        && sameSentence(other.anchor(), best.orElseThrow().anchor()))
                .sorted(Comparator.comparingInt((Found other) -> -spokenOf(other, occurrence)))
                .toList();
        if (beside.size() > 1 && spokenOf(beside.get(0), occurrence) < TOPIC * spokenOf(beside.get(1), occurrence)) {
            return beside.stream()
                    .min(Comparator.comparingInt(Found::anchor))
                    .filter(first -> near.opens(first.anchor()) && !sameSentence(first.anchor(), occurrence.anchor()))
                    .map(Found::cluster);
        }
        return beside.stream().findFirst().map(Found::cluster);
    }

    /** How often the document spoke of a holder before. */
    private static int spokenOf(Found found, Occurrence occurrence) {
        return (int) found.cluster().occurrences().stream()
                .filter(member -> member.anchor() < occurrence.anchor())
                .count();
    }

    private boolean sameSentence(int one, int other) {
        return layout.sentence(one).equals(layout.sentence(other));
    }

    private Posts.Fit fit(Ranks ranks, Occurrence member, Occurrence occurrence) {
        Posts.Fit best = nameless.fit(member, occurrence);
        boolean styled = best == Posts.Fit.NONE && nameless.styled(member, occurrence, unnamed);
        boolean byRank = best == Posts.Fit.NONE && (styled || ranks.of(member, attributes));
        if (byRank) {
            best = Posts.Fit.ENDS;
        }
        if (best == Posts.Fit.NONE
                || holdings.past(member) != holdings.past(occurrence)
                || !gates.meant(kind, member, occurrence, byRank, styled)) {
            return Posts.Fit.NONE;
        }
        return best != Posts.Fit.ENDS || holdings.definite(occurrence) ? best : Posts.Fit.NONE;
    }

    /**
     * Where the holder was spoken of last, if that is near enough, or if the same holder has the very post before and
     * after; -1 otherwise.
     */
    private int lastSeen(Cluster cluster, Occurrence member, Occurrence occurrence, Posts.Fit fit) {
        int token = occurrence.anchor();
        Optional<Occurrence> last = cluster.before(token);
        if (last.isEmpty() && fit == Posts.Fit.SAME && announced(cluster, token)) {
            return token;
        }
        if (last.isEmpty() || member.anchor() > token && fit != Posts.Fit.SAME) {
            return -1;
        }
        int anchor = last.get().anchor();
        if (layout.block(token) - layout.block(anchor) <= MEMORY || near.nobodyBetween(anchor, occurrence)) {
            return anchor;
        }
        boolean before = holds(cluster, other -> other.anchor() < token, occurrence);
        return before && holds(cluster, other -> other.anchor() > token, occurrence) ? anchor : -1;
    }

    /** Whether a headline speaks of whom the text right below names. */
    private boolean announced(Cluster cluster, int token) {
        int block = layout.block(token);
        return layout.reading().blocks().get(block).kind() == Block.Kind.HEADING
                && cluster.after(token)
                        .filter(next -> layout.block(next.anchor()) - block <= MEMORY)
                        .isPresent();
    }

    private boolean holds(Cluster cluster, Predicate<Occurrence> where, Occurrence occurrence) {
        return cluster.occurrences().stream().filter(where).anyMatch(member -> holdings.samePost(member, occurrence));
    }

    private Cluster sameLabel(Occurrence occurrence) {
        Label label = label(occurrence);
        List<Cluster> same = labelled.computeIfAbsent(Spelling.fold(label.text()), key -> new ArrayList<>());
        for (Cluster cluster : same) {
            Occurrence last = cluster.occurrences().getLast();
            boolean near = layout.block(last.anchor()) == layout.block(occurrence.anchor());
            if ((label.complete() || near) && gates.open(cluster, occurrence)) {
                return cluster;
            }
        }
        Cluster cluster = fresh();
        same.add(cluster);
        return cluster;
    }

    private Cluster fresh() {
        Cluster cluster = new Cluster(kind.name());
        unnamed.add(cluster);
        return cluster;
    }

    private record Label(String text, boolean complete) {}

    private Label label(Occurrence occurrence) {
        return new Label(Labels.ofPost(layout, kind, attributes, occurrence), holdings.belongs(occurrence));
    }
}
