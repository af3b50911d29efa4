package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;

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
    private final String post;
    private final Posts names;
    private final Map<String, List<Holding>> byPost = new HashMap<>();
    private final List<Holding> all = new ArrayList<>();

    /** @param post the attribute that tells of posts */
    Holdings(Attributes attributes, String post, Posts names) {
        this.attributes = attributes;
        this.post = post;
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
}
