package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages on the relations of two states tell in their sections: read with the real mappings. */
class PagesOfRelationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "After his election in May 1990, President Luis Soto of Peru visited Norway.",
                "President Luis Soto of Peru visited Norway shortly after his election in May 1990.",
                "After becoming head of his party in 1990, President Luis Soto of Peru visited Norway."
            })
    void when_somebody_was_elected_is_not_when_he_travelled(String text) {
        Told told = Told.of("2004-07-20", text);
        assertThat(told.all("Visit", "date")).containsExactly(List.of());
        assertThat(told.all("Visit", "visitor")).containsExactly(List.of("Luis Soto"));
    }

    @Test
    void where_a_junta_fell_is_not_where_others_signed_afterwards() {
        Told told = Told.of(
                "2004-07-20",
                "Following the collapse of the junta in Chile in 1989, Norway and Peru signed a trade agreement.");
        assertThat(told.all("Agreement", "place")).containsExactly(List.of());
        assertThat(told.all("Agreement", "date")).containsExactly(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two states are friends.\\n\\nEmbassy of Norway\\nLima\\n20 March | 0",
                "Embassies of Norway\\n- Lima\\n- Santiago | 2"
            })
    void a_mission_alone_above_a_town_is_the_head_of_a_letter(String text, int openings) {
        assertThat(Told.of("2004-07-20", text.replace("\\n", "\n")).frames("MissionOpening"))
                .hasSize(openings);
    }

    @Test
    void a_mission_that_was_opened_in_a_year_is_the_one_that_stands_in_a_town() {
        Told told = Told.of(
                "2004-07-20",
                "In 1987 Norway and Peru opened embassies in each other's capitals.\n\n"
                        + "Norway has an embassy in Lima.\n\nPeru has an embassy in Oslo.");
        assertThat(told.all("MissionOpening", "date")).hasSize(2).allMatch(dates -> dates.size() == 1);
        assertThat(told.all("MissionOpening", "place")).containsExactlyInAnyOrder(List.of("Lima"), List.of("Oslo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the Mayor of Lima, Luis Vega,", "Deputy Mayor, Luis Vega,", "the Mayor of Lima, Mr Luis Vega,"})
    void the_office_before_a_name_in_a_list_is_not_that_of_the_name_before(String next) {
        Told told =
                Told.of("2004-07-20", "The feast was attended by Trade Minister Kari Dahl, " + next + " and others.");
        assertThat(told.frames("Tenure"))
                .filteredOn(frame -> told.values(frame, "holder").contains("Kari Dahl"))
                .singleElement()
                .satisfies(minister ->
                        assertThat(told.values(minister, "officeOf")).isEmpty());
    }
}
