package org.depositary.match.discourse.occurrence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;

/** Tells posts of two from those of one: nobody stands above all others in two ways. */
final class Heads {
    private final Clauses clauses;
    private final Attributes attributes;
    private final Kind kind;
    private final Introduced introduced;
    private final Map<Integer, List<Span>> postsAt;

    /** Where names end right before which a post stands: some mentions take the post for a part of the name. */
    private final Set<Integer> led = new HashSet<>();

    /**
     * @param kind the kind of those who hold posts
     * @param shapes what all mentions are made of
     * @param postsAt by token the posts of which it is a word
     */
    Heads(
            Layout layout,
            Attributes attributes,
            Kind kind,
            Collection<NamedOccurrences.Shape> shapes,
            Map<Integer, List<Span>> postsAt) {
        this.clauses = new Clauses(layout);
        this.attributes = attributes;
        this.kind = kind;
        this.introduced = Introduced.of(shapes);
        this.postsAt = postsAt;
        shapes.forEach(shape -> shape.name()
                .filter(name -> shape.posts().stream().anyMatch(post -> clauses.leads(post, name)))
                .ifPresent(name -> led.add(name.end())));
    }

    /** Whether the words that a mention takes for a name are not part of a longer post, beside its own. */
    boolean honest(NamedOccurrences.Shape shape) {
        if (shape.name().isEmpty() || shape.posts().isEmpty()) {
            return true;
        }
        Span name = shape.name().get();
        return postsAt.getOrDefault(name.start(), List.of()).stream()
                .noneMatch(other -> other.contains(name)
                        && shape.posts().stream().anyMatch(own -> other.overlaps(own) || follows(own, other)));
    }

    /** Whether at most a comma stands between one post and the next. */
    private static boolean follows(Span post, Span next) {
        return next.start() >= post.end() && next.start() - post.end() <= 1;
    }

    /**
     * Whether a shape gives a name that has a post before it another, which stands before the next name, or goes on
     * with words of which nothing is known: "the captain Olav Dahl, clerk at the Odeon Ana Soto".
     */
    boolean another(NamedOccurrences.Shape shape) {
        return introduced.another(shape)
                || shape.name().filter(name -> led.contains(name.end())).isPresent()
                        && shape.posts().stream()
                                .filter(post -> post.start()
                                        >= shape.name().orElseThrow().end())
                                .anyMatch(post ->
                                        clauses.goesOn(longest(postsAt.getOrDefault(post.start(), List.of()), post)));
    }

    /** Whether a comma parts the name of a shape from a post that it is given: the one behind it does something. */
    boolean parted(NamedOccurrences.Shape shape) {
        return introduced.others(shape) || told(shape) || subject(shape);
    }

    /**
     * Whether a comma between a name and a post behind it parts two: it ends words that only set the scene, and whoever
     * has the post does something: "In talks with Berg, the captain said so."
     */
    private boolean subject(NamedOccurrences.Shape shape) {
        return shape.name().isPresent()
                && shape.posts().stream()
                        .filter(post -> post.start() > shape.name().get().end())
                        .anyMatch(post -> clauses.opens(
                                shape.name().get().end(),
                                longest(postsAt.getOrDefault(post.start(), List.of()), post)));
    }

    private static Span longest(List<Span> posts, Span post) {
        return posts.stream().max(Comparator.comparingInt(Span::end)).orElse(post);
    }

    /**
     * Whether a name that does something has a post before it that such words tell of whom they name last: "At the wish
     * of Ana Berg, the captain of the ship, Olav Dahl left."
     */
    private boolean told(NamedOccurrences.Shape shape) {
        return shape.name().filter(clauses::does).isPresent()
                && introduced.fore(shape).anyMatch(other -> clauses.set(other.end()));
    }

    /**
     * Whether the posts joined before a name are those of two, who stand above all others, each in a way of its own:
     * "the Abbot and King Berg".
     *
     * @param name the words of the name
     */
    boolean two(Mention mention, Optional<Span> name) {
        return name.isPresent()
                && kind.career()
                        .flatMap(Kind.Career::top)
                        .filter(top -> sorts(mention, name.get(), top) > 1)
                        .isPresent();
    }

    private long sorts(Mention mention, Span name, String top) {
        String sort = kind.career().map(Kind.Career::sort).orElse("");
        return kind.post().stream()
                .flatMap(post -> attributes.of(mention, post).stream())
                .flatMap(held -> held.mention().stream())
                .filter(post -> post.end() <= name.start())
                .filter(post -> !attributes.held(mention, post, top).isEmpty())
                .flatMap(post -> attributes.held(mention, post, sort).stream())
                .map(Held::key)
                .distinct()
                .count();
    }

    /**
     * What stands before whom: of "the captain, Olav Dahl, the pilot, Ana Soto" each has the post before the name,
     * since nobody stands before the first post; of "Olav Dahl, the captain, Ana Soto, the pilot" nobody has.
     *
     * @param names where names begin that have the post before them
     * @param posts where posts begin that stand before a name
     * @param behind by where a post begins the names that it stands behind
     */
    private record Introduced(Set<Integer> names, Set<Integer> posts, Map<Integer, Set<Span>> behind) {
        static Introduced of(Collection<NamedOccurrences.Shape> shapes) {
            SortedMap<Integer, Set<Integer>> before = new TreeMap<>();
            Map<Integer, Set<Span>> behind = new HashMap<>();
            Set<Integer> posts = new HashSet<>();
            for (NamedOccurrences.Shape shape : shapes) {
                shape.name()
                        .ifPresent(name -> shape.posts().forEach(post -> {
                            if (post.end() <= name.start()) {
                                posts.add(post.start());
                                before.computeIfAbsent(name.start(), any -> new HashSet<>())
                                        .add(post.start());
                            } else {
                                behind.computeIfAbsent(post.start(), any -> new HashSet<>())
                                        .add(name);
                            }
                        }));
            }
            Set<Integer> names = new HashSet<>();
            before.forEach((name, own) -> {
                if (own.stream()
                        .anyMatch(post -> behind.getOrDefault(post, Set.of()).stream()
                                .allMatch(other -> names.contains(other.start())))) {
                    names.add(name);
                }
            });
            return new Introduced(names, posts, behind);
        }

        /**
         * Whether a shape gives a name, behind a comma, a post that stands behind the name before, while it has one of
         * its own behind it, too: the captain of "Olav Dahl, the captain, Ana Soto, the pilot".
         */
        boolean others(NamedOccurrences.Shape shape) {
            return shape.name()
                    .filter(name -> behind.values().stream().anyMatch(its -> its.contains(name)))
                    .filter(name -> fore(shape).anyMatch(other -> !names.contains(other.start())))
                    .isPresent();
        }

        /** Those named before a post, with a comma between, that a shape gives to a name behind the next comma. */
        Stream<Span> fore(NamedOccurrences.Shape shape) {
            return shape.posts().stream()
                    .filter(post -> shape.name()
                            .filter(name -> post.end() < name.start())
                            .isPresent())
                    .flatMap(post -> behind.getOrDefault(post.start(), Set.of()).stream()
                            .filter(other -> other.end() < post.start()));
        }

        /** Whether a shape gives a name that has a post before it another, which stands before the next name. */
        boolean another(NamedOccurrences.Shape shape) {
            return shape.name().filter(name -> names.contains(name.start())).isPresent()
                    && shape.posts().stream()
                            .anyMatch(post ->
                                    post.start() >= shape.name().orElseThrow().end() && posts.contains(post.start()));
        }
    }
}
