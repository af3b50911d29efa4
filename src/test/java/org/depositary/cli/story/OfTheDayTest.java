package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two met whose talk is told beside what was at other times and places: read with the real mappings. */
class OfTheDayTest {
    private static final Value TODAY = new Value.Time(new Edtf("2024-10-03"));

    private static DocumentClaims read(String text) {
        return Prose.read("2024-10-03", "October 3, 2024\n\n" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Olav Dahl spoke today with Prime Minister Ana Soto of Peru.",
                "President Olav Dahl spoke earlier today with Prime Minister Ana Soto of Peru.",
                "President Olav Dahl spoke today by telephone with Prime Minister Ana Soto of Peru about fishing.",
                "President Olav Dahl spoke this morning with Prime Minister Ana Soto of Peru.",
                "President Olav Dahl spoke today with Prime Minister Ana Soto of Peru to thank her for hosting the Andean Forum in Arica last week.",
                "President Olav Dahl met today with Prime Minister Ana Soto of Peru to congratulate her on her election in May."
            })
    void two_met_on_the_day_that_is_told_of_their_meeting(String text) {
        DocumentClaims claims = read(text);
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Meeting"))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.values("date")).containsExactly(TODAY);
                    assertThat(met.values("place")).isEmpty();
                });
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Tenure"))
                .isNotEmpty()
                .allSatisfy(tenure -> assertThat(tenure.values("attested")).containsExactly(TODAY));
    }

    @Test
    void whoever_is_the_first_of_an_office_to_visit_a_land_has_his_talks_there() {
        DocumentClaims claims = Prose.read("1994-05-02", """
                In Quito on 9 May Minister Olav Dahl will have talks with Mr Lind.

                He will be the first Norwegian Minister to visit Bolivia since 1971. He will call on King Karl.
                """);
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Meeting")
                        && frame.values("participant")
                                .anyMatch(who -> who instanceof Value.Thing thing
                                        && claims.entity(thing.entity()).label().equals("Karl")))
                .singleElement()
                .satisfies(met -> assertThat(met.values("place")
                                .map(place -> claims.entity(((Value.Thing) place).entity())
                                        .label()))
                        .containsExactly("Bolivia"));
    }

    @Test
    void when_one_is_asked_to_come_is_not_when_both_talk() {
        DocumentClaims claims = read(
                "President Olav Dahl spoke today with Prime Minister Ana Soto of Peru. The leaders also reviewed efforts to catch"
                        + " cod, and President Dahl invited Prime Minister Soto to visit the White House in November.");
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Meeting"))
                .singleElement()
                .satisfies(met -> assertThat(met.values("date")).containsExactly(TODAY));
    }

    @Test
    void nobody_comes_from_both_lands_that_a_heading_names() {
        DocumentClaims claims = Prose.read("2012", """
                Chile–Norway relations

                Chile–Norway relations are the bilateral relations between Chile and Norway.

                Foreign Minister Kari Lind travelled to Santiago in May 2003. Crown Prince Sverre visited in June 2005.
                """);
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Visit"))
                .hasSize(2)
                .allSatisfy(visit -> assertThat(visit.values("from")).hasSizeLessThan(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | Also attending were King Karl of Denmark and President Ana Soto of Peru, who will visit Oslo in October.
                    1 | The Queen met King Karl of Denmark and President Ana Soto of Peru, who visited Oslo in May 2004.
                    2 | The Queen met King Karl of Denmark and President Ana Soto of Peru, who are visiting Oslo.
                    """)
    void who_is_the_last_of_those_who_stand_behind_a_verb_unless_several_are(int visitors, String text) {
        assertThat(read(text).frames())
                .filteredOn(frame -> frame.type().equals("dip:Visit"))
                .singleElement()
                .satisfies(visit -> assertThat(visit.values("visitor")).hasSize(visitors));
    }
}
