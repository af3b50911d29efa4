package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.name.ClustersByName;
import org.depositary.match.discourse.name.Names;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.name.WrittenName;
import org.depositary.match.discourse.name.WrittenName.Likeness;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.name.GivenNames;

/**
 * Takes together mentions of a kind whose entities are named as persons are: full names first, then what is shorter.
 */
public final class NamedClusters {
    /** How what is no given name may be short for a name. */
    private static final Set<Likeness> SHORT = Set.of(Likeness.SURNAME, Likeness.SOUND, Likeness.INNER);

    private final Layout layout;
    private final Kind kind;
    private final Attributes attributes;
    private final Gates gates;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Posts postNames;
    private final Names read;
    private final GivenNames forms;
    private final Map<Occurrence, WrittenName> names = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();

    /** The names that each cluster was given, by its number. */
    private final List<Set<WrittenName>> given = new ArrayList<>();

    private final ClustersByName namesakes = new ClustersByName();
    private Optional<PostHolders> holders = Optional.empty();

    /** @param forms which given names are forms of one name */
    public NamedClusters(
            Layout layout, Kind kind, Attributes attributes, Gates gates, Posts posts, Names read, GivenNames forms) {
        this.read = read;
        this.forms = forms;
        this.postNames = posts;
        this.layout = layout;
        this.kind = kind;
        this.attributes = attributes;
        this.gates = gates;
    }

    /** The clusters of all occurrences of the kind, pronouns left out. */
    public List<Cluster> gather(List<Occurrence> occurrences) {
        List<Occurrence> named = new ArrayList<>();
        List<Occurrence> byPost = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.named()) {
                names.put(occurrence, name(occurrence));
                named.add(occurrence);
            } else {
                byPost.add(occurrence);
            }
        }
        named.sort(Comparator.comparing(
                        (Occurrence occurrence) -> nameOf(occurrence).capitals())
                .thenComparingInt(occurrence -> -nameOf(occurrence).fullWords())
                .thenComparingInt(occurrence -> -nameOf(occurrence).parts().size())
                // Father and son first: who is called by the bare name is one of them.
                .thenComparing(occurrence -> nameOf(occurrence).generation().isEmpty())
                .thenComparingInt(Occurrence::anchor));
        for (Occurrence occurrence : named) {
            Cluster owner = owner(occurrence).orElseGet(() -> fresh());
            owner.add(occurrence);
            int number = Objects.requireNonNull(numbers.get(owner));
            given.get(number).add(nameOf(occurrence));
            namesakes.add(number, nameOf(occurrence), occurrence.entry());
        }
        byPost.sort(Comparator.comparingInt(Occurrence::anchor));
        PostHolders byPosts = new PostHolders(layout, kind, attributes, gates, postNames, List.copyOf(clusters));
        byPost.forEach(byPosts::place);
        clusters.addAll(byPosts.unnamed());
        holders = Optional.of(byPosts);
        return clusters;
    }

    /**
     * Whom an occurrence means that is given the post of somebody else: after all others were gathered.
     *
     * @param other who has that post and is not meant
     */
    public Cluster holder(Occurrence occurrence, Cluster other) {
        return holders.orElseThrow(() -> new IllegalStateException("nothing was gathered yet"))
                .given(occurrence, other);
    }

    private WrittenName name(Occurrence occurrence) {
        Optional<String> known = occurrence.mentions().stream()
                .filter(mention -> mention.entry().isPresent())
                .map(Mention::label)
                .findFirst();
        return read.of(known.orElseGet(() -> layout.reading().words(occurrence.nameFirst(), occurrence.nameEnd())));
    }

    /** The name of an occurrence that has one: read when the occurrences were sorted. */
    private WrittenName nameOf(Occurrence occurrence) {
        return Objects.requireNonNull(names.get(occurrence));
    }

    private Cluster fresh() {
        Cluster cluster = new Cluster(kind.name());
        numbers.put(cluster, clusters.size());
        clusters.add(cluster);
        given.add(Collections.newSetFromMap(new IdentityHashMap<>()));
        return cluster;
    }

    private Optional<Cluster> owner(Occurrence occurrence) {
        WrittenName name = nameOf(occurrence);
        Likeness best = Likeness.NONE;
        List<Cluster> candidates = new ArrayList<>();
        List<Cluster> possible = new ArrayList<>();
        BitSet like = namesakes.of(name, occurrence.entry());
        for (int i = like.nextSetBit(0); i >= 0; i = like.nextSetBit(i + 1)) {
            Cluster cluster = clusters.get(i);
            Likeness likeness = likeness(cluster, given.get(i), occurrence, name);
            if (likeness == Likeness.NONE || !compatible(cluster, occurrence, name, likeness)) {
                continue;
            }
            possible.add(cluster);
            if (likeness.compareTo(best) > 0) {
                candidates.clear();
                best = likeness;
            }
            if (likeness == best) {
                candidates.add(cluster);
            }
        }
        if (name.parts().size() == 1) {
            // "Captain Berg" is rather Captain Olav Berg than Mrs Berg.
            List<Cluster> samePost = inSamePost(possible, occurrence);
            candidates = samePost.isEmpty() ? candidates : samePost;
        }
        return candidates.size() < 2 ? candidates.stream().findFirst() : choose(candidates, occurrence);
    }

    private List<Cluster> inSamePost(List<Cluster> candidates, Occurrence occurrence) {
        if (kind.post().isEmpty()) {
            return List.of();
        }
        Set<String> posts = Gates.keys(occurrence.held(attributes, kind.post().get()));
        return candidates.stream()
                .filter(cluster -> !Collections.disjoint(
                        posts, cluster.keys(attributes, kind.post().get())))
                .toList();
    }

    private Likeness likeness(Cluster cluster, Set<WrittenName> given, Occurrence occurrence, WrittenName name) {
        Optional<String> entry = occurrence.entry();
        if (entry.isPresent() && cluster.entry().isPresent()) {
            return entry.equals(cluster.entry()) ? Likeness.SAME : Likeness.NONE;
        }
        Likeness best = Likeness.NONE;
        // What somebody was called in short before says no more than the name that it is short for.
        boolean bare = name.parts().size() == 1
                && given.stream().anyMatch(other -> other.parts().size() > 1);
        for (WrittenName other : given) {
            if (bare && other.parts().size() == 1) {
                continue;
            }
            Likeness likeness = other.likeness(name, forms);
            if (likeness == Likeness.NONE
                    && other.parts().size() > 1
                    && name.parts().size() > 1) {
                return Likeness.NONE;
            }
            best = likeness.compareTo(best) > 0 ? likeness : best;
        }
        return best;
    }

    private boolean compatible(Cluster cluster, Occurrence occurrence, WrittenName name, Likeness likeness) {
        if (name.parts().size() == 1
                && likeness != Likeness.SAME
                && byGivenName(occurrence)
                && (SHORT.contains(likeness) || cluster.occurrences().stream().noneMatch(this::byGivenName))) {
            return false;
        }
        if (likeness == Likeness.SAME && name.fullWords() > 1) {
            return gates.openToNamesake(cluster, occurrence);
        }
        return gates.open(cluster, occurrence) && (name.parts().size() > 1 || !otherPostNearby(cluster, occurrence));
    }

    /** Whether the word beside a post or a title is a given name, as that of an abbess is. */
    private boolean byGivenName(Occurrence occurrence) {
        return postNames.calledByGivenName(String.join(" ", layout.folded(occurrence.first(), occurrence.anchor())))
                || kind.post()
                        .filter(post -> occurrence.held(attributes, post).stream()
                                .anyMatch(held -> postNames.calledByGivenName(held.text())))
                        .isPresent();
    }

    /** Whether the short name is given another post than its bearer has in the same paragraph: two people, then. */
    private boolean otherPostNearby(Cluster cluster, Occurrence occurrence) {
        if (kind.post().isEmpty()) {
            return false;
        }
        List<Held> posts = occurrence.held(attributes, kind.post().get());
        if (posts.isEmpty()) {
            return false;
        }
        int block = layout.block(occurrence.anchor());
        boolean other = false;
        for (Occurrence member : cluster.occurrences()) {
            List<Held> held = member.held(attributes, kind.post().get());
            if (held.stream()
                    .anyMatch(one -> posts.stream().anyMatch(two -> postNames.related(one.text(), two.text())))) {
                return false;
            }
            other |= !held.isEmpty() && layout.block(member.anchor()) == block;
        }
        return other;
    }

    private Optional<Cluster> choose(List<Cluster> candidates, Occurrence occurrence) {
        List<Cluster> samePost = inSamePost(candidates, occurrence);
        List<Cluster> open = samePost.isEmpty() ? candidates : samePost;
        return open.size() == 1 ? Optional.of(open.getFirst()) : nearest(open, occurrence);
    }

    /**
     * The candidate named last before; nobody where another is named in the very same sentence, of a bare family name
     * in the same paragraph.
     */
    private Optional<Cluster> nearest(List<Cluster> candidates, Occurrence occurrence) {
        int token = occurrence.anchor();
        List<Cluster> before = candidates.stream()
                .filter(cluster -> cluster.before(token).isPresent())
                .sorted(Comparator.comparingInt((Cluster cluster) ->
                        -cluster.before(token).orElseThrow().anchor()))
                .toList();
        if (before.size() == 1) {
            return Optional.of(before.getFirst());
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int nearest = before.getFirst().before(token).orElseThrow().anchor();
        boolean bare = nameOf(occurrence).parts().size() == 1;
        boolean shared = before.get(1).occurrences().stream()
                .filter(other -> other.anchor() < token)
                .anyMatch(other -> layout.sentence(other.anchor()).equals(layout.sentence(nearest))
                        || bare && layout.block(other.anchor()) == layout.block(token));
        return shared ? Optional.empty() : Optional.of(before.getFirst());
    }
}
