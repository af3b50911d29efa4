package org.depositary.link.name;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.text.name.LegalForms;
import org.depositary.text.name.Spelling;

/**
 * How the names of bodies and firms are written: with or without the legal form, with the adjective of their state or
 * with its name ("Chilean Choir", "Choir of Chile").
 */
public final class BodyNames {
    /** The list of what bodies are called of which a state has one in another ("lighthouse" would be none). */
    public static final String ONE_TO_A_STATE = "one-to-a-state";

    /** From how many common letters on an adjective is that of a state. */
    private static final int STEM = 3;

    private final LegalForms forms;
    private final Set<String> single;

    /** @param lists word lists by name, as the mappings have them */
    public BodyNames(Map<String, Set<List<String>>> lists) {
        this.forms = new LegalForms(lists);
        this.single = lists.getOrDefault(ONE_TO_A_STATE, Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
    }

    /**
     * A name in all its spellings, folded.
     *
     * @param states the states of its bearer
     * @param ends the values of all that keeps such things apart
     */
    public Set<String> spellings(String name, Set<String> states, List<Set<String>> ends) {
        Set<String> all = new LinkedHashSet<>();
        all.add(Spelling.fold(name));
        all.add(forms.without(name));
        all.add(ofState(name, states));
        single(name, ends).ifPresent(all::add);
        return all;
    }

    /** Whether two of one name have legal forms, and none in common. */
    public boolean otherForms(Collection<String> one, Collection<String> other) {
        Set<String> mine = one.stream().map(forms::without).collect(Collectors.toSet());
        return other.stream().map(forms::without).anyMatch(mine::contains)
                && formed(one)
                && formed(other)
                && Collections.disjoint(formsOf(one), formsOf(other));
    }

    /** Whether a legal form stands in any of the names of something. */
    public boolean formed(Collection<String> names) {
        return !formsOf(names).isEmpty();
    }

    private Set<String> formsOf(Collection<String> names) {
        return names.stream().flatMap(name -> forms.of(name).stream()).collect(Collectors.toSet());
    }

    /**
     * What something is called of which a state has one in another, with its two states, wherever in the other it is
     * told to be; none where it is something else, or not both are told.
     */
    private Optional<String> single(String name, List<Set<String>> ends) {
        String folded = Spelling.fold(name);
        return single.stream()
                .filter(what -> folded.startsWith(what + " "))
                .filter(what -> ends.size() > 1 && ends.stream().allMatch(values -> values.size() == 1))
                .findFirst()
                .map(what -> ends.stream()
                        .map(values -> Spelling.fold(values.iterator().next()))
                        .collect(Collectors.joining(" / ", what + " ", "")));
    }

    /** A folded name with the one state of its bearer behind it, where its adjective stands before. */
    public static String ofState(String name, Set<String> states) {
        String folded = Spelling.fold(name);
        int first = folded.indexOf(' ');
        if (first < 0 || states.size() != 1) {
            return folded;
        }
        String state = Spelling.fold(states.iterator().next());
        boolean adjective = first > STEM && state.length() >= STEM && folded.startsWith(state.substring(0, STEM));
        boolean named = folded.startsWith(state + " ");
        return adjective && !named ? folded.substring(first + 1) + " of " + state : folded;
    }
}
