package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;
import org.depositary.text.Token;

/** Puts the nested and competing mentions of one place together, before clusters are looked for. */
final class Occurrences {
    /** Behind these a phrase inside another is something else: what the other belongs to. */
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "at", "under", "by", "from", "to", "with", "the", "and", "&", ",", "between");

    private static final Comparator<Mention> LONGEST = Comparator.comparingInt(
                    (Mention mention) -> mention.first() - mention.end())
            .thenComparingInt(Mention::first);

    private final Layout layout;
    private final Attributes attributes;

    Occurrences(Layout layout, Attributes attributes) {
        this.layout = layout;
        this.attributes = attributes;
    }

    /** One occurrence for each mention. */
    static List<Occurrence> single(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Occurrence(List.of(mention), mention.headFirst(), mention.headEnd()))
                .toList();
    }

    /** Mentions of a kind named as persons are: one occurrence for each name, and for each post without one. */
    List<Occurrence> named(List<Mention> mentions, Kind kind) {
        List<Group> groups = new ArrayList<>();
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(
                        (Mention mention) -> nameSpan(mention, kind).isEmpty())
                .thenComparing(LONGEST));
        for (Mention mention : sorted) {
            Optional<Span> name = nameSpan(mention, kind);
            Optional<Group> home = name.isPresent()
                    ? groups.stream()
                            .filter(group -> group.name
                                    .map(longer -> longer.contains(name.get()))
                                    .orElse(false))
                            .findFirst()
                    : groups.stream()
                            .filter(group -> group.sharesPost(mention, kind))
                            .findFirst();
            home.ifPresentOrElse(group -> group.mentions.add(mention), () -> groups.add(new Group(mention, name)));
        }
        return groups.stream().map(Group::occurrence).toList();
    }

    /** Mentions of kinds named as organisations are: a shorter one that only leaves out the front or the rear joins. */
    List<Occurrence> titled(List<Mention> mentions, List<String> kindsInOrder) {
        List<Group> groups = new ArrayList<>();
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(LONGEST.thenComparing(
                Comparator.comparingInt((Mention mention) -> -kindsInOrder.indexOf(mention.kind()))));
        for (Mention mention : sorted) {
            groups.stream()
                    .filter(group -> shortens(group.mentions.getFirst(), mention))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.mentions.add(mention),
                            () -> groups.add(new Group(mention, Optional.empty())));
        }
        return groups.stream().map(Group::occurrence).toList();
    }

    private boolean shortens(Mention longer, Mention shorter) {
        if (shorter.first() == longer.first() && shorter.end() <= longer.end()) {
            return true;
        }
        if (shorter.end() != longer.end() || shorter.first() < longer.first()) {
            return false;
        }
        Token before = layout.reading().tokens().get(shorter.first() - 1);
        return !LINKS.contains(before.folded());
    }

    /**
     * The tokens of the words that name what a mention denotes, as a span of token positions; none for a post alone.
     */
    private Optional<Span> nameSpan(Mention mention, Kind kind) {
        List<Mention> names = mention.parts().get("name");
        if (names != null && !names.isEmpty()) {
            Mention name = names.getFirst();
            Optional<Span> inner = name.kind().equals(mention.kind()) ? nameSpan(name, kind) : Optional.empty();
            return inner.or(() -> Optional.of(new Span(name.headFirst(), name.headEnd())));
        }
        boolean headed = mention.headFirst() > mention.first() || mention.headEnd() < mention.end();
        boolean nameless =
                !posts(mention, kind).isEmpty() || !headed && !mention.parts().isEmpty();
        if (mention.entry().isPresent() || !nameless) {
            return Optional.of(new Span(mention.headFirst(), mention.headEnd()));
        }
        return Optional.empty();
    }

    private List<Mention> posts(Mention mention, Kind kind) {
        return kind.post().map(post -> attributes.of(mention, post)).orElse(List.of()).stream()
                .flatMap(held -> held.mention().stream())
                .toList();
    }

    private final class Group {
        private final List<Mention> mentions = new ArrayList<>();
        private final Optional<Span> name;

        Group(Mention first, Optional<Span> name) {
            this.mentions.add(first);
            this.name = name;
        }

        /** Whether the post that a nameless mention consists of is one that this group's phrase gives its bearer. */
        boolean sharesPost(Mention nameless, Kind kind) {
            return mentions.stream()
                    .filter(mention -> mention.first() <= nameless.first() && nameless.end() <= mention.end())
                    .anyMatch(mention -> posts(mention, kind).stream()
                            .anyMatch(post -> posts(nameless, kind).stream()
                                    .anyMatch(other -> post.first() < other.end() && other.first() < post.end())));
        }

        boolean sharesName(Span other) {
            return name.map(own -> own.contains(other) || other.contains(own)).orElse(false);
        }

        /** Whether the words that a shorter mention takes for a name are part of a post in this group's phrase. */
        boolean takesForPost(Mention shorter, Span words, Kind kind) {
            return mentions.stream()
                    .filter(mention -> mention.first() <= shorter.first() && shorter.end() <= mention.end())
                    .anyMatch(mention -> posts(mention, kind).stream()
                            .anyMatch(post -> post.first() <= words.start() && words.end() <= post.end()));
        }

        Occurrence occurrence() {
            mentions.sort(LONGEST);
            Mention longest = mentions.getFirst();
            return name.map(span -> new Occurrence(mentions, span.start(), span.end()))
                    .orElseGet(() -> new Occurrence(mentions, longest.first(), longest.first()));
        }
    }
}
