package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;

/**
 * Puts the nested and competing mentions of one place together where entities are named as persons are: one occurrence
 * for each name, with the posts around it, and one for each post without a name.
 */
public final class NamedOccurrences {
    private final Layout layout;
    private final Attributes attributes;
    private final Kind kind;
    private final Map<Mention, Shape> shapes = new IdentityHashMap<>();
    private final Map<Integer, List<Group>> byToken = new HashMap<>();
    private final Map<Mention, List<Occurrence>> misread = new LinkedHashMap<>();

    public NamedOccurrences(Layout layout, Attributes attributes, Kind kind) {
        this.layout = layout;
        this.attributes = attributes;
        this.kind = kind;
    }

    /**
     * What a mention is made of.
     *
     * @param name the tokens of the words that name it; none for a post alone
     * @param posts the tokens of each post
     */
    record Shape(Optional<Span> name, List<Span> posts) {}

    /** The occurrences in the order of the text. */
    public List<Occurrence> of(List<Mention> mentions) {
        for (Mention mention : mentions) {
            List<Span> posts = posts(mention);
            shapes.put(mention, new Shape(name(mention, posts), posts));
        }
        Map<Integer, List<Span>> postsAt = new HashMap<>();
        for (Shape shape : shapes.values()) {
            for (Span post : shape.posts()) {
                for (int token = post.start(); token < post.end(); token++) {
                    postsAt.computeIfAbsent(token, any -> new ArrayList<>()).add(post);
                }
            }
        }
        List<Mention> sorted = new ArrayList<>();
        List<Mention> wrong = new ArrayList<>();
        Heads heads = new Heads(layout, attributes, kind, shapes.values(), postsAt);
        mentions.forEach(mention -> (heads.honest(shape(mention))
                                && !heads.another(shape(mention))
                                && !heads.parted(shape(mention))
                                && !heads.two(mention, shape(mention).name())
                        ? sorted
                        : wrong)
                .add(mention));
        sorted.sort(
                Comparator.comparing((Mention mention) -> shape(mention).name().isEmpty())
                        .thenComparing(Occurrences.LONGEST));
        List<Group> groups = new ArrayList<>();
        for (Mention mention : sorted) {
            Group home = home(mention).orElseGet(() -> {
                Group group = new Group();
                groups.add(group);
                return group;
            });
            home.mentions.add(mention);
            for (int token = mention.first(); token < mention.end(); token++) {
                List<Group> here = byToken.computeIfAbsent(token, any -> new ArrayList<>());
                if (!here.contains(home)) {
                    here.add(home);
                }
            }
        }
        List<Occurrence> occurrences = groups.stream()
                .map(this::occurrence)
                .sorted(Comparator.comparingInt(Occurrence::first))
                .toList();
        new ListedPosts(layout, attributes, kind).share(occurrences);
        // Behind the comma stands who is spoken of.
        wrong.forEach(mention -> misread.put(
                mention,
                heads.parted(shape(mention))
                        ? occurrences.stream()
                                .filter(at -> at.first() > mention.first() && at.first() < mention.end())
                                .reduce((one, next) -> next)
                                .stream()
                                .toList()
                        : meant(mention, occurrences)));
        return occurrences;
    }

    /** Mentions that took a post's words for a name, each with the occurrences that its phrase covers instead. */
    public Map<Mention, List<Occurrence>> misread() {
        return misread;
    }

    private static List<Occurrence> meant(Mention wrong, List<Occurrence> occurrences) {
        Optional<Occurrence> whole = occurrences.stream()
                .filter(occurrence -> occurrence.first() <= wrong.first() && wrong.end() <= occurrence.end())
                .findFirst();
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Occurrence> inside = new ArrayList<>();
        int after = wrong.first();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.first() >= after && occurrence.end() <= wrong.end()) {
                inside.add(occurrence);
                after = occurrence.end();
            }
        }
        return inside;
    }

    private Shape shape(Mention mention) {
        return Objects.requireNonNull(shapes.get(mention));
    }

    private Optional<Group> home(Mention mention) {
        Shape shape = shape(mention);
        int at = shape.name().map(Span::start).orElse(mention.first());
        List<Group> near = byToken.getOrDefault(at, List.of());
        return shape.name().isPresent()
                ? near.stream()
                        .filter(group -> group.mentions.stream()
                                .anyMatch(other ->
                                        sameName(shape(other), shape.name().get())))
                        .findFirst()
                : near.stream()
                        .filter(group -> group.mentions.stream()
                                .anyMatch(other -> other.first() <= mention.first()
                                        && mention.end() <= other.end()
                                        && sharesPost(shape(other), shape)))
                        .findFirst();
    }

    private static boolean sameName(Shape shape, Span name) {
        return shape.name().map(own -> own.contains(name) || name.contains(own)).orElse(false);
    }

    private static boolean sharesPost(Shape one, Shape other) {
        return one.posts().stream().anyMatch(post -> other.posts().stream().anyMatch(post::overlaps));
    }

    private Optional<Span> name(Mention mention, List<Span> posts) {
        List<Mention> names = mention.parts().get(Attributes.NAME);
        if (names != null && !names.isEmpty()) {
            Mention name = names.getFirst();
            return name.kind().equals(mention.kind())
                    ? name(name, posts(name))
                    : Optional.of(new Span(name.headFirst(), name.headEnd()));
        }
        boolean headed = mention.headFirst() > mention.first() || mention.headEnd() < mention.end();
        boolean nameless = !posts.isEmpty() || !headed && !mention.parts().isEmpty();
        return mention.entry().isPresent() || !nameless
                ? Optional.of(new Span(mention.headFirst(), mention.headEnd()))
                : Optional.empty();
    }

    private List<Span> posts(Mention mention) {
        return kind.post().map(post -> attributes.of(mention, post)).orElse(List.of()).stream()
                .flatMap(held -> held.mention().stream())
                .map(post -> new Span(post.first(), post.end()))
                .toList();
    }

    private static final class Group {
        private final List<Mention> mentions = new ArrayList<>();
    }

    private Occurrence occurrence(Group group) {
        List<Mention> longest = new ArrayList<>(group.mentions);
        longest.sort(Occurrences.LONGEST);
        Optional<Span> name = name(longest);
        int none = longest.getFirst().first();
        return name.map(span -> new Occurrence(longest, span.start(), span.end()))
                .orElseGet(() -> new Occurrence(longest, none, none));
    }

    /**
     * The name of a group: the longest mention's, but not where another knows a part of it for an honorific or a post.
     */
    private Optional<Span> name(List<Mention> mentions) {
        List<Span> titles = mentions.stream()
                .flatMap(mention -> mention.parts().entrySet().stream())
                .filter(part -> !part.getKey().equals(Attributes.NAME))
                .flatMap(part -> part.getValue().stream())
                .map(part -> new Span(part.first(), part.end()))
                .toList();
        List<Span> names = mentions.stream()
                .flatMap(mention -> shape(mention).name().stream())
                .toList();
        return names.stream()
                .filter(name -> titles.stream().noneMatch(name::overlaps))
                .max(Comparator.comparingInt(Span::length))
                .or(() -> names.stream().findFirst());
    }
}
