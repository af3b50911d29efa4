package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.document;
import static org.depositary.match.discourse.Rules.firstOf;
import static org.depositary.match.discourse.Rules.focus;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Rules.stateOf;
import static org.depositary.match.discourse.Told.bound;

import java.util.List;
import java.util.Map;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final Rule VISIT = rule("went", "x:Visit")
            .slots("visitor", "Actor", "destination", "Place")
            .infer("from", stateOf("visitor"))
            .make();
    private static final Rule MEETING =
            rule("met", "x:Meeting").inherit("date", "place").make();
    private static final Rule MEETING_SOMEWHERE = rule("met-somewhere", "x:Meeting")
            .slots("place", "Place")
            .inherit("place")
            .make();
    private static final Rule AGREEMENT = rule("signed", "x:Agreement")
            .slots("party", "State")
            .inherit("date", "place", "party")
            .make();
    private static final Rule TENURE = rule("in-office", "x:Tenure")
            .infer("attested", firstOf(focus("date"), document("date")))
            .make();

    private final Told told = Told.of(
            "Kari Berg of Norway visited Chile on 3-5 May 2011.\n\n"
                    + "It rained for days.\n\n"
                    + "During the visit, Berg met President Augusto Rojas.",
            "2012",
            "states/norway");

    private void visit(Told story) {
        Mention berg = story.person("Kari Berg of Norway", "Kari Berg", "state", "Norway");
        story.match(
                VISIT,
                "Kari Berg of Norway visited Chile",
                Map.of(
                        "visitor", bound(berg),
                        "destination", bound(story.found("Chile")),
                        "date", bound(story.found("3-5 May 2011"))));
    }

    @Test
    void an_event_named_again_lends_its_date_and_what_it_answers_for_the_place() {
        visit(told);
        Mention berg = told.from("Berg met").person("Berg", "Berg");
        Mention rojas = told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.again().match(MEETING, "Berg met President Augusto Rojas", Map.of("participant", bound(berg, rojas)));
        DocumentClaims claims = told.claims();
        assertThat(Shown.frames(claims, "x:Meeting"))
                .containsExactly(Map.of(
                        "participant", "Augusto Rojas + Kari Berg", "date", "2011-05-03/2011-05-05", "place", "Chile"));
        Frame meeting = claims.frames().get(1);
        assertThat(meeting.fillers())
                .filteredOn(filler -> filler.role().equals("date"))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.origin()).isEqualTo(new Origin.Inherited("f1"));
                    assertThat(date.words().map(told.reading().document()::words))
                            .contains("3-5 May 2011");
                });
    }

    @Test
    void a_post_is_attested_when_the_event_of_its_sentence_was() {
        visit(told);
        Mention berg = told.from("Berg met").person("Berg", "Berg");
        Mention rojas = told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.again().match(MEETING, "Berg met President Augusto Rojas", Map.of("participant", bound(berg, rojas)));
        told.match(
                TENURE, "President Augusto Rojas", Map.of("holder", bound(rojas), "position", told.words("President")));
        assertThat(Shown.frames(told.claims(), "x:Tenure").getFirst())
                .containsEntry("attested", "2011-05-03/2011-05-05");
    }

    @Test
    void a_fallback_is_taken_where_nothing_is_in_focus() {
        Told story = Told.of("President Augusto Rojas is old.", "2012", "states/norway");
        Mention rojas = story.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        story.match(
                TENURE,
                "President Augusto Rojas",
                Map.of("holder", bound(rojas), "position", story.words("President")));
        assertThat(Shown.frames(story.claims(), "x:Tenure").getFirst()).containsEntry("attested", "2012");
    }

    @Test
    void several_events_lend_the_time_from_the_first_to_the_last_and_all_their_parties() {
        Told story = Told.of("Kari Berg of Norway visited Chile in 1992 and Olav Dahl of Norway visited Peru in "
                + "November 1995. Agreements on trade were signed during those visits.");
        Mention berg = story.person("Kari Berg of Norway", "Kari Berg", "state", "Norway");
        story.match(
                VISIT,
                "Kari Berg of Norway visited Chile",
                Map.of(
                        "visitor",
                        bound(berg),
                        "destination",
                        bound(story.found("Chile")),
                        "date",
                        bound(story.found("1992"))));
        Mention dahl = story.person("Olav Dahl of Norway", "Olav Dahl", "state", "Norway");
        story.match(
                VISIT,
                "Olav Dahl of Norway visited Peru",
                Map.of(
                        "visitor",
                        bound(dahl),
                        "destination",
                        bound(story.found("Peru")),
                        "date",
                        bound(story.found("November 1995"))));
        story.match(AGREEMENT, "Agreements on trade were signed", Map.of("title", story.words("trade")));
        assertThat(Shown.frames(story.claims(), "x:Agreement"))
                .containsExactly(Map.of("label", "trade", "date", "1992/1995-11", "party", "Chile + Norway + Peru"));
    }

    @Test
    void an_event_named_as_a_role_is_its_value_and_its_circumstances() {
        visit(told);
        Mention berg = told.from("Berg met").person("Berg", "Berg");
        Mention rojas = told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.again()
                .match(
                        MEETING,
                        "During the visit, Berg met President Augusto Rojas",
                        Map.of(
                                "partOf",
                                told.earlier("x:Visit", "the visit", false),
                                "participant",
                                bound(berg, rojas)));
        assertThat(Shown.frames(told.claims(), "x:Meeting").getFirst())
                .containsEntry("partOf", "f1")
                .containsEntry("date", "2011-05-03/2011-05-05");
    }

    @Test
    void what_was_planned_lends_nothing_to_what_happened() {
        Rule planned = rule("planned", "x:Visit").modality("planned").make();
        Told story = Told.of("Kari Berg was to visit Chile in 2013. Berg met Ana Soto.");
        Mention berg = story.person("Kari Berg", "Kari Berg");
        story.match(
                planned,
                "Kari Berg was to visit Chile",
                Map.of(
                        "visitor",
                        bound(berg),
                        "destination",
                        bound(story.found("Chile")),
                        "date",
                        bound(story.found("2013"))));
        Mention again = story.from("Berg met").person("Berg", "Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        assertThat(Shown.frames(story.claims(), "x:Meeting"))
                .containsExactly(Map.of("participant", "Ana Soto + Kari Berg"));
    }

    @Test
    void an_event_of_other_people_in_another_paragraph_lends_nothing() {
        Told story = Told.of("Olav Dahl visited Peru in June 2011.\n\nKari Berg met Ana Soto.");
        story.visited(VISIT, "Olav Dahl", "Peru", "June 2011");
        Mention berg = story.person("Kari Berg", "Kari Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Kari Berg met Ana Soto", Map.of("participant", bound(berg, soto)));
        assertThat(Shown.frames(story.claims(), "x:Meeting").getFirst()).doesNotContainKeys("date", "place");
    }

    @Test
    void a_date_that_opens_the_sentence_goes_before_an_event_of_an_earlier_one() {
        Told story = Told.of("Kari Berg visited Chile in May 2011. In 2012 Berg met Ana Soto.");
        story.visited(VISIT, "Kari Berg", "Chile", "May 2011");
        Mention again = story.from("Berg met").person("Berg", "Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        assertThat(Shown.frames(story.claims(), "x:Meeting").getFirst()).containsEntry("date", "2012");
    }

    @Test
    void an_event_lends_no_date_to_another_whose_sentence_tells_a_dated_one_too() {
        Told story =
                Told.of("Kari Berg visited Chile in May 2011. Berg met Ana Soto, and Olav Dahl visited Peru in 2012.");
        story.visited(VISIT, "Kari Berg", "Chile", "May 2011");
        Mention again = story.from("Berg met").person("Berg", "Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        story.from("Olav Dahl").visited(VISIT, "Olav Dahl", "Peru", "2012");
        assertThat(Shown.frames(story.claims(), "x:Meeting").getFirst()).doesNotContainKeys("date", "place");
    }

    @Test
    void a_heading_that_says_since_when_gives_no_date() {
        Told story =
                Told.of("Relations of Norway and Chile\n\nTreaties since 1956\n\nAgreements on trade were signed.");
        story.match(AGREEMENT, "Agreements on trade were signed", Map.of("title", story.words("trade")));
        assertThat(Shown.frames(story.claims(), "x:Agreement"))
                .containsExactly(Map.of("label", "trade", "party", "Chile + Norway"));
    }

    @Test
    void a_line_that_only_dates_the_document_dates_nothing_told_in_it() {
        Told story = Told.of("3 May 2011\n\nAgreements on trade were signed.", "2011-05-03", "norway");
        story.match(AGREEMENT, "Agreements on trade were signed", Map.of("title", story.words("trade")));
        assertThat(Shown.frames(story.claims(), "x:Agreement").getFirst()).doesNotContainKey("date");
    }

    @Test
    void the_heading_above_gives_parties_and_date_where_no_event_does() {
        Told story = Told.of("Relations of Norway and Chile\n\nTreaties, 1956\n\nAgreements on trade were signed.");
        story.match(AGREEMENT, "Agreements on trade were signed", Map.of("title", story.words("trade")));
        assertThat(Shown.frames(story.claims(), "x:Agreement"))
                .containsExactly(Map.of("label", "trade", "date", "1956", "party", "Chile + Norway"));
    }

    @Test
    void a_report_tells_of_its_own_day_unless_the_event_was_shortly_before() {
        Rule said = rule("said", "x:Tenure").infer("attested", document("day")).make();
        for (Map.Entry<String, String> story :
                Map.of("3 May 2011", "2011-05-03", "3 May 2001", "2011-05-05").entrySet()) {
            Told report = Told.of(
                    "Kari Berg visited Chile on " + story.getKey() + ". Berg spoke.", "2011-05-05", "states/norway");
            Mention berg = report.person("Kari Berg", "Kari Berg");
            report.match(
                    VISIT,
                    "Kari Berg visited Chile",
                    Map.of(
                            "visitor", bound(berg),
                            "destination", bound(report.found("Chile")),
                            "date", bound(report.found(story.getKey()))));
            Mention again = report.from("Berg spoke").person("Berg", "Berg");
            report.again().match(said, "Berg spoke", Map.of("holder", bound(again), "position", report.words("spoke")));
            assertThat(Shown.frames(report.claims(), "x:Tenure").getFirst())
                    .containsEntry("attested", story.getValue());
        }
    }

    @Test
    void a_state_that_a_heading_only_names_somebody_by_is_not_where_it_happened() {
        for (String heading : List.of("President of Chile arrives", "News of Chile")) {
            Told story = Told.of(heading + "\n\nKari Berg met Ana Soto.");
            if (heading.startsWith("President")) {
                story.person("President of Chile", "", "state", "Chile");
            }
            Mention berg = story.person("Kari Berg", "Kari Berg");
            Mention soto = story.person("Ana Soto", "Ana Soto");
            story.again().match(MEETING_SOMEWHERE, "Kari Berg met Ana Soto", Map.of("participant", bound(berg, soto)));
            assertThat(Shown.frames(story.claims(), "x:Meeting").getFirst().containsKey("place"))
                    .isEqualTo(heading.startsWith("News"));
        }
    }

    @Test
    void words_behind_the_noun_make_it_another_event() {
        Told story = Told.of("Kari Berg visited Chile in May 2011. The visit of her brother was short. "
                + "At the visit of Olav Dahl, trade was agreed.");
        Mention berg = story.person("Kari Berg", "Kari Berg");
        story.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of("visitor", bound(berg), "destination", bound(story.found("Chile"))));
        assertThat(List.copyOf(story.claims().frames())).hasSize(1);
    }

    @Test
    void talks_named_in_a_paragraph_of_another_event_are_not_those_of_an_earlier_one() {
        Told story = Told.of("Olav Dahl met Ana Soto in 1993.\n\nKari Berg visited Chile in May 2011. "
                + "The talks led to agreements on trade that were signed.");
        Mention dahl = story.person("Olav Dahl", "Olav Dahl");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again()
                .match(
                        MEETING,
                        "Olav Dahl met Ana Soto",
                        Map.of("participant", bound(dahl, soto), "date", bound(story.found("1993"))));
        story.visited(VISIT, "Kari Berg", "Chile", "May 2011");
        story.match(AGREEMENT, "agreements on trade that were signed", Map.of("title", story.words("trade")));
        assertThat(Shown.frames(story.claims(), "x:Agreement").getFirst()).containsEntry("date", "2011-05");
    }
}
