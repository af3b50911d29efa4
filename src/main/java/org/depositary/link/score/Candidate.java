package org.depositary.link.score;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of a dataset that may be what is looked for.
 *
 * @param id its address in that dataset
 * @param label its name
 * @param names its other names
 * @param kind the segment of addresses of its kind ({@code person})
 * @param entry the dictionary's entry that it is, as {@code dictionary/id}
 * @param states labels of the states it belongs to
 * @param stateless that it is known to belong to no state, as a state itself does; with {@code states} empty and this
 *     false nobody knows
 * @param posts the posts it held
 */
public record Candidate(
        String id,
        String label,
        Set<String> names,
        String kind,
        Optional<String> entry,
        Set<String> states,
        boolean stateless,
        List<Held> posts) {

    /**
     * A post somebody held.
     *
     * @param labels how the post is called, in all wordings
     * @param period when
     */
    public record Held(Set<String> labels, Period period) {
        public Held {
            labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        }
    }

    public Candidate {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        states = Set.copyOf(states);
        posts = List.copyOf(posts);
        if (stateless && !states.isEmpty()) {
            throw new IllegalArgumentException(id + " belongs to no state and to " + states);
        }
    }

    /** The same, by further names. */
    public Candidate alsoNamed(List<String> further) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(further);
        return new Candidate(id, label, all, kind, entry, states, stateless, posts);
    }
}
