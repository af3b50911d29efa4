package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;

/** Where a document says which post somebody holds, by the post's words. */
final class Holdings {
    /**
     * A place that names somebody with a post.
     *
     * @param cluster number of the cluster
     * @param number the order in which places were taken up
     */
    record Holding(int cluster, Occurrence member, int number) {}

    private static final Comparator<Holding> ORDER = Comparator.comparingInt(Holding::cluster)
            .thenComparingInt(holding -> holding.member().anchor())
            .thenComparingInt(Holding::number);

    private final Attributes attributes;
    private final Kind kind;
    private final String post;
    private final Posts names;
    private final Map<String, List<Holding>> byPost = new HashMap<>();
    private final List<Holding> all = new ArrayList<>();

    /** @param kind the kind of those who hold posts */
    Holdings(Attributes attributes, Kind kind, Posts names) {
        this.attributes = attributes;
        this.kind = kind;
        this.post = kind.post().orElse("");
        this.names = names;
    }

    /** Takes up a place. */
    void add(int cluster, Occurrence member) {
        Holding holding = new Holding(cluster, member, all.size());
        all.add(holding);
        for (Held held : member.held(attributes, post)) {
            byPost.computeIfAbsent(held.text(), any -> new ArrayList<>()).add(holding);
        }
    }

    /** All places, cluster by cluster in the order of the text. */
    List<Holding> all() {
        List<Holding> sorted = new ArrayList<>(all);
        sorted.sort(ORDER);
        return sorted;
    }

    /** The same of those whose post one of some posts may be short for. */
    List<Holding> fitting(List<Held> posts) {
        List<Holding> fitting = new ArrayList<>();
        byPost.forEach((full, holdings) -> {
            for (Held one : posts) {
                if (names.fit(one.text(), full) != Posts.Fit.NONE) {
                    fitting.addAll(holdings);
                    return;
                }
            }
        });
        fitting.sort(ORDER);
        return fitting;
    }

    /** Whether two places give the same post. */
    boolean samePost(Occurrence one, Occurrence other) {
        return Gates.share(one.held(attributes, post), other.held(attributes, post));
    }

    /** Whether the words of two places tell the same of what the post belongs to. */
    boolean belongsAlike(Occurrence one, Occurrence other) {
        return kind.attributes().keySet().stream()
                .filter(attribute -> !attribute.equals(post))
                .allMatch(attribute -> said(one, attribute).equals(said(other, attribute)));
    }

    /** Whether the words of a place tell what the post belongs to. */
    boolean belongs(Occurrence occurrence) {
        return kind.attributes().keySet().stream()
                .anyMatch(attribute ->
                        !attribute.equals(post) && !said(occurrence, attribute).isEmpty());
    }

    /** The values of an attribute that the words themselves give. */
    private Set<String> said(Occurrence occurrence, String attribute) {
        return occurrence.held(attributes, attribute).stream()
                .filter(held -> held.mention().isPresent())
                .map(Held::key)
                .collect(Collectors.toSet());
    }
}
