package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.match.Written.each;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.seq;
import static org.depositary.match.Written.slot;
import static org.depositary.match.Written.times;

import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.junit.jupiter.api.Test;

class MatcherTest extends Sailors {
    @Test
    void a_rule_gives_one_match_for_an_anchor_and_the_best_of_its_patterns() {
        Rule rule = rule("sailed", slot("who", "Sailor"), "sailed")
                .match(slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .done();
        assertThat(spans("Ana sailed to Bergen and Bo sailed", rule))
                .containsExactly("Ana sailed to Bergen", "Bo sailed");
    }

    @Test
    void a_match_inside_the_gap_of_another_is_kept_since_it_has_an_anchor_of_its_own() {
        Rule rule = rule("sailed", slot("who", "Sailor"), gap(7), "sailed to", slot("to", "Harbour"))
                .done();
        assertThat(spans("Ana, who once sailed to Porto, sailed to Bergen", rule))
                .hasSize(2);
    }

    @Test
    void what_only_sets_the_scene_begins_no_list_of_subjects() {
        Rule rule = rule("sailed", list("who", "Sailor"), "sailed").done();
        assertThat(bound(only("On the deck of Cy, Ana and Bo sailed", rule), "who"))
                .containsExactly("Ana", "Bo");
        assertThat(bound(only("Cy, Ana and Bo sailed", rule), "who")).containsExactly("Cy", "Ana", "Bo");
        assertThat(bound(only("The mates of Cy, Ana and Bo sailed", rule), "who"))
                .containsExactly("Cy", "Ana", "Bo");
    }

    @Test
    void who_ends_the_clause_before_begins_no_list_of_subjects() {
        Rule rule = rule("sailed", list("who", "Sailor"), "sailed").done();
        assertThat(bound(only("They sang of Cy, and Ana sailed", rule), "who")).containsExactly("Ana");
        assertThat(bound(only("They sang of Cy and Ana sailed", rule), "who")).containsExactly("Cy", "Ana");
        assertThat(bound(only("There Cy, and Ana sailed", rule), "who")).containsExactly("Cy", "Ana");
    }

    @Test
    void of_rules_for_one_type_that_claim_the_same_words_those_of_the_highest_priority_stay() {
        Rule plain = rule("plain", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .done();
        Rule better = rule("better", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"), "alone")
                .priority(1)
                .done();
        Rule other =
                rule("other", slot("who", "Sailor"), "sailed").type("ex:Other").done();
        assertThat(found("Ana sailed to Bergen alone; Bo sailed to Porto", plain, better, other))
                .extracting(match -> match.rule().id())
                .containsExactly("better", "other", "plain", "other");
    }

    @Test
    void what_stands_in_words_of_somebody_is_told_by_him_alone() {
        Rule said = rule("said", slot("who", "Sailor"), "said that", phrase("what"))
                .type("ex:Saying")
                .done();
        Rule hoped = rule("hoped", slot("who", "Sailor"), "hoped for", phrase("what"))
                .type("ex:Saying")
                .done();
        Rule sailed = rule("sailed", slot("who", "Sailor"), "sailed").done();
        assertThat(found("Ana said that Bo hoped for rain.", said, hoped))
                .extracting(match -> match.rule().id())
                .containsExactly("said");
        assertThat(found("Bo hoped for rain; Ana said that Bo sailed", said, hoped, sailed))
                .as("only frames of the same type, and not outside the words")
                .extracting(match -> match.rule().id())
                .containsExactly("hoped", "said", "sailed");
    }

    @Test
    void matches_come_in_the_order_of_the_text_then_priority_then_length_then_file() {
        Rule a = rule("a", "x").done();
        Rule b = rule("b", "x").done();
        Rule longer = rule("longer", "x y").done();
        Rule first = rule("first", "x").type("ex:Other").priority(2).done();
        assertThat(found("x y", a, b, longer, first))
                .extracting(match -> match.rule().id())
                .containsExactly("first", "longer", "a", "b");
    }

    @Test
    void a_forbidding_pattern_counts_only_in_the_same_clause() {
        Rule rule =
                rule("sailed", slot("who", "Sailor"), "sailed").unless("never").done();
        assertThat(found("Ana sailed as never before", rule)).isEmpty();
        assertThat(found("Ana sailed; Bo never did", rule)).hasSize(1);
        assertThat(found("Ana sailed, and Bo never did", rule)).hasSize(1);
    }

    @Test
    void what_must_stand_in_the_heading_above_binds_there_and_the_lines_of_a_list_are_passed() {
        Rule rule = rule("listed", new Pattern.Start(), slot("who", "Sailor"), new Pattern.End())
                .above("ships to", slot("to", "Harbour"))
                .done();
        assertThat(found("#ships to Bergen\n#Ana\n#Bo\n#crew\nBo", rule))
                .extracting(match -> match.bindings().of("to").size())
                .containsExactly(1, 1);
        assertThat(found("Ana\n#ships to Bergen", rule)).isEmpty();
    }

    @Test
    void what_a_document_is_about_stands_in_its_first_headings_or_the_first_sentence_below_them() {
        Rule rule = rule("crew", slot("who", "Sailor"), "sailed")
                .about("port of", slot("to", "Harbour"))
                .done();
        assertThat(found("#news\n#port of Bergen\n#crew\nit is old\n#ships\nAna sailed", rule))
                .extracting(match -> match.bindings().of("to").size())
                .containsExactly(1);
        assertThat(found("#ships\nthe port of Bergen is old\nAna sailed", rule)).hasSize(1);
        assertThat(found("#ships\nit is old\nthe port of Bergen is old\nAna sailed", rule))
                .as("only further on")
                .isEmpty();
    }

    @Test
    void a_rule_that_needs_another_language_is_not_tried() {
        assertThat(found(
                        "Ana sailed",
                        rule("a", "sailed").needs("language", "en").done()))
                .hasSize(1);
        assertThat(found(
                        "Ana sailed",
                        rule("a", "sailed").needs("language", "pt").done()))
                .isEmpty();
    }

    @Test
    void a_pattern_with_nothing_to_start_from_is_refused_with_its_place() {
        assertThatThrownBy(() -> matcher(rule("vague", opt("x"), gap(3)).done()))
                .hasMessageContaining("sample.yaml:1:1")
                .hasMessageContaining("rule vague")
                .hasMessageContaining("x?");
        assertThatThrownBy(() ->
                        matcher(rule("unknown", new Pattern.WordList("nowhere")).done()))
                .hasMessageContaining("no word list <nowhere>");
        assertThatThrownBy(() ->
                        matcher(rule("empty", "x", each(opt("a"), seq(","))).done()))
                .hasMessageContaining("each{ … } whose item may be empty");
        assertThatThrownBy(() ->
                        matcher(rule("big", times(1, 999, times(1, 999, "x"))).done()))
                .hasMessageContaining("more than");
    }
}
