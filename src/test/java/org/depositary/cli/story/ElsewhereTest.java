package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sentence tells of a place or a day that what it tells first had nothing to do with: read with the real mappings.
 */
class ElsewhereTest {
    private static final String THEY =
            "The Foreign Minister of Norway, Ms Kari Dahl, and the Trade Minister of Chile, Mr Luis Soto, ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Kari Dahl of Norway will have talks with Trade Minister Luis Soto and will open a school in Lima.",
                "Foreign Minister Kari Dahl of Norway met Trade Minister Luis Soto of Chile and will open a school in Lima.",
                "Foreign Minister Kari Dahl of Norway met Trade Minister Luis Soto of Chile and has opened a school in Lima.",
                "Foreign Minister Kari Dahl of Norway met Trade Minister Luis Soto of Chile and then opened a school in Lima."
            })
    void what_somebody_does_at_another_time_is_not_where_she_met_him(String text) {
        assertThat(Told.of("2004-07-20", text).all("Meeting", "place")).containsExactly(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed a memorandum to develop a harbour in Peru. | ",
                "signed a memorandum in Arica to build a harbour in Lima. | Arica",
                "signed a memorandum to build a harbour in Oslo on 3 May 2004. | Oslo"
            })
    void where_something_is_to_be_built_is_not_where_it_was_agreed(String signed, String place) {
        Told told = Told.of("2004-07-20", THEY + signed);
        assertThat(told.all("Agreement", "place")).containsExactly(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met on Tuesday to discuss fish farming in Peru. | ",
                "met in Oslo to discuss fish farming in Peru. | Oslo",
                "met to discuss fish farming in Peru on 3 May 2004. | Peru",
                "met to discuss fish farming in Oslo. | Oslo"
            })
    void a_land_behind_what_two_met_to_discuss_is_not_where_they_met(String met, String place) {
        assertThat(Told.of("2004-07-20", THEY + met).all("Meeting", "place"))
                .containsExactly(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "held talks on fish farming in Peru. | ",
                "met for talks about the future of the cod in Peru. | ",
                "held talks on fish farming in Oslo. | Oslo",
                "held talks on fish farming in Peru on 3 May 2004. | Peru",
                "held talks on the eve of a fair in Peru. | Peru"
            })
    void a_land_behind_what_two_spoke_of_is_not_where_they_spoke(String held, String place) {
        assertThat(Told.of("2004-07-20", THEY + held).all("Meeting", "place"))
                .containsExactly(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1984 Norway and Chile signed an agreement to give back the cove in 1999. | 1984",
                "Norway and Chile signed an agreement to fish together in 1999. | 1999"
            })
    void what_is_to_be_in_another_year_does_not_date_the_pact(String text, String year) {
        assertThat(Told.of("2004-07-20", text).frames("Agreement"))
                .singleElement()
                .satisfies(frame ->
                        assertThat(frame.values("date").toList().toString()).contains(year));
    }
}
