package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody only speaks of is another story than the one told: read with the real mappings. */
class OtherStoriesTest {
    private static final String MET =
            "President Olav Dahl of Norway met King Karl of Denmark in Oslo on 19 July 2004. ";

    /** States that come together hold a gathering where it is called one. */
    private static final Set<String> MEETINGS = Set.of("dip:Meeting", "dip:Gathering");

    private static List<String> values(DocumentClaims claims, Frame frame, String role) {
        return frame.values(role)
                .map(value -> value instanceof Value.Thing thing
                        ? claims.entity(thing.entity()).label()
                        : value instanceof Value.Words words ? words.text() : value.toString())
                .toList();
    }

    private static Stream<Frame> meetings(DocumentClaims claims, String participant) {
        return claims.frames().stream()
                .filter(frame -> MEETINGS.contains(frame.type()))
                .filter(frame -> values(claims, frame, "participant").contains(participant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Dahl welcomed the recent summit in Lima between Peru, Chile and Bolivia. ",
                "Mr Dahl praised the talks in Lima between Peru and Chile. "
            })
    void two_go_on_with_their_own_meeting_and_not_with_one_that_was_praised_there(String spoken) {
        DocumentClaims claims = Prose.read("2004-07-20", MET + spoken + "The two leaders discussed the price of fish.");
        assertThat(meetings(claims, "Olav Dahl")).singleElement().satisfies(met -> {
            assertThat(values(claims, met, "place")).containsExactly("Oslo");
            assertThat(values(claims, met, "topic")).containsExactly("the price of fish");
        });
        assertThat(meetings(claims, "Peru")).singleElement().satisfies(met -> {
            assertThat(values(claims, met, "place")).containsExactly("Lima");
            assertThat(values(claims, met, "date")).isEmpty();
            assertThat(values(claims, met, "topic")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish farming in Peru", "the challenges in Syria", "trade in the Middle East"})
    void a_land_behind_what_was_discussed_is_not_where_it_was_discussed(String topic) {
        DocumentClaims claims = Prose.read("2004-07-20", MET + "The two leaders discussed " + topic + ".");
        assertThat(meetings(claims, "Olav Dahl")).singleElement().satisfies(met -> {
            assertThat(values(claims, met, "place")).containsExactly("Oslo");
            assertThat(values(claims, met, "topic")).containsExactly(topic);
        });
    }

    @Test
    void as_chair_of_a_body_somebody_is_himself_when_two_are_called_they() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                MET
                        + "Mr Dahl thanked the King for his help as Chair of the Andean Council. They agreed to meet again.");
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Statement")
                        && values(claims, frame, "content").getFirst().contains("meet again"))
                .singleElement()
                .satisfies(said ->
                        assertThat(values(claims, said, "speaker")).containsExactlyInAnyOrder("Olav Dahl", "Karl"));
    }

    @Test
    void what_is_planned_stands_in_no_visit_that_is_over() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                "Trade Minister Olav Dahl of Norway will visit Peru from 3 to 5 August 2004. "
                        + "Last year's visit to Oslo by the Peruvian Trade Minister, Ms Ana Soto, was a success.\n\n"
                        + "During the visit Mr Dahl will have talks with President Juan Vega of Peru.");
        assertThat(meetings(claims, "Olav Dahl"))
                .singleElement()
                .satisfies(met -> assertThat(values(claims, met, "date")).noneMatch(date -> date.contains("2003")));
    }

    @Test
    void a_town_behind_what_was_discussed_is_where_they_met() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                "President Olav Dahl of Norway and King Karl of Denmark discussed fish farming in Oslo on 19 July 2004.");
        assertThat(meetings(claims, "Olav Dahl"))
                .singleElement()
                .satisfies(met -> assertThat(values(claims, met, "place")).containsExactly("Oslo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {", and in 2013 Norway backed Chile.", " and in May 2005 Mr Dahl left for Peru."})
    void what_happened_at_another_time_is_no_topic(String behind) {
        DocumentClaims claims = Prose.read(
                "2014-07-20",
                "President Olav Dahl of Norway and King Karl of Denmark discussed seals and trade in Oslo in 2004"
                        + behind);
        assertThat(meetings(claims, "Olav Dahl")).singleElement().satisfies(met -> {
            assertThat(values(claims, met, "topic")).containsExactly("seals and trade");
            assertThat(values(claims, met, "place")).containsExactly("Oslo");
            assertThat(met.values("date")).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Welcoming Peru's Ambassador Juan Soto to Oslo", "Receiving Ambassador Juan Soto of Peru"})
    void who_is_greeted_before_the_subject_is_not_he(String opening) {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                opening
                        + ", President Olav Dahl of Norway recalled his meeting with King Karl of Denmark in Bergen. "
                        + "He said that trade was growing.");
        assertThat(meetings(claims, "Karl"))
                .singleElement()
                .satisfies(met ->
                        assertThat(values(claims, met, "participant")).containsExactlyInAnyOrder("Olav Dahl", "Karl"));
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Statement")
                        && values(claims, frame, "content").getFirst().contains("growing"))
                .singleElement()
                .satisfies(said -> assertThat(values(claims, said, "speaker")).containsExactly("Olav Dahl"));
    }

    @Test
    void the_leaders_of_others_are_not_the_two_who_met() {
        DocumentClaims claims = Prose.read(
                "2004-07-20", MET + "On 20 July Mr Dahl had talks with the leaders of six island nations in Bergen.");
        assertThat(meetings(claims, "Karl"))
                .isNotEmpty()
                .allSatisfy(met -> assertThat(values(claims, met, "place")).containsExactly("Oslo"));
    }

    @Test
    void towns_before_an_office_name_nobody() {
        DocumentClaims claims = Prose.read(
                "2004-07-20", "In both Oslo and Bergen, the Vice President of Peru will meet with Mayor Juan Soto.");
        assertThat(meetings(claims, "Juan Soto"))
                .isNotEmpty()
                .allSatisfy(
                        met -> assertThat(values(claims, met, "participant")).doesNotContain("Bergen"));
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Tenure"))
                .noneMatch(post -> values(claims, post, "holder").contains("Bergen"));
    }

    @Test
    void a_topic_does_not_end_in_a_word_for_its_sort() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                MET
                        + "They discussed old ties, fish farming and the latest news of the regional and international markets.");
        assertThat(meetings(claims, "Karl"))
                .singleElement()
                .satisfies(met -> assertThat(values(claims, met, "topic"))
                        .isNotEmpty()
                        .noneMatch(topic -> topic.startsWith("international") || topic.endsWith("regional")));
    }

    @Test
    void whom_somebody_met_on_a_visit_was_not_the_visitor() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                "A delegation from Norway met President Juan Vega and General Ana Soto during a visit to the capital Lima.");
        assertThat(claims.frames())
                .filteredOn(frame -> frame.type().equals("dip:Visit"))
                .noneMatch(visit -> values(claims, visit, "visitor").contains("Ana Soto"));
    }

    @Test
    void whom_somebody_congratulates_on_an_appointment_has_the_post() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                "Foreign Minister Olav Dahl congratulated Ms Ana Soto on her appointment as Ambassador of Peru.");
        assertThat(claims.frames().stream()
                        .filter(frame -> frame.type().equals("dip:Tenure"))
                        .flatMap(frame -> values(claims, frame, "holder").stream()))
                .containsExactlyInAnyOrder("Olav Dahl", "Ana Soto");
    }
}
