package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose an office is that no words give to a land: read with the real mappings. {@code -} means that it stays open. */
class WhoseOfficeTest {
    private static final String BOTH = "Norway and Peru established diplomatic relations in 1920. "
            + "Norway's exports to Peru grew in 2003, and so did those of Peru to Norway.\n\n";

    private static List<String> of(String holder, String text) {
        return of("officeOf", holder, text);
    }

    private static List<String> of(String role, String holder, String text) {
        DocumentClaims claims = Prose.read("2004-07", text);
        return claims.frames().stream()
                .filter(frame -> frame.type().equals("dip:Tenure"))
                .filter(frame -> labels(claims, frame, "holder").anyMatch(label -> label.contains(holder)))
                .flatMap(frame -> labels(claims, frame, role))
                .distinct()
                .toList();
    }

    private static Stream<String> labels(DocumentClaims claims, Frame frame, String role) {
        return frame.values(role)
                .filter(Value.Thing.class::isInstance)
                .map(value -> claims.entity(((Value.Thing) value).entity()).label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Berg  | Norway | President Kari Berg paid a state visit to Peru in June 2004.
                    Berg  | Norway | In June 2004 Lima was visited by Prime Minister Kari Berg.
                    Vega  | Peru   | Prime Minister Kari Berg visited Peru in June 2004 at the invitation of President Luis Vega.
                    Vega  | Peru   | In June 2004 Norwegian Foreign Minister Kari Berg met Trade Minister Luis Vega.
                    Soto  | Peru   | In June 2004 Norwegian Foreign Minister Kari Berg met Trade Minister Luis Vega and Defence Minister Ana Soto.
                    Dahl  | Norway | Ambassador to Peru Olav Dahl opened the seminar.
                    Vega  | Peru   | In June 2004 Ambassador of Norway Olav Dahl presented his credentials to President Luis Vega.
                    Lie   | -      | In June 2004 Director Nils Lie visited Peru.
                    Lopez | -      | In June 2004 Norwegian Foreign Minister Kari Berg met Foreign Minister Juan Lopez and Chile's President Eva Rios.
                    Ivanov | -     | In June 2004 President Pyotr Ivanov spoke about the weather.
                    """)
    void an_office_without_a_land_is_of_the_side_on_which_its_holder_stands(String holder, String land, String told) {
        assertThat(of(holder, BOTH + told)).isEqualTo(land.equals("-") ? List.of() : List.of(land));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Berg | In June 2004 President Kari Berg visited Peru, Chile, Bolivia and Ecuador.
                    Berg | Sweden and Peru, Chile and Bolivia, Ecuador and Norway held talks. President Kari Berg visited Peru.
                    """)
    void a_document_about_many_lands_has_no_sides(String holder, String told) {
        assertThat(of(holder, told)).isEmpty();
    }

    @Test
    void the_governor_of_a_namesake_takes_nothing_from_whom_the_clause_names_beside_him() {
        String text =
                "The Governor of Georgia, Carl Webb, and Chilean Trade Minister Ines Rojas met in Atlanta in June 2004.";
        assertThat(of("Rojas", text)).containsExactly("Chile");
        assertThat(of("Webb", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He met the Prime Minister of Japan.
                    He also had talks with the Japanese Prime Minister.
                    During his visit she and the Prime Minister of Japan discussed fisheries.
                    """)
    void whom_somebody_met_who_is_called_by_a_pronoun_is_another_of_the_same_post(String told) {
        assertThat(of("Dahl", "Prime Minister Olav Dahl arrived in Tokyo on 3 May 2004. " + told))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He came as the Prime Minister of Norway.
                    He has been the Prime Minister of Norway since 2001.
                    On his arrival the Prime Minister of Norway met farmers.
                    """)
    void who_is_said_to_have_the_post_that_he_was_named_with_has_it(String told) {
        assertThat(of("Dahl", "Prime Minister Olav Dahl arrived in Tokyo on 3 May 2004. " + told))
                .containsExactly("Norway");
    }

    @Test
    void who_speaks_in_a_transcript_is_whom_its_headline_names_with_the_post() {
        String head = "INTERVIEW GIVEN BY THE PRIME MINISTER, THE HON OLAV DAHL MP RADIO NORTH, LIMA\n\n3 May 2004\n\n";
        DocumentClaims claims = Prose.read(
                "2004-07", head + "PRIME MINISTER:\n\nI met the President of Chile and the Prime Minister of Peru.");
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Meeting"))
                .singleElement()
                .satisfies(met -> assertThat(labels(claims, met, "participant"))
                        .hasSize(3)
                        .anyMatch(label -> label.equalsIgnoreCase("Olav Dahl")));
        assertThat(of("OLAV DAHL", head + "PRIME MINISTER:\n\nI met the Prime Minister of Peru."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The first Norwegian Consul in Callao was Olav Dahl. He was succeeded by Kari Berg.
                    Olav Dahl served as Consul of Norway in Callao from 1966 to 1970. His successor was Kari Berg.
                    Olav Dahl was Norwegian Consul in Callao until 1970, when he was replaced by Kari Berg.
                    Olav Dahl was Norwegian Consul in Callao from 1966 to 1970. Kari Berg succeeded him.
                    """)
    void who_came_after_somebody_has_the_office_with_all_that_is_told_of_it(String told) {
        assertThat(of("Berg", told)).containsExactly("Norway");
        assertThat(of("accreditedTo", "Berg", told)).containsExactly("Peru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru | The fair was opened by Trade Minister Kari Berg.
                    -    | The fair was opened by Kari Berg, who has been Consul General in New York since 2001.
                    -    | The fair was opened by President Kari Berg.
                    """)
    void a_report_from_a_land_has_its_ministers_at_home_but_nobody_who_is_sent_elsewhere(String land, String told) {
        assertThat(of("Berg", "LIMA, 3 May 2004 - President Juan Soto of Peru praised the port of Callao. " + told))
                .isEqualTo(land.equals("-") ? List.of() : List.of(land));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On 3 May 1948 Norway opened a consulate in Callao under Consul Olav Dahl.
                    On 3 May 1948 Norway opened a consulate in Callao with Consul Olav Dahl in charge.
                    Relations began on 3 May 1948, when Norway established a Legation to Peru with General Olav Dahl as Minister.
                    """)
    void who_heads_a_mission_that_is_opened_has_the_post_of_whoever_opens_it_and_where(String told) {
        assertThat(of("Dahl", told)).containsExactly("Norway");
        assertThat(of("accreditedTo", "Dahl", told)).containsExactly("Peru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -      | The treaty was signed at Lima on May 3, 1949, by Norwegian Ambassador Olav Dahl and Foreign Minister Ana Soto.
                    -      | Norwegian Ambassador Olav Dahl and President Ana Soto opened the port.
                    Norway | Norwegian Prime Minister Olav Dahl and Foreign Minister Ana Soto opened the port.
                    Norway | Norwegian Ambassador Olav Dahl and Consul Ana Soto opened the port.
                    """)
    void who_is_named_beside_an_envoy_is_not_of_his_land_for_that(String land, String told) {
        assertThat(of("Dahl", told)).containsExactly("Norway");
        assertThat(of("Soto", told)).isEqualTo(land.equals("-") ? List.of() : List.of(land));
    }

    @Test
    void of_two_with_one_post_a_report_tells_neither_to_be_at_home() {
        String text =
                "LIMA, 3 May 2004 - President Kari Berg and President Juan Soto praised the port of Lima in Peru.";
        assertThat(of("Berg", text)).isEmpty();
        assertThat(of("Soto", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norwegian Foreign Minister Kari Berg and her Chilean counterpart, Trade Minister Juan Soto, met in Oslo.
                    Norwegian Foreign Minister Kari Berg met her Chilean colleague, Minister of Trade Juan Soto, in Oslo.
                    """)
    void a_counterpart_with_an_office_of_his_own_has_that_one_alone(String told) {
        DocumentClaims claims = Prose.read("2004-07", told);
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Tenure")
                        && labels(claims, frame, "holder").anyMatch("Juan Soto"::equals))
                .singleElement()
                .satisfies(frame ->
                        assertThat(frame.values("position")).containsExactly(new Value.Term("Minister of Trade")));
    }

    @Test
    void a_prince_is_called_by_a_given_name_and_is_nobody_else_whose_name_begins_with_it() {
        String text = "Karl H. Graves was Minister of Norway to Peru. King Karl of Denmark visited Peru in May 1905.";
        assertThat(of("Karl H. Graves", text)).containsExactly("Norway");
        assertThat(of("Karl", text)).containsExactlyInAnyOrder("Norway", "Denmark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peruvian envoy Luis Vega met Kari Berg in Oslo in June 2004. {The Peruvian ambassador = Luis Vega} thanked her.",
                "Peruvian High Commissioner Luis Vega met Kari Berg in Oslo in June 2004. {The Peruvian ambassador = Luis Vega} thanked her.",
                "Peruvian envoy Luis Vega met Kari Berg in Oslo in June 2004. {The Chilean ambassador ≠ Luis Vega} thanked her.",
                "Peruvian envoy Luis Vega came to Oslo in June 2004. The Peruvian Ambassador to Norway, Ana Rojas, was there. {The Peruvian ambassador = Ana Rojas} left.",
                "UN envoy Luis Vega and the Ambassador of Peru met Kari Berg in June 2004. {The ambassador ≠ Luis Vega} thanked her."
            })
    void an_envoy_is_called_the_ambassador_where_nobody_else_is(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dominica and the Dominican Republic opened relations in 1990. {The Dominican minister ≠ Minister of the Dominican Republic} left.",
                "Dominica opened an embassy in Oslo in May 2001. {The Dominican High Commissioner, Rosa Vega = Rosa Vega}, met Kari Berg.",
                "Adviser to the President, {Norwegian Trade Minister Kari Berg = Kari Berg}, met Rosa Vega in May 2001."
            })
    void a_word_of_two_states_gives_nobody_an_office_of_the_wrong_one(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }
}
