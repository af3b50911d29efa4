package org.depositary.link.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody or something that is looked for. Whatever is not known stays empty and is not compared.
 *
 * @param names its names, at least one, the fullest first
 * @param kind the segment of addresses of its kind ({@code person})
 * @param entry the dictionary's entry that it is, as {@code dictionary/id}
 * @param states labels of the states it belongs to
 * @param posts labels of the posts it holds
 * @param dates when it is told of
 * @param doubts what else its names may mean, in words; none where they are plain
 */
public record Query(
        List<String> names,
        Optional<String> kind,
        Optional<String> entry,
        Set<String> states,
        Set<String> posts,
        List<Period> dates,
        List<String> doubts) {
    public Query {
        names = List.copyOf(names);
        states = Set.copyOf(states);
        posts = Set.copyOf(posts);
        dates = List.copyOf(dates);
        doubts = List.copyOf(doubts);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("nothing can be looked for without a name");
        }
    }

    /** Something of which only a name is known. */
    public static Query named(String name) {
        return new Query(List.of(name), Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of(), List.of());
    }

    /** The same, of a kind. */
    public Query ofKind(String segment) {
        return new Query(names, Optional.of(segment), entry, states, posts, dates, doubts);
    }

    /** The same, of a state. */
    public Query ofStates(Set<String> labels) {
        return new Query(names, kind, entry, labels, posts, dates, doubts);
    }
}
