package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.merge.Drafts.date;
import static org.depositary.match.discourse.merge.Drafts.draft;
import static org.depositary.match.discourse.merge.Drafts.term;
import static org.depositary.match.discourse.merge.Drafts.thing;
import static org.depositary.match.discourse.merge.Drafts.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.Domain;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Edtf;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class MergerTest {
    /** The city "lima" lies in "peru". */
    private final Merger merger =
            new Merger(Domain.frameTypes(), new Agreement(Map.of("lima", Set.of("peru"))), Optional.empty());

    private List<Draft> merged(Draft... drafts) {
        return merger.merge(List.of(drafts), Map.of()).drafts();
    }

    @Test
    void two_tellings_of_the_same_with_the_same_date_are_one() {
        assertThat(merged(visit(0, 0, false, "berg", "peru", "2011"), visit(1, 50, false, "berg", "peru", "2011")))
                .singleElement()
                .satisfies(one -> assertThat(one.evidence()).hasSize(2));
    }

    @Test
    void a_post_that_a_place_of_its_own_completes_is_not_the_longer_one_that_words_complete() {
        Merger watches = new Merger(
                Map.of(
                        "x:Watch",
                        TypeDraft.of("x:Watch", "post")
                                .key("keeper", "post", "tower")
                                .apart("tower")
                                .declared()),
                new Agreement(Map.of()),
                Optional.empty());
        Draft harbour = watch(0, term("post", "watchman for the harbour"));
        Draft tower = watch(1, term("post", "watchman"), thing("tower", "north"));
        Draft shorter = watch(1, term("post", "watchman"));

        assertThat(watches.merge(List.of(harbour, tower), Map.of()).drafts()).hasSize(2);
        assertThat(watches.merge(List.of(harbour, shorter), Map.of()).drafts()).hasSize(1);
    }

    private static Draft watch(int id, Filler... told) {
        List<Filler> fillers = new ArrayList<>(List.of(told));
        fillers.add(thing("keeper", "dahl"));
        Span span = new Span(id * 50, id * 50 + 5);
        return new Draft(
                id,
                "x:Watch",
                Optional.empty(),
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of("keeper", "post", "tower"),
                false);
    }

    @Test
    void the_more_exact_date_stays() {
        assertThat(merged(
                        visit(0, 0, false, "berg", "peru", "2011-05"),
                        visit(1, 50, false, "berg", "peru", "2011-05-03/2011-05-05")))
                .singleElement()
                .satisfies(one -> assertThat(one.values("date"))
                        .containsExactly(new Value.Time(new Edtf("2011-05-03/2011-05-05"))));
    }

    @Test
    void some_days_of_a_tour_in_one_of_its_places_are_an_event_of_their_own() {
        Draft tour = draft(
                0,
                "x:Visit",
                0,
                false,
                List.of(
                        thing("visitor", "berg"),
                        thing("destination", "peru"),
                        thing("destination", "chile"),
                        date("date", "2011-05-03/2011-05-09")));
        assertThat(merged(tour, visit(1, 50, false, "berg", "peru", "2011-05-07/2011-05-09")))
                .hasSize(2);
        assertThat(merged(tour, visit(1, 50, false, "berg", "peru", "2011-05"))).hasSize(1);
    }

    @Test
    void what_became_the_same_at_two_times_is_two_things_of_one_name() {
        List<Draft> told = List.of(
                pact(0, 0, date("date", "1990"), term("status", "signed")),
                pact(1, 50, date("date", "1995"), term("status", "signed")));
        assertThat(pacts().merge(told, Map.of()).drafts()).hasSize(2);
        List<Draft> once = List.of(
                pact(0, 0, date("date", "1990"), term("status", "signed")),
                pact(1, 50, date("date", "1990-05"), term("status", "signed")));
        assertThat(pacts().merge(once, Map.of()).drafts()).hasSize(1);
        List<Draft> atOnce = List.of(
                pact(0, 0, date("date", "1990"), term("status", "signed")),
                pact(1, 50, date("date", "1990"), term("status", "ended")));
        assertThat(pacts().merge(atOnce, Map.of()).drafts()).hasSize(1);
    }

    private static Merger pacts() {
        return new Merger(
                Map.of(
                        "x:Pact",
                        TypeDraft.of("x:Pact", "pact")
                                .key("topic")
                                .first("date", "status")
                                .declared()),
                new Agreement(Map.of()),
                Optional.empty());
    }

    @Test
    void of_what_became_of_a_thing_later_the_value_told_first_stays() {
        List<Draft> told = List.of(
                pact(1, 50, date("date", "1995"), term("status", "ended")),
                pact(0, 0, date("date", "1990"), term("status", "signed")));
        assertThat(pacts().merge(told, Map.of()).drafts()).singleElement().satisfies(one -> {
            assertThat(one.values("date")).containsExactly(new Value.Time(new Edtf("1990")));
            assertThat(one.values("status")).containsExactly(new Value.Term("signed"));
        });
    }

    private static Draft pact(int id, int at, Filler... told) {
        Span span = new Span(at, at + 5);
        List<Filler> fillers = new ArrayList<>(List.of(told));
        fillers.add(thing("topic", "fish"));
        return new Draft(
                id,
                "x:Pact",
                Optional.empty(),
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of("topic"),
                false);
    }

    @Test
    void other_dates_are_another_event() {
        assertThat(merged(
                        visit(0, 0, false, "berg", "peru", "1995-12"),
                        visit(1, 50, false, "berg", "peru", "2000-04-03/2000-04-05")))
                .hasSize(2);
    }

    @Test
    void a_definite_telling_without_a_date_joins_the_nearest_that_has_one() {
        List<Draft> merged = merged(
                visit(0, 0, false, "berg", "peru", "1995-12"),
                visit(1, 100, false, "berg", "peru", "2000-04"),
                visit(2, 120, true, "berg", "peru"));
        assertThat(merged).hasSize(2);
        assertThat(merged.get(1).evidence()).hasSize(2);
        assertThat(merged.get(1).values("date")).containsExactly(new Value.Time(new Edtf("2000-04")));
    }

    @Test
    void an_indefinite_telling_that_says_more_stays_an_event_of_its_own() {
        Draft more = draft(
                2,
                "x:Visit",
                120,
                false,
                List.of(thing("visitor", "berg"), thing("destination", "peru"), thing("invitedBy", "soto")));
        assertThat(merged(visit(0, 0, false, "berg", "peru", "1995-12"), more)).hasSize(2);
    }

    @Test
    void a_telling_that_says_nothing_new_joins() {
        assertThat(merged(visit(0, 0, false, "berg", "peru", "1995-12"), visit(1, 50, false, "berg", "peru")))
                .hasSize(1);
    }

    @Test
    void a_city_and_its_state_are_the_same_goal_and_both_are_kept() {
        assertThat(merged(visit(0, 0, false, "berg", "peru", "2011"), visit(1, 50, false, "berg", "lima", "2011")))
                .singleElement()
                .satisfies(one -> assertThat(one.values("destination"))
                        .containsExactlyInAnyOrder(new Value.Thing("peru"), new Value.Thing("lima")));
    }

    @Test
    void meetings_that_share_only_one_participant_are_two() {
        Draft one = draft(
                0,
                "x:Meeting",
                0,
                false,
                List.of(thing("participant", "berg"), thing("participant", "soto"), date("date", "2011")));
        Draft other = draft(
                1,
                "x:Meeting",
                50,
                false,
                List.of(thing("participant", "berg"), thing("participant", "dahl"), date("date", "2011")));
        Draft less = draft(2, "x:Meeting", 90, false, List.of(thing("participant", "dahl"), date("date", "2011")));
        assertThat(merged(one, other, less)).hasSize(2);
    }

    @Test
    void what_is_planned_and_what_happened_stay_apart() {
        Draft happened = visit(0, 0, false, "berg", "peru", "2011");
        Draft planned = new Draft(
                1, "x:Visit", Optional.of("planned"), happened.fillers(), happened.evidence(), happened.key(), false);
        assertThat(merged(happened, planned)).hasSize(2);
    }

    @Test
    void dates_on_which_a_post_was_held_collect_and_a_vaguer_one_is_left_out() {
        Draft one = draft(
                0,
                "x:Tenure",
                0,
                false,
                List.of(
                        thing("holder", "berg"),
                        term("position", "Judge"),
                        thing("officeOf", "peru"),
                        date("attested", "1999-09")));
        Draft other = draft(
                1,
                "x:Tenure",
                50,
                false,
                List.of(thing("holder", "berg"), term("position", "Judge"), date("attested", "2002-09-03")));
        Draft vague = draft(
                2,
                "x:Tenure",
                90,
                false,
                List.of(
                        thing("holder", "berg"),
                        term("position", "Judge"),
                        thing("officeOf", "peru"),
                        date("attested", "2002")));
        assertThat(merged(one, other, vague))
                .singleElement()
                .satisfies(all -> assertThat(all.values("attested"))
                        .containsExactly(new Value.Time(new Edtf("1999-09")), new Value.Time(new Edtf("2002-09-03"))));
    }

    @Test
    void a_post_named_in_short_is_the_one_named_in_full() {
        Draft full =
                draft(0, "x:Tenure", 0, false, List.of(thing("holder", "berg"), term("position", "Judge of Appeal")));
        Draft short_ = draft(1, "x:Tenure", 50, false, List.of(thing("holder", "berg"), term("position", "Judge")));
        Draft other =
                draft(2, "x:Tenure", 90, false, List.of(thing("holder", "berg"), term("position", "Chief Judge")));
        assertThat(merged(full, short_, other)).hasSize(2);
    }

    @Test
    void a_frame_told_again_joins_though_it_says_nothing_of_who() {
        Draft again = draft(1, "x:Visit", 50, true, List.of(date("date", "2011-05-05")));
        Merger.Merged merged = merger.merge(List.of(visit(0, 0, false, "berg", "peru", "2011"), again), Map.of(1, 0));
        assertThat(merged.into(1)).isEqualTo(0);
        assertThat(merged.drafts())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.values("date")).containsExactly(new Value.Time(new Edtf("2011-05-05"))));
    }

    @Test
    void what_pointed_at_a_merged_frame_points_at_what_it_became() {
        Draft signing = draft(
                5,
                "x:Signing",
                90,
                false,
                List.of(new Filler(
                        "signed", new Value.Event(Draft.frame(1)), Optional.empty(), "rule", new Origin.Read())));
        List<Draft> merged = merged(
                visit(0, 0, false, "berg", "peru", "2011"), visit(1, 50, false, "berg", "peru", "2011"), signing);
        assertThat(merged.getLast().values("signed")).containsExactly(new Value.Event(Draft.frame(0)));
    }
}
