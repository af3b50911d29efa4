package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.link.Corpus;
import org.depositary.text.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** States of today and of the past are kept apart, by every name that any of them has. */
class StatesOfTwoTimesTest {
    @Test
    void no_state_of_today_comes_out_as_one_of_the_past_nor_one_of_the_past_as_one_of_today() {
        List<String> strayed = new ArrayList<>();
        for (boolean past : List.of(false, true)) {
            strayed.addAll(strayed(past, forms("State"), "The Foreign Minister of %s met the Mayor."));
            strayed.addAll(strayed(past, forms("StateAdjective"), "The %s Foreign Minister met the Mayor."));
            strayed.addAll(strayed(past, forms("Demonym"), "The Mayor met three %s on Monday."));
        }
        // A capital of the past lies in a state of today.
        strayed.addAll(strayed(
                false,
                state -> StatesOfTheWorldTest.capitals(state).stream()
                        .flatMap(capital -> capital.forms().get("City").stream())
                        .toList(),
                "The Mayor visited %s in May 2011."));
        assertThat(strayed).isEmpty();
    }

    private static Function<Entry, List<String>> forms(String kind) {
        return state -> state.forms().getOrDefault(kind, List.of());
    }

    /** The states of the other time that come out of documents in which all forms of states of one time stand. */
    private static List<String> strayed(boolean past, Function<Entry, List<String>> forms, String sentence) {
        List<Entry> states = StatesOfTheWorldTest.STATES.values().stream()
                .filter(state -> StatesOfTheWorldTest.past(state) == past)
                .toList();
        List<String> strayed = new ArrayList<>();
        int read = 0;
        for (int from = 0; from < states.size(); from += StatesOfTheWorldTest.TOGETHER) {
            List<String> some =
                    states.subList(from, Math.min(states.size(), from + StatesOfTheWorldTest.TOGETHER)).stream()
                            .flatMap(state -> forms.apply(state).stream())
                            .distinct()
                            .toList();
            Corpus corpus = Prose.linked(
                    StatesOfTheWorldTest.DATE,
                    some.stream().map(sentence::formatted).collect(Collectors.joining("\n\n")));
            read += corpus.identities().size();
            corpus.identities().stream()
                    .flatMap(identity -> identity.entry().stream())
                    .filter(entry -> entry.startsWith("states/"))
                    .map(entry -> StatesOfTheWorldTest.STATES.get(entry.substring("states/".length())))
                    .filter(state -> StatesOfTheWorldTest.past(state) != past)
                    .forEach(state -> strayed.add(state.id() + " among " + some));
        }
        assertThat(read).as(sentence).isPositive();
        return strayed;
    }
}
