package org.depositary.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.sentences;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void a_full_stop_ends_a_sentence() {
        assertThat(sentences("The King left. He went home.")).containsExactly("The King left.", "He went home.");
    }

    @Test
    void a_decimal_point_does_not_end_a_sentence() {
        assertThat(sentences("Trade came to $723.9 mln. in all.")).hasSize(1);
    }

    @Test
    void a_title_initial_or_month_does_not_end_a_sentence() {
        assertThat(sentences("Then Mr. Dahl met N. Berg and Dr.A.Lima on Aug. 31 in Oslo."))
                .hasSize(1);
    }

    @Test
    void an_abbreviation_ends_a_sentence_where_the_next_begins_plainly() {
        assertThat(sentences("They live in the U.S. The others left.")).hasSize(2);
        assertThat(sentences("They met U.S. President Hale.")).hasSize(1);
        assertThat(sentences("It came to 5 mln. Exports grew.")).hasSize(2);
        assertThat(sentences("It came to 5 mln. USD in all.")).hasSize(1);
        assertThat(sentences("They sold arms, oil, etc. Exports grew.")).hasSize(2);
    }

    @Test
    void a_title_never_ends_a_sentence() {
        assertThat(sentences("They saw H.E. The President of Chile.")).hasSize(1);
    }

    @Test
    void a_missing_space_does_not_join_sentences() {
        assertThat(sentences("It ended in 1992.The King left.Then it rained.")).hasSize(3);
    }

    @Test
    void a_full_stop_before_lower_case_is_a_misprint() {
        assertThat(sentences("It is the fifth largest. trading partner of Chile."))
                .hasSize(1);
    }

    @Test
    void a_lost_full_stop_is_seen_between_words_in_lower_case() {
        assertThat(sentences("It is one of our relationships Earlier this year the King came."))
                .containsExactly("It is one of our relationships", "Earlier this year the King came.");
        assertThat(sentences("He read a paper called In the north of Chile.")).hasSize(1);
    }

    @Test
    void a_short_quotation_is_not_taken_apart() {
        assertThat(sentences("He said, “We came. We saw.” Then he left.")).hasSize(2);
        assertThat(sentences("He said, \"We came. We saw.\" Then he left.")).hasSize(2);
    }

    @Test
    void an_unclosed_quotation_hides_no_sentence_ends() {
        assertThat(sentences("He said, “We came. We saw. Then he left.")).hasSize(3);
    }

    @Test
    void a_long_quotation_is_taken_apart() {
        String speech = "We came and saw and went again. ".repeat(40);
        assertThat(sentences("He said, “" + speech + "” Then he left.")).hasSizeGreaterThan(30);
    }

    @Test
    void a_bracket_is_not_taken_apart() {
        assertThat(sentences("He left (it was late. It rained.) and slept. Then he woke."))
                .hasSize(2);
    }

    @Test
    void hard_line_breaks_are_spaces() {
        assertThat(sentences("The King of Norway paid a visit to the\nRepublic of Chile in the\nspring. He left."))
                .containsExactly("The King of Norway paid a visit to the Republic of Chile in the spring.", "He left.");
    }

    @Test
    void a_dateline_is_a_sentence_of_its_own() {
        assertThat(sentences("OSLO, May 5 (Agency) - The King left on Tuesday."))
                .containsExactly("OSLO, May 5 (Agency) -", "The King left on Tuesday.");
        assertThat(sentences("Oslo, 5 May 2011; the King left."))
                .containsExactly("Oslo, 5 May 2011;", "the King left.");
        assertThat(sentences("OSLO (Agency) — The King left.")).hasSize(2);
    }

    @Test
    void a_compound_in_capitals_is_no_dateline() {
        assertThat(sentences("CHILE–NORWAY RELATIONS are the relations of Chile and Norway."))
                .hasSize(1);
    }

    @Test
    void days_that_a_sentence_begins_with_are_no_dateline() {
        assertThat(sentences("On May 5-7, 2011, the King left.")).hasSize(1);
        assertThat(sentences("On May 30 - June 2, 2011, the King left.")).hasSize(1);
        assertThat(sentences("Oslo, May 5-7, 2011 - The King left.")).hasSize(2);
    }

    @Test
    void a_heading_is_one_sentence() {
        assertThat(sentences("State Visit of the King, 1943.\n\nThe King left."))
                .hasSize(2);
    }

    @Test
    void list_marks_are_no_part_of_sentences() {
        assertThat(sentences("They signed:\n1. an agreement on trade;\n(b) another on fish.\n• a third"))
                .containsExactly("They signed:", "an agreement on trade;", "another on fish.", "a third");
    }

    @Test
    void questions_and_exclamations_end_sentences() {
        assertThat(sentences("Did he leave? He did! It is so.")).hasSize(3);
    }
}
