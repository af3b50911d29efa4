package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Told.bound;

import java.util.List;
import java.util.Map;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class LentPlacesTest {
    private static final Rule VISIT = rule("went", "x:Visit")
            .slots("visitor", "Actor", "destination", "Place")
            .make();
    private static final Rule MEETING =
            rule("met", "x:Meeting").inherit("date", "place").make();

    private static List<Map<String, String>> meetingsAfterGoingTo(String... destinations) {
        Told told = Told.of("Kari Berg visited " + String.join(" and ", destinations)
                + " on 3 May 2011.\n\nDuring the visit, Berg met President Augusto Rojas.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        Mention[] places = List.of(destinations).stream().map(told::found).toArray(Mention[]::new);
        told.match(
                VISIT,
                "Kari Berg visited " + String.join(" and ", destinations),
                Map.of(
                        "visitor", bound(berg),
                        "destination", bound(places),
                        "date", bound(told.found("3 May 2011"))));
        Mention again = told.from("Berg met").person("Berg", "Berg");
        Mention rojas = told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.again().match(MEETING, "Berg met President Augusto Rojas", Map.of("participant", bound(again, rojas)));
        return Shown.frames(told.claims(), "x:Meeting");
    }

    @Test
    void a_visit_to_two_states_does_not_tell_in_which_of_them_somebody_was_met() {
        assertThat(meetingsAfterGoingTo("Chile", "Peru"))
                .containsExactly(Map.of("participant", "Augusto Rojas + Kari Berg", "date", "2011-05-03"));
    }

    @Test
    void a_visit_to_a_town_and_its_state_was_in_the_town() {
        assertThat(meetingsAfterGoingTo("Chile", "Santiago"))
                .containsExactly(
                        Map.of("participant", "Augusto Rojas + Kari Berg", "date", "2011-05-03", "place", "Santiago"));
    }

    @Test
    void an_event_that_only_tells_how_long_ago_another_was_lends_nothing() {
        Told told = Told.of("It was the first since Kari Berg visited Chile in 1996. Berg met Ana Soto.");
        told.visited(VISIT, "Kari Berg", "Chile", "1996");
        Mention again = told.from("Berg met").person("Berg", "Berg");
        Mention soto = told.person("Ana Soto", "Ana Soto");
        told.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        assertThat(Shown.frames(told.claims(), "x:Meeting"))
                .containsExactly(Map.of("participant", "Ana Soto + Kari Berg"));
    }
}
