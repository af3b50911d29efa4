package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.any;
import static org.depositary.match.Written.each;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.seq;
import static org.depositary.match.Written.slot;

import java.util.List;
import org.depositary.match.Written;
import org.junit.jupiter.api.Test;

class AdjunctTest {
    private final Crew crew = new Crew();

    @Test
    void adjuncts_stand_before_and_after_the_core_in_any_order() {
        for (String text : List.of(
                "In 1990 Ana sailed to Bergen with Bo",
                "Ana sailed to Bergen with Bo in 1990",
                "With Bo, in 1990, Ana sailed to Bergen",
                "Ana sailed to Bergen in 1990 with Bo")) {
            assertThat(crew.read(text, Crew.sailed())).as(text).isEqualTo("who=Ana to=Bergen date=1990 mate=Bo");
        }
    }

    @Test
    void of_several_the_nearest_is_taken() {
        assertThat(crew.read(
                        "In 1980 all was well, and in 1990 Ana sailed to Bergen in 2000 after years", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=2000");
        assertThat(crew.read("In 1990 the good Ana sailed to Bergen of all places in 2000", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void what_went_before_tells_when_only_where_nothing_behind_it_does() {
        assertThat(crew.read("After a day at home in 1980, Ana sailed to Bergen of all places in 2000", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=2000");
        assertThat(crew.read("After a day at home in 1990, Ana sailed to Bergen", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void since_when_nothing_like_it_was_is_no_adjunct() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .adjunct("date", "since", slot("date", "Date"));
        assertThat(crew.read("Ana sailed to Bergen, the first of them since 1990", draft))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana sailed to Bergen as First Mate since 1990", draft))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void an_adjunct_takes_no_words_that_another_slot_took() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .adjunct("mate", "with", slot("mate", "Sailor"))
                .adjunct("friend", "with", slot("friend", "Sailor"));
        assertThat(crew.read("Ana sailed to Bergen with Bo", draft)).isEqualTo("who=Ana to=Bergen mate=Bo");
        assertThat(crew.read("Ana sailed to Bergen with Bo with Cy", draft))
                .isEqualTo("who=Ana to=Bergen mate=Bo friend=Cy");
    }

    @Test
    void a_place_behind_a_word_for_what_goes_on_is_no_adjunct_but_a_date_is() {
        Written.Draft draft = rule("spoke", slot("who", "Sailor"), "spoke of", phrase("topic"))
                .adjunct("at", "in", slot("at", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana spoke of the storm in Bergen", draft)).isEqualTo("who=Ana topic=the storm at=Bergen");
        crew.lexis.words("situated", "storm", "ebb");
        assertThat(crew.read("Ana spoke of the storm in Bergen", draft)).isEqualTo("who=Ana topic=the storm in Bergen");
        assertThat(crew.read("Ana spoke of the ebb in Bergen and the storm in Bergen", draft))
                .isEqualTo("who=Ana topic=the ebb in Bergen and the storm in Bergen");
        assertThat(crew.read("In Bergen Ana spoke of the storm in 1990", draft))
                .isEqualTo("who=Ana topic=the storm at=Bergen date=1990");
    }

    @Test
    void when_and_where_something_was_before_is_no_adjunct_of_what_was_after_it() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed")
                .adjunct("at", "in", slot("at", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("After the wreck of her ship in Bergen in 1990, Ana sailed", draft))
                .isEqualTo("who=Ana at=Bergen date=1990");
        crew.lexis.words("bygone", "wreck");
        assertThat(crew.read("After the wreck of her ship in Bergen in 1990, Ana sailed", draft))
                .isEqualTo("who=Ana");
        assertThat(crew.read("Ana sailed after the wreck in 1990", draft)).isEqualTo("who=Ana");
        assertThat(crew.read("After the wreck in 1990, Ana sailed in 2000", draft))
                .isEqualTo("who=Ana date=2000");
        assertThat(crew.read("After the wreck Ana sailed in 2000", draft)).isEqualTo("who=Ana date=2000");
        assertThat(crew.read("After the wreck, in 2000, Ana sailed", draft)).isEqualTo("who=Ana date=2000");
        assertThat(crew.read("After a feast in Bergen in 1990, Ana sailed", draft))
                .isEqualTo("who=Ana at=Bergen date=1990");
    }

    @Test
    void what_is_only_answered_was_at_another_time_and_elsewhere() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed")
                .adjunct("place", "in", slot("at", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana sailed to thank Berg for the feast in Bergen in 1990", draft))
                .isEqualTo("who=Ana at=Bergen date=1990");
        crew.lexis.words("answering", "thank");
        assertThat(crew.read("Ana sailed to thank Berg for the feast in Bergen in 1990", draft))
                .isEqualTo("who=Ana");
        assertThat(crew.read("Ana sailed in 2000 to thank Berg for the feast in 1990", draft))
                .isEqualTo("who=Ana date=2000");
        assertThat(crew.read("Ana sailed to thank Berg in Bergen", draft)).isEqualTo("who=Ana at=Bergen");
    }

    @Test
    void all_turns_of_an_adjunct_give_their_values_to_the_one_match() {
        Written.Draft draft = rule("spoke", slot("who", "Sailor"), "spoke")
                .adjunct("topic", "of", each(phrase("topic"), any(seq(", and"), ",", "and")));
        assertThat(crew.read("Ana spoke of cod, ice and seals", draft)).isEqualTo("who=Ana topic=cod|ice|seals");
        assertThat(crew.read("Ana spoke of the salting and drying of cod", draft))
                .isEqualTo("who=Ana topic=the salting and drying of cod");
    }

    @Test
    void turns_that_tell_nothing_apart_make_one_match_and_who_said_it_is_none() {
        Written.Draft draft =
                rule("spoke", slot("who", "Sailor"), "spoke of", each(phrase("topic"), any(seq(", and"), ",", "and")));
        assertThat(crew.read("Ana spoke of cod, ice and seals", draft)).isEqualTo("who=Ana topic=cod|ice|seals");
        assertThat(crew.read("Ana spoke of cod and ice, the harbour master said", draft))
                .isEqualTo("who=Ana topic=cod and ice");
    }

    @Test
    void an_adjunct_may_stand_in_a_gap_of_the_core() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), gap(6), "sailed to", slot("to", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana, in 1990, sailed to Bergen", draft)).isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void a_slot_that_the_core_bound_is_not_sought_again() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed in", slot("date", "Date"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana sailed in 1990 in 2000", draft)).isEqualTo("who=Ana date=1990");
    }

    @Test
    void a_phrase_that_ends_a_pattern_leaves_the_adjuncts_at_the_end_of_the_clause() {
        Written.Draft draft = rule("sought", slot("who", "Sailor"), "sought", phrase("aim"))
                .adjunct("date", opt(any("in", "on")), slot("date", "Date"))
                .adjunct("mate", "with", list("mate", "Sailor"));
        assertThat(crew.read("Ana sought gold and fame in 1990.", draft))
                .isEqualTo("who=Ana aim=gold and fame date=1990");
        assertThat(crew.read("Ana sought gold with Bo and Cy, in 1990", draft))
                .isEqualTo("who=Ana aim=gold date=1990 mate=Bo|Cy");
        assertThat(crew.read("Ana sought the 1990 gold medal of Bergen", draft))
                .isEqualTo("who=Ana aim=the 1990 gold medal of Bergen");
    }

    @Test
    void a_date_with_the_mark_behind_it_is_no_phrase() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed", opt("in", phrase("what")))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana sailed in 1990.", draft)).isEqualTo("who=Ana date=1990");
        assertThat(crew.read("Ana sailed in boats.", draft)).isEqualTo("who=Ana what=boats");
    }

    @Test
    void a_list_in_an_adjunct_is_taken_whole() {
        assertThat(crew.read("Ana sailed to Bergen with Bo, Cy and Dan", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen mate=Bo|Cy|Dan");
    }

    @Test
    void free_words_end_at_no_mark_within_a_date() {
        Written.Draft draft = rule(
                        "sought", slot("who", "Sailor"), "sought", each(phrase("aim"), any(seq(", and"), ",")))
                .adjunct("date", opt("on"), slot("date", "Date"));
        assertThat(crew.read("Ana sought gold, fame and cod on May 4, 1990", draft))
                .isEqualTo("who=Ana aim=gold|fame and cod date=May 4, 1990");
    }
}
