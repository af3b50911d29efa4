package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static List<String> values(DocumentClaims claims, Frame frame, String role) {
        return frame.values(role)
                .map(value -> value instanceof Value.Thing thing
                        ? claims.entity(thing.entity()).label()
                        : value instanceof Value.Words words ? words.text() : value.toString())
                .toList();
    }

    private static Stream<Frame> meetings(DocumentClaims claims, String participant) {
        return claims.frames().stream()
                .filter(frame -> frame.type().equals("dip:Meeting"))
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
    void a_town_behind_what_was_discussed_is_where_they_met() {
        DocumentClaims claims = Prose.read(
                "2004-07-20",
                "President Olav Dahl of Norway and King Karl of Denmark discussed fish farming in Oslo on 19 July 2004.");
        assertThat(meetings(claims, "Olav Dahl"))
                .singleElement()
                .satisfies(met -> assertThat(values(claims, met, "place")).containsExactly("Oslo"));
    }
}
