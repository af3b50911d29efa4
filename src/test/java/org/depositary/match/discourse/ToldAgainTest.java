package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Rules.stateOf;
import static org.depositary.match.discourse.Told.bound;

import java.util.Map;
import org.depositary.claim.DocumentClaims;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class ToldAgainTest {
    private static final Rule VISIT = rule("went", "x:Visit")
            .slots("visitor", "Actor", "destination", "Place")
            .infer("from", stateOf("visitor"))
            .make();
    private static final Rule MEETING =
            rule("met", "x:Meeting").inherit("date", "place").make();
    private static final Rule AGAIN = rule("again", "x:Visit").make();

    @Test
    void a_telling_again_adds_to_the_frame_told_before() {
        Told story = Told.of("Kari Berg visited Chile. During the visit, which ended on 5 May 2011, it rained.");
        Mention berg = story.person("Kari Berg", "Kari Berg");
        story.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of("visitor", bound(berg), "destination", bound(story.found("Chile"))));
        story.match(
                AGAIN,
                "During the visit, which ended on 5 May 2011",
                Map.of("_", story.earlier("x:Visit", "the visit", false), "date", bound(story.found("5 May 2011"))));
        DocumentClaims claims = story.claims();
        assertThat(Shown.frames(claims, "x:Visit"))
                .containsExactly(Map.of("visitor", "Kari Berg", "destination", "Chile", "date", "2011-05-05"));
        assertThat(claims.frames().getFirst().evidence()).hasSize(2);
    }

    @Test
    void a_telling_again_of_nothing_known_is_dropped() {
        Told story = Told.of("During the visit, which ended on 5 May 2011, it rained.");
        story.match(
                AGAIN,
                "During the visit, which ended on 5 May 2011",
                Map.of("_", story.earlier("x:Visit", "the visit", false), "date", bound(story.found("5 May 2011"))));
        assertThat(story.claims().frames()).isEmpty();
    }

    @Test
    void an_end_told_apart_ends_the_date() {
        Told story = Told.of("Kari Berg visited Chile in May 2011. During the visit, which ended on 5 May 2011, "
                + "Berg met Ana Soto.");
        story.visited(VISIT, "Kari Berg", "Chile", "May 2011");
        story.match(
                AGAIN,
                "During the visit, which ended on 5 May 2011",
                Map.of("_", story.earlier("x:Visit", "the visit", false), "end", bound(story.found("5 May 2011"))));
        Mention again = story.from("Berg met").person("Berg", "Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        DocumentClaims claims = story.claims();
        assertThat(Shown.frames(claims, "x:Visit").getFirst()).containsEntry("date", "2011-05/2011-05-05");
        assertThat(Shown.frames(claims, "x:Meeting").getFirst()).containsEntry("date", "2011-05/2011-05-05");
    }

    @Test
    void an_end_alone_leaves_the_beginning_open() {
        Told story = Told.of("Kari Berg visited Chile until 5 May 2011.");
        Mention berg = story.person("Kari Berg", "Kari Berg");
        story.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of(
                        "visitor",
                        bound(berg),
                        "destination",
                        bound(story.found("Chile")),
                        "end",
                        bound(story.found("5 May 2011"))));
        assertThat(Shown.frames(story.claims(), "x:Visit").getFirst()).containsEntry("date", "../2011-05-05");
    }

    @Test
    void of_two_events_the_one_with_the_same_person_is_meant() {
        Told story = Told.of("Kari Berg visited Chile in May 2011.\n\nOlav Dahl visited Peru in June 2011.\n\n"
                + "On the first night of the visit, Berg met Ana Soto.");
        story.visited(VISIT, "Kari Berg", "Chile", "May 2011");
        story.visited(VISIT, "Olav Dahl", "Peru", "June 2011");
        Mention again = story.from("Berg met").person("Berg", "Berg");
        Mention soto = story.person("Ana Soto", "Ana Soto");
        story.again().match(MEETING, "Berg met Ana Soto", Map.of("participant", bound(again, soto)));
        assertThat(Shown.frames(story.claims(), "x:Meeting").getFirst()).containsEntry("place", "Chile");
    }
}
