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
import static org.depositary.match.Written.times;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.Texts;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

/** What each form of a pattern takes. */
class PatternFormsTest extends Sailors {
    @Test
    void a_word_matches_in_any_case_and_an_exact_word_only_as_written() {
        assertThat(spans("Sail to may in May", rule("any", "may"))).containsExactly("may", "May");
        assertThat(spans("Sail to may in May", rule("exact", new Pattern.Word("May", true))))
                .containsExactly("May");
    }

    @Test
    void an_inflected_word_matches_in_all_its_forms() {
        Pattern sign = new Pattern.Inflected("sign", Set.of("sign", "signed", "signing"));
        assertThat(spans("They signed and sign signs", rule("sign", sign))).containsExactly("signed", "sign");
    }

    @Test
    void of_a_word_list_the_longest_entry_is_taken() {
        assertThat(spans("She has set sail today", rule("sail", new Pattern.WordList("sail"))))
                .containsExactly("has set sail");
    }

    @Test
    void of_a_word_list_a_shorter_entry_is_taken_where_only_that_lets_the_rest_fit() {
        Rule rule = rule("sail", slot("who", "Sailor"), "has", new Pattern.WordList("sail"))
                .done();
        assertThat(spans("Ana has set sail", rule)).containsExactly("Ana has set sail");
    }

    @Test
    void any_dash_reads_as_a_dash_and_any_quotation_mark_as_one() {
        assertThat(spans("Ana – Bo, Bo — Cy", rule("dash", slot("a", "Sailor"), "-", slot("b", "Sailor"))))
                .containsExactly("Ana – Bo", "Bo — Cy");
        assertThat(spans("the “Ana” left", rule("quoted", "\"", slot("a", "Sailor"), "\"")))
                .containsExactly("“Ana”");
    }

    @Test
    void a_slot_takes_a_mention_of_its_kind_and_of_a_unions_members() {
        Match match = only("Ana sailed to Bergen", sailed());
        assertThat(bound(match, "who")).containsExactly("Ana");
        assertThat(bound(match, "to")).containsExactly("Bergen");
        assertThat(found("Bergen sailed to Ana", sailed())).isEmpty();
    }

    @Test
    void of_mentions_at_the_same_place_the_longest_that_fits_is_taken() {
        assertThat(bound(only("Ana sailed to Porto Novo", sailed()), "to")).containsExactly("Porto Novo");
        Rule novo = rule("novo", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"), "novo")
                .done();
        assertThat(bound(only("Ana sailed to Porto Novo", novo), "to")).containsExactly("Porto");
    }

    @Test
    void a_list_slot_takes_all_members_however_they_are_joined() {
        for (String text : List.of(
                "Ana, Bo and Cy sailed to Bergen",
                "Ana, Bo, and Cy sailed to Bergen",
                "Ana as well as Bo together with Cy sailed to Bergen",
                "Ana & Bo, as well as Cy sailed to Bergen",
                "Ana, the Bo and the Cy sailed to Bergen")) {
            assertThat(bound(only(text, sailed()), "who")).as(text).containsExactly("Ana", "Bo", "Cy");
        }
    }

    @Test
    void a_list_slot_reads_over_appositions_and_their_closing_commas() {
        String text = "Ana, a cook, and Bo, a pilot, sailed to Bergen";
        Reading reading = Texts.reading(text);
        List<Mention> mentions = mentions(reading);
        mentions.add(Texts.headed(reading, "Sailor", "Ana, a cook", "Ana"));
        mentions.add(Texts.headed(reading, "Sailor", "Bo, a pilot", "Bo"));
        Match match = matcher(sailed()).matches(reading, mentions).getFirst();
        assertThat(match.bindings().of("who")).extracting(Bound::first).containsExactly(0, 6);
        assertThat(reading.words(match.first(), match.end())).isEqualTo(text);
    }

    @Test
    void alternatives_and_options_are_tried_in_order() {
        Rule rule = rule(
                        "go",
                        slot("who", "Sailor"),
                        any("sailed", "went by sea"),
                        opt("north"),
                        "to",
                        slot("to", "Harbour"))
                .done();
        assertThat(found("Ana sailed to Bergen", rule)).hasSize(1);
        assertThat(found("Ana went by sea north to Bergen", rule)).hasSize(1);
        assertThat(found("Ana went north to Bergen", rule)).isEmpty();
    }

    @Test
    void a_repetition_takes_as_many_as_work_within_its_bounds() {
        Rule rule = rule("tolls", times(2, 3, "ding"), "dong").done();
        assertThat(spans("ding dong", rule)).isEmpty();
        assertThat(spans("ding ding dong", rule)).containsExactly("ding ding dong");
        assertThat(spans("ding ding ding ding dong", rule)).containsExactly("ding ding ding dong");
    }

    @Test
    void a_phrase_ends_where_the_next_element_fits() {
        Rule rule = rule("pact", "pact on", phrase("topic"), "was signed").done();
        assertThat(bound(only("A pact on fishing, whaling (and seals) was signed today", rule), "topic"))
                .containsExactly("fishing, whaling (and seals)");
    }

    @Test
    void a_phrase_never_ends_inside_brackets_or_quotation_marks() {
        Rule rule = rule("pact", "pact on", phrase("topic"), "was").done();
        assertThat(bound(only("A pact on ice (it was cold) and “what was” was signed", rule), "topic"))
                .containsExactly("ice (it was cold) and “what was”");
    }

    @Test
    void a_phrase_at_the_end_of_a_pattern_runs_to_the_end_of_the_clause_without_its_punctuation() {
        Rule rule = rule("pact", "pact on", phrase("topic")).done();
        assertThat(bound(only("A pact on ice and snow.", rule), "topic")).containsExactly("ice and snow");
        assertThat(bound(only("A pact on ice; others followed.", rule), "topic"))
                .containsExactly("ice");
        assertThat(bound(only("A pact on ice, which was cold.", rule), "topic")).containsExactly("ice");
    }

    @Test
    void a_phrase_at_the_end_prefers_to_stop_at_what_may_follow_it() {
        Rule rule = rule("pact", "pact on", phrase("topic"), opt("with", slot("who", "Sailor")))
                .done();
        Match match = only("A pact on ice with Ana", rule);
        assertThat(bound(match, "topic")).containsExactly("ice");
        assertThat(bound(match, "who")).containsExactly("Ana");
        assertThat(bound(only("A pact on ice with salt", rule), "topic")).containsExactly("ice with salt");
    }

    @Test
    void a_phrase_at_the_start_of_a_pattern_runs_back_to_the_start_of_the_clause() {
        Rule rule = rule("pact", phrase("topic"), "was signed").done();
        assertThat(bound(only("All was well; a pact on ice was signed", rule), "topic"))
                .containsExactly("a pact on ice");
    }

    @Test
    void a_gap_is_as_short_as_works_and_crosses_no_semicolon() {
        Rule rule = rule("gap", slot("who", "Sailor"), gap(4), "left").done();
        assertThat(spans("Ana and then Bo at last left", rule)).containsExactly("Bo at last left");
        assertThat(spans("Ana one two three four left", rule)).hasSize(1);
        assertThat(spans("Ana one two three four five left", rule)).isEmpty();
        assertThat(spans("Ana one; two left", rule)).isEmpty();
    }

    @Test
    void start_and_end_are_those_of_the_sentence_punctuation_aside() {
        Rule start = rule("start", new Pattern.Start(), slot("who", "Sailor")).done();
        assertThat(spans("Ana met Bo.\nThen Cy left.", start)).containsExactly("Ana");
        assertThat(spans("• Ana met Bo.", start)).containsExactly("Ana");
        Rule end = rule("end", slot("who", "Sailor"), new Pattern.End()).done();
        assertThat(spans("Ana met Bo.\nThen Cy left.", end)).containsExactly("Bo");
    }

    @Test
    void an_earlier_frame_is_named_by_its_nouns_with_a_determiner() {
        Rule rule = rule("again", "during", new Pattern.Earlier(Optional.of("occasion"), "ex:Voyage"))
                .done();
        assertThat(bound(only("Ana died during the second long voyage of Bo to Bergen", rule), "occasion"))
                .containsExactly("the second long voyage of Bo");
        Bound.Earlier several = (Bound.Earlier)
                only("during those voyages", rule).bindings().of("occasion").getFirst();
        assertThat(several.plural()).isTrue();
        assertThat(found("during voyage", rule)).isEmpty();
        assertThat(found("during the storm and voyage", rule)).isEmpty();
        assertThat(found("Ana died during the", rule)).isEmpty();
    }

    @Test
    void an_earlier_frame_fits_where_the_pattern_spells_the_determiner_itself() {
        Rule rule = rule("again", "the", new Pattern.Earlier(Optional.empty(), "ex:Voyage"), "ended")
                .done();
        assertThat(spans("At last the long voyage ended", rule)).containsExactly("the long voyage ended");
    }

    @Test
    void a_repetition_with_frames_gives_one_turn_for_each_item() {
        Rule rule = rule(
                        "crew",
                        "crew of",
                        slot("to", "Harbour"),
                        ":",
                        each(seq(slot("who", "Sailor"), "(", phrase("rank"), ")"), any(",", "and")))
                .done();
        Match match = only("The crew of Bergen: Ana (cook), Bo (first mate) and Cy (boy)", rule);
        assertThat(bound(match, "to")).containsExactly("Bergen");
        assertThat(match.bindings().of("who")).isEmpty();
        assertThat(match.turns())
                .extracting(turn -> bound(turn.bindings(), "who") + "" + bound(turn.bindings(), "rank"))
                .containsExactly("[Ana][cook]", "[Bo][first mate]", "[Cy][boy]");
    }

    @Test
    void turns_before_the_anchor_come_in_the_order_of_the_text() {
        Rule rule = rule(
                        "left",
                        each(seq(slot("who", "Sailor"), opt("from", slot("to", "Harbour"))), any(",", "and")),
                        "departed")
                .done();
        Match match = only("Ana from Bergen, Bo and Cy from Porto departed", rule);
        assertThat(match.turns())
                .extracting(turn -> bound(turn.bindings(), "who") + "" + bound(turn.bindings(), "to"))
                .containsExactly("[Ana][Bergen]", "[Bo][]", "[Cy][Porto]");
    }

    @Test
    void inner_turns_carry_what_their_outer_turn_bound() {
        Pattern inner = each(slot("to", "Harbour"), seq("and"));
        Rule rule = rule("calls", "calls :", each(seq(slot("who", "Sailor"), "at", inner), seq(",")))
                .done();
        Match match = only("calls: Ana at Bergen and Porto, Bo at Rostock", rule);
        assertThat(match.turns())
                .extracting(turn -> bound(turn.bindings(), "who") + "" + bound(turn.bindings(), "to"))
                .containsExactly("[Ana][Bergen]", "[Ana][Porto]", "[Bo][Rostock]");
    }

    private static Rule sailed() {
        return rule("sailed", list("who", "Traveller"), "sailed to", slot("to", "Harbour"))
                .done();
    }
}
