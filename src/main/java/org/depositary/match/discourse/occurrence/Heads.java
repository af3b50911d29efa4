package org.depositary.match.discourse.occurrence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;

/** Tells posts of two from those of one: nobody stands above all others in two ways. */
final class Heads {
    private final Attributes attributes;
    private final Kind kind;

    /** @param kind the kind of those who hold posts */
    Heads(Attributes attributes, Kind kind) {
        this.attributes = attributes;
        this.kind = kind;
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
     */
    record Introduced(Set<Integer> names, Set<Integer> posts) {
        static Introduced of(Collection<NamedOccurrences.Shape> shapes) {
            SortedMap<Integer, Set<Integer>> before = new TreeMap<>();
            Map<Integer, Set<Integer>> behind = new HashMap<>();
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
                                        .add(name.start());
                            }
                        }));
            }
            Set<Integer> names = new HashSet<>();
            before.forEach((name, own) -> {
                if (own.stream().anyMatch(post -> names.containsAll(behind.getOrDefault(post, Set.of())))) {
                    names.add(name);
                }
            });
            return new Introduced(names, posts);
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
