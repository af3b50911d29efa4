package org.depositary.link.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
 * @param asked which aspects make up the score; one of these that either side is silent about counts half
 * @param typed whether somebody typed the names, who may have made slips of the pen or put the words in another order;
 *     documents are printed more carefully
 */
public record Query(
        List<String> names,
        Optional<String> kind,
        Optional<String> entry,
        Set<String> states,
        Set<String> posts,
        List<Period> dates,
        List<String> doubts,
        Set<Aspect> asked,
        boolean typed) {
    public Query {
        names = List.copyOf(names);
        states = Set.copyOf(states);
        posts = Set.copyOf(posts);
        dates = List.copyOf(dates);
        doubts = List.copyOf(doubts);
        // Sums of the same numbers in another order round to other scores.
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("nothing can be looked for without a name");
        }
    }

    /** Somebody or something that a document tells of: every aspect counts, also what it is silent about. */
    public Query(
            List<String> names,
            Optional<String> kind,
            Optional<String> entry,
            Set<String> states,
            Set<String> posts,
            List<Period> dates,
            List<String> doubts) {
        this(names, kind, entry, states, posts, dates, doubts, EnumSet.allOf(Aspect.class), false);
    }

    /** Something of which a document gives only a name. */
    public static Query named(String name) {
        return new Query(List.of(name), Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of(), List.of());
    }

    /** Something that somebody asks for by a name, and looks at the answer: only what is asked counts. */
    public static Query typed(String name) {
        return new Query(
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                EnumSet.of(Aspect.NAME, Aspect.PROPERTY),
                true);
    }

    /** The same, by further names. */
    public Query alsoNamed(List<String> further) {
        List<String> all =
                Stream.concat(names.stream(), further.stream()).distinct().toList();
        return new Query(all, kind, entry, states, posts, dates, doubts, asked, typed);
    }

    /** The same, of a kind. */
    public Query ofKind(String segment) {
        return new Query(names, Optional.of(segment), entry, states, posts, dates, doubts, asked(Aspect.KIND), typed);
    }

    /** The same, of a state. */
    public Query ofStates(Set<String> labels) {
        return new Query(names, kind, entry, labels, posts, dates, doubts, asked(Aspect.STATE), typed);
    }

    private Set<Aspect> asked(Aspect further) {
        Set<Aspect> all = EnumSet.of(further);
        all.addAll(asked);
        return all;
    }
}
