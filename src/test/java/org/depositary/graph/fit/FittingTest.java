package org.depositary.graph.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Frame;
import org.depositary.claim.Story;
import org.depositary.claim.Story.Called;
import org.depositary.claim.Story.Inherited;
import org.depositary.claim.Story.Said;
import org.depositary.claim.Value;
import org.depositary.graph.Workshop;
import org.depositary.graph.fit.Fitting.Fitted;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final String TEXT =
            "Ana Lima came to Bergen. The Norwegian Mission opened. Papers on fish were signed.";
    private final Fitting fitting = new Fitting(Workshop.ONTOLOGY, Workshop.RULES);

    private static Story story() {
        return Workshop.trip("a", "2001", TEXT);
    }

    private Fitted fit(Story story) {
        return fitting.fit(story.claims());
    }

    private static List<Value> values(DocumentClaims claims, String frame, String role) {
        return frame(claims, frame).values(role).toList();
    }

    private static Frame frame(DocumentClaims claims, String id) {
        return claims.frames().stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Frame> ofType(DocumentClaims claims, String type) {
        return claims.frames().stream()
                .filter(frame -> frame.type().equals(type))
                .toList();
    }

    @Test
    void words_bound_to_a_thing_become_a_thing_of_the_kind_that_the_property_wants() {
        Fitted fitted = fit(story().frame(
                        "f1",
                        "dip:AwardConferral",
                        "Ana Lima",
                        "recipient",
                        "a",
                        "award",
                        new Said("Order of the Fish"))
                .frame("f2", "dip:AwardConferral", "Bergen", "recipient", "b", "award", new Said("order of the fish")));
        assertThat(fitted.problems()).isEmpty();
        List<Entity> awards = fitted.claims().entities().stream()
                .filter(entity -> entity.kind().equals("Award"))
                .toList();
        assertThat(awards)
                .singleElement()
                .satisfies(award -> assertThat(award.label()).isEqualTo("Order of the Fish"));
        assertThat(values(fitted.claims(), "f2", "award"))
                .containsExactly(new Value.Thing(awards.getFirst().id()));
    }

    @Test
    void a_bare_name_is_of_the_kind_that_the_type_says_where_the_property_leaves_it_open() {
        Fitted fitted = fit(story().frame("f1", "dip:Founding", "Bergen", "organisation", new Said("Fish Works")));
        assertThat(fitted.problems()).isEmpty();
        assertThat(fitted.claims().entities())
                .filteredOn(entity -> entity.label().equals("Fish Works"))
                .extracting(Entity::kind)
                .containsExactly("Organisation");
    }

    @Test
    void what_was_only_words_is_no_entity_when_it_has_become_one_or_found_no_place() {
        Fitted fitted = fit(story().entity("w", "Thing", "Order of the Fish")
                .frame("f1", "dip:AwardConferral", "Ana Lima", "recipient", "a", "award", "w"));
        assertThat(fitted.claims().entities())
                .extracting(Entity::kind)
                .contains("Award")
                .doesNotContain("Thing");
    }

    @Test
    void things_bound_to_text_and_to_concepts_become_their_labels() {
        Fitted fitted = fit(story().entity("o", "Office", "Harbour Master")
                .frame("f1", "dip:Tenure", "Ana Lima", "holder", "a", "position", "o", "officeOf", "n")
                .frame("f2", "dip:Visit", "Ana Lima", "visitor", "a", "destination", "b", "purpose", "n"));
        assertThat(values(fitted.claims(), "f1", "position")).containsExactly(new Value.Term("Harbour Master"));
        assertThat(values(fitted.claims(), "f2", "purpose")).containsExactly(new Value.Words("Norway"));
    }

    @Test
    void what_has_no_place_is_left_out_and_reported_with_its_rule() {
        Fitted fitted = fit(story().frame(
                        "f1", "dip:Visit", "Ana Lima", "visitor", "a", "destination", "b", "date", new Said("soon"))
                .frame(
                        "f2",
                        "dip:Visit",
                        "Ana Lima",
                        "visitor",
                        new Said("somebody"),
                        "destination",
                        "b",
                        "award",
                        new Said("medal")));
        assertThat(values(fitted.claims(), "f1", "date")).isEmpty();
        assertThat(values(fitted.claims(), "f2", "visitor")).isEmpty();
        assertThat(values(fitted.claims(), "f2", "award")).isEmpty();
        assertThat(fitted.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("told");
            assertThat(problem.document()).isEqualTo("a");
        });
    }

    @Test
    void a_role_that_belongs_to_a_thing_of_the_frame_stands_there() {
        Fitted fitted = fit(story().entity("m", "Mission", "Norwegian Mission")
                .frame(
                        "f1",
                        "dip:MissionOpening",
                        "The Norwegian Mission opened.",
                        "mission",
                        "m",
                        "sendingState",
                        "n"));
        assertThat(fitted.problems()).isEmpty();
        assertThat(values(fitted.claims(), "f1", "sendingState")).isEmpty();
        assertThat(fitted.claims().entity("m").attributes().get("sendingState"))
                .containsExactly(new Entity.Attribute("Norway", Optional.of("n")));
    }

    @Test
    void who_signs_papers_when_and_where_stands_on_one_signing_for_all_of_an_occasion() {
        String passage = "Papers on fish were signed.";
        Edtf day = new Edtf("2001-05-03");
        Fitted fitted = fit(story().titled(
                        "f1", "dip:Agreement", "fish", passage, "signatory", "a", "date", day, "party", "n")
                .titled("f2", "dip:Agreement", "boats", passage, "signatory", "a", "date", day)
                .titled("f3", "dip:Agreement", "nets", "Ana Lima came to Bergen.", "signatory", "a", "date", day)
                .titled("f4", "dip:Agreement", "ropes", passage, "party", "n"));
        assertThat(fitted.problems()).isEmpty();
        List<Frame> signings = ofType(fitted.claims(), "dip:Signing");
        assertThat(signings).hasSize(2);
        assertThat(signings.getFirst().values("signed")).containsExactly(new Value.Event("f1"), new Value.Event("f2"));
        assertThat(signings.getFirst().values("signatory")).containsExactly(new Value.Thing("a"));
        assertThat(signings.getFirst().values("date")).containsExactly(new Value.Time(day));
        assertThat(values(fitted.claims(), "f1", "date")).isEmpty();
        assertThat(values(fitted.claims(), "f1", "party")).containsExactly(new Value.Thing("n"));
    }

    @Test
    void what_takes_its_circumstances_from_an_event_is_part_of_it() {
        Edtf day = new Edtf("2001-05-03");
        Fitted fitted = fit(story().frame(
                        "f1", "dip:Visit", "Ana Lima came to Bergen.", "visitor", "a", "destination", "b", "date", day)
                .frame("f2", "dip:Meeting", "Ana Lima", "participant", "a", "date", new Inherited(day, "f1"))
                .titled(
                        "f3",
                        "dip:Agreement",
                        "fish",
                        "Papers on fish were signed.",
                        "date",
                        new Inherited(day, "f1")));
        assertThat(values(fitted.claims(), "f2", "partOf")).containsExactly(new Value.Event("f1"));
        assertThat(values(fitted.claims(), "f3", "partOf")).as("no event").isEmpty();
        assertThat(ofType(fitted.claims(), "dip:Signing").getFirst().values("partOf"))
                .containsExactly(new Value.Event("f1"));
    }

    @Test
    void two_events_that_lend_each_other_their_circumstances_are_no_parts_in_a_circle() {
        Edtf day = new Edtf("2001-05-03");
        Fitted fitted = fit(story().frame(
                        "f1",
                        "dip:Visit",
                        "Ana Lima",
                        "visitor",
                        "a",
                        "destination",
                        "b",
                        "date",
                        new Inherited(day, "f2"))
                .frame("f2", "dip:Meeting", "Ana Lima", "participant", "a", "date", new Inherited(day, "f1")));
        assertThat(values(fitted.claims(), "f1", "partOf").size()
                        + values(fitted.claims(), "f2", "partOf").size())
                .isEqualTo(1);
    }

    @Test
    void a_start_and_an_end_are_one_date() {
        Fitted fitted = fit(story().frame(
                        "f1",
                        "dip:Tenure",
                        "Ana Lima",
                        "holder",
                        "a",
                        "position",
                        new Called("Pilot"),
                        "begin",
                        new Edtf("1999-05"),
                        "end",
                        new Edtf("2001"))
                .frame(
                        "f2",
                        "dip:Tenure",
                        "Bergen",
                        "holder",
                        "a",
                        "position",
                        new Called("Cook"),
                        "begin",
                        new Edtf("1999-05")));
        assertThat(values(fitted.claims(), "f1", "date")).containsExactly(new Value.Time(new Edtf("1999-05/2001")));
        assertThat(values(fitted.claims(), "f2", "date")).containsExactly(new Value.Time(new Edtf("1999-05/..")));
        assertThat(values(fitted.claims(), "f1", "begin")).isEmpty();
    }

    @Test
    void of_several_dates_the_most_exact_stays_and_of_a_single_role_the_first() {
        Fitted fitted = fit(story().frame(
                        "f1",
                        "dip:Tenure",
                        "Ana Lima",
                        "holder",
                        "a",
                        "position",
                        new Called("Pilot"),
                        "position",
                        new Called("Cook"),
                        "date",
                        new Edtf("1999"),
                        "date",
                        new Edtf("1999-05"),
                        "date",
                        new Edtf("1999/2000")));
        assertThat(values(fitted.claims(), "f1", "date")).containsExactly(new Value.Time(new Edtf("1999-05")));
        assertThat(values(fitted.claims(), "f1", "position")).containsExactly(new Value.Term("Pilot"));
    }
}
