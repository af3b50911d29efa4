package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two stand side by side in a sentence, and are of two lands or two clauses: read with the real mappings. */
class SideBySideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chilean President Ana Soto and President Juan Lima sailed home. | ",
                "Chile's President Ana Soto, and King Juan Lima left. | ",
                "Norwegian King Olav Soto and Queen Rosa Lima sailed home. | Norway",
                "Chile's President Ana Soto and Foreign Minister Juan Lima left. | Chile"
            })
    void a_land_has_one_president_and_no_king_beside_her(String text, String land) {
        Told told = Told.of("2011-05-04", text);
        assertThat(told.frames("Tenure").stream()
                        .filter(frame -> told.values(frame, "holder").getFirst().endsWith("Lima"))
                        .map(frame -> told.values(frame, "officeOf")))
                .containsExactly(land == null ? List.of() : List.of(land));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Peru", "Regarding Peru", "Concerning Peru", "Besides Peru", "On the Andes"})
    void what_a_sentence_is_on_does_not_speak_in_it(String opening) {
        String text = "Prime Minister Kari Dahl met President Luis Soto.\n\n" + opening
                + ", the Prime Minister and the President welcomed the ceasefire.";
        assertThat(Told.of("2011-05-04", text).all("Statement", "speaker"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder("Kari Dahl", "Luis Soto");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After her talks with Minister Juan Lima, Foreign Minister Kari Dahl also held talks with President Luis Soto. | Kari Dahl Juan Lima | Kari Dahl Luis Soto",
                "Besides talks with Minister Juan Lima, Foreign Minister Kari Dahl also held talks with President Luis Soto. | Kari Dahl Luis Soto | Kari Dahl Luis Soto"
            })
    void whom_somebody_met_before_is_not_at_the_next_meeting(String text, String one, String other) {
        assertThat(Told.of("2011-05-04", text).all("Meeting", "participant"))
                .extracting(people -> String.join(" ", people))
                .containsAnyOf(one, other)
                .doesNotContain("Juan Lima Luis Soto", "Juan Lima Kari Dahl Luis Soto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May 2011 Norway gave back the maps in Lima, a week before talks between President Ana Soto and Prime Minister Juan Lima.",
                "The maps were shown in Lima yesterday on the eve of a meeting between President Ana Soto and Prime Minister Juan Lima."
            })
    void what_was_before_a_meeting_does_not_tell_its_day_and_place(String text) {
        Told told = Told.of("2011-05-04", text);
        assertThat(told.all("Meeting", "place")).containsExactly(List.of());
        assertThat(told.all("Meeting", "date")).containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway, Chile and Peru urged restraint.",
                "In the talks in Lima, Norway, Chile and Peru urged restraint.",
                "In the talks in Lima, Norway, Chile and Peru agreed to work together."
            })
    void all_of_several_lands_speak(String text) {
        assertThat(Told.of("2011-05-04", text).all("Statement", "speaker"))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder("Norway", "Chile", "Peru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway called for the immediate resumption of talks between Chile and Peru.",
                "Norway is likely to sound out Chile on resuming talks between President Ana Soto and Prime Minister Juan Lima."
            })
    void talks_that_somebody_asks_for_were_not_held(String text) {
        assertThat(Told.of("2011-05-04", text).frames("Meeting")).isEmpty();
    }
}
