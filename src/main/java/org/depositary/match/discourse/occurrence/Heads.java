package org.depositary.match.discourse.occurrence;

import java.util.Optional;
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
}
