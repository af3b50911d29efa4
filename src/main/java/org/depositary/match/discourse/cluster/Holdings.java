package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.token.FunctionWords;

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

    /** How many words beside a name are looked at. */
    private static final int NEAR = 4;

    private final Layout layout;
    private final Attributes attributes;
    private final Kind kind;
    private final String post;
    private final Posts names;
    private final Map<String, List<Holding>> byPost = new HashMap<>();
    private final Map<String, Map<String, List<Holding>>> byRank = new HashMap<>();
    private final BitSet named = new BitSet();
    private int count;

    /** @param kind the kind of those who hold posts */
    Holdings(Layout layout, Attributes attributes, Kind kind, Posts names) {
        this.layout = layout;
        this.attributes = attributes;
        this.kind = kind;
        this.post = kind.post().orElse("");
        this.names = names;
    }

    /** Takes up a place. */
    void add(int cluster, Occurrence member) {
        if (member.named()) {
            named.set(member.first(), member.end());
        }
        Holding holding = new Holding(cluster, member, count++);
        for (Held held : member.held(attributes, post)) {
            byPost.computeIfAbsent(held.text(), any -> new ArrayList<>()).add(holding);
        }
        for (String rank : kind.attributes().keySet()) {
            if (!rank.equals(post)) {
                for (Held held : member.held(attributes, rank)) {
                    byRank.computeIfAbsent(rank, any -> new HashMap<>())
                            .computeIfAbsent(held.key(), any -> new ArrayList<>())
                            .add(holding);
                }
            }
        }
    }

    /**
     * The places whose post one of some posts may be short for, or that tell one of some ranks, cluster by cluster in
     * the order of the text.
     *
     * @param ranks by the attribute that tells of them
     */
    List<Holding> fitting(List<Held> posts, Ranks ranks) {
        Set<Holding> fitting = new HashSet<>();
        ranks.byAttribute()
                .forEach((rank, keys) -> keys.forEach(key ->
                        fitting.addAll(byRank.getOrDefault(rank, Map.of()).getOrDefault(key, List.of()))));
        byPost.forEach((full, holdings) -> {
            for (Held one : posts) {
                if (names.called(one.text(), full) != Posts.Fit.NONE) {
                    fitting.addAll(holdings);
                    return;
                }
            }
        });
        List<Holding> sorted = new ArrayList<>(fitting);
        sorted.sort(ORDER);
        return sorted;
    }

    /** Whether two places give the same post. */
    boolean samePost(Occurrence one, Occurrence other) {
        return Gates.share(one.held(attributes, post), other.held(attributes, post));
    }

    /**
     * Whether the words of two places tell the same of what the post belongs to, or the one in short what the other
     * tells in full ("the club" of the Rowing Club).
     */
    boolean belongsAlike(Occurrence full, Occurrence words, Gates gates) {
        return told(full, words, (one, other) -> one.equals(other))
                || told(full, words, (one, other) -> one.isEmpty() == other.isEmpty())
                        && gates.meant(kind, full, words, false, false);
    }

    private boolean told(Occurrence one, Occurrence other, BiPredicate<Set<String>, Set<String>> alike) {
        return kind.attributes().keySet().stream()
                .filter(attribute -> !attribute.equals(post))
                .allMatch(attribute -> alike.test(said(one, attribute), said(other, attribute)));
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

    /** Whether the words before a post say that somebody held it once. */
    boolean past(Occurrence occurrence) {
        return layout.folded(occurrence.first(), beforePost(occurrence)).stream()
                .anyMatch(names::past);
    }

    /**
     * Whether words say that somebody named just before has the post of a place from then on, or that who has it is
     * somebody named just behind.
     */
    boolean becomes(Cluster holder, Occurrence place) {
        return holder.occurrences().stream()
                .filter(member ->
                        member.named() && layout.sentence(member.anchor()).equals(layout.sentence(place.anchor())))
                .anyMatch(member -> member.end() <= place.first()
                        ? names.becomes(between(member, place))
                        : member.first() > place.end() && isNamed(place, member));
    }

    /** Whether words behind a post say that somebody has it, and not something that is his. */
    private boolean isNamed(Occurrence place, Occurrence member) {
        int end = layout.sentence(place.anchor()).end();
        return names.is(layout.folded(place.end(), member.first()))
                && layout.folded(Math.min(end, member.end()), Math.min(end, member.end() + 1)).stream()
                        .noneMatch(FunctionWords.GENITIVES::contains);
    }

    /**
     * Whether a pronoun for one person stands before a place in its sentence, and the word before the place does not
     * say that this person has the post.
     */
    boolean spokenOfBefore(Occurrence place) {
        List<String> before = layout.folded(layout.sentence(place.anchor()).first(), place.first());
        return before.stream().anyMatch(FunctionWords.SINGULAR_PRONOUNS::contains) && !names.has(before.getLast());
    }

    /** The words between two places, without who is named there: "Berg succeeded Dahl as Judge". */
    private List<String> between(Occurrence member, Occurrence place) {
        List<String> words = new ArrayList<>();
        for (int token = member.end(); token < place.first() && words.size() <= NEAR; token++) {
            if (!named.get(token)) {
                words.addAll(layout.folded(token, token + 1));
            }
        }
        return words;
    }

    /** Whether the document says before a place that somebody is no more, or has no post any more. */
    boolean gone(Cluster holder, Occurrence place) {
        return holder.occurrences().stream()
                .filter(member -> member.anchor() < place.anchor())
                .anyMatch(member -> {
                    Sentence sentence = layout.sentence(member.anchor());
                    int first = Math.max(sentence.first(), member.first() - NEAR);
                    int end = Math.min(sentence.end(), member.end() + NEAR);
                    return member.left()
                            || names.gone(
                                    layout.folded(Math.min(first, member.first()), member.first()),
                                    layout.folded(member.end(), Math.max(end, member.end())));
                });
    }

    /** Whether a place points at somebody the reader knows. */
    boolean definite(Occurrence place) {
        List<String> words = layout.folded(place.first(), place.end());
        return FunctionWords.POINTING.contains(words.getFirst()) || words.contains("'s");
    }

    /** Whether words beside the post and what it belongs to narrow it: "the acting Judge", "the first King". */
    boolean qualified(Occurrence occurrence) {
        return layout.folded(occurrence.first(), beforePost(occurrence)).stream()
                .anyMatch(word -> !FunctionWords.POINTING.contains(word) && !names.past(word));
    }

    /** Where what is said of somebody by post begins. */
    private int beforePost(Occurrence occurrence) {
        int start = occurrence.end();
        for (String attribute : kind.attributes().keySet()) {
            for (Held held : occurrence.held(attributes, attribute)) {
                if (held.mention().isPresent()) {
                    Mention mention = held.mention().get();
                    int first = Math.max(mention.first(), occurrence.first());
                    start = first < mention.end() ? Math.min(start, first) : start;
                }
            }
        }
        return Math.min(start, through(occurrence));
    }

    /** Where words begin through which alone an attribute is told: the club in "the club's head", of its town. */
    private int through(Occurrence occurrence) {
        return attributes.through(kind, occurrence.longest()).stream()
                .mapToInt(Mention::first)
                .filter(first -> first >= occurrence.first())
                .min()
                .orElse(occurrence.end());
    }
}
