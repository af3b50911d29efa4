package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a report tells in its headline, of those who set out, and as a plan is one visit: read with the real mappings.
 */
class NewsOfOneVisitTest {
    private static final String SETS_OUT =
            "President Ana Lima of Peru has left for Norway.\n\nThe President will pay a "
                    + "three-day official visit to Norway beginning on ";

    private static List<Frame> visits(String day, String text) {
        return Prose.read(day, text).frames().stream()
                .filter(frame -> frame.type().equals("dip:Visit"))
                .toList();
    }

    @Test
    void whoever_has_left_goes_where_a_visit_of_these_days_is_announced() {
        assertThat(visits("2011-05-03", SETS_OUT + "3 May 2011."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.values("date")).hasSize(1);
                    assertThat(visit.values("kind")).hasSize(1);
                });
    }

    @Test
    void a_visit_that_is_announced_for_later_is_another() {
        assertThat(visits("2011-05-03", SETS_OUT + "9 June 2011.")).hasSize(2);
    }

    @Test
    void a_headline_tells_more_of_the_visit_below_it() {
        assertThat(visits(
                        "2011-05-03",
                        "Prime Minister Dahl leaves for Chile on official two-day tour\n\n"
                                + "Prime Minister Olav Dahl has left Oslo for a two-day visit to Chile and Peru."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.values("destination")).hasSize(2));
    }

    @Test
    void a_word_that_only_tells_of_what_sort_something_is_names_no_pact() {
        DocumentClaims claims = Prose.read(
                "2011-05-04",
                "Norway and Chile signed agreements on fishing, sanitary and phytosanitary measures on 3 May 2011.");
        assertThat(claims.frames().stream()
                        .filter(frame -> frame.type().equals("dip:Agreement"))
                        .flatMap(frame -> frame.label().stream()))
                .containsExactlyInAnyOrder("fishing", "sanitary and phytosanitary measures");
    }

    @Test
    void an_office_in_brackets_behind_an_office_is_of_whom_it_stands_before() {
        DocumentClaims claims = Prose.read(
                "2011-05-04", "Vice-President Olav Dahl, Prime Minister (PM) Ana Lind and Speaker Rosa Vidal came.");
        assertThat(claims.frames().stream()
                        .filter(frame -> frame.type().equals("dip:Tenure"))
                        .filter(post -> post.values("holder")
                                .anyMatch(holder -> holder instanceof Value.Thing thing
                                        && claims.entity(thing.entity()).label().equals("Olav Dahl"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Kari Dahl of Norway will visit Chile from 3 to 5 May 2011. She will be accompanied by Trade Minister Olav Lind.",
                "Foreign Minister Kari Dahl of Norway visited Chile from 3 to 5 May 2011. The Minister was accompanied by Trade Minister Olav Lind.",
                "President Gudni Th. Dahl of Norway and Trade Minister Olav Lind will visit Chile from 3 to 5 May 2011."
            })
    void who_goes_with_somebody_is_on_one_visit(String text) {
        assertThat(visits("2011-06-01", text))
                .singleElement()
                .satisfies(visit -> assertThat(visit.values("visitor")).hasSize(2));
    }
}
