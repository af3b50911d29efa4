package org.depositary.match.discourse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.match.discourse.Told;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void both_countries_are_the_two_that_the_sentence_has_named() {
        Told told = Told.of("Chile and Peru talked. Norway and Peru trade, and ties of the two countries grow.");
        Mention both = told.mention("Sides", "the two countries", "number", "dual");
        assertThat(labels(told, both)).containsExactly("Norway", "Peru");
    }

    @Test
    void both_countries_are_those_of_the_title_where_the_sentence_names_none() {
        Told told = Told.of("Chile–Norway relations\n\nPeru and Norway talked. Both countries are old.");
        Mention both = told.mention("Sides", "Both countries", "number", "dual");
        assertThat(labels(told, both)).containsExactly("Chile", "Norway");
    }

    @Test
    void both_countries_are_the_one_of_the_title_and_the_one_of_the_heading_above() {
        Told told = Told.of("Ties of Chile\n\nChile trades.\n\nPeru\n\nPeru trades with Chile and Chile with Peru.\n\n"
                + "Norway\n\nBoth countries are old.");
        Mention both = told.mention("Sides", "Both countries", "number", "dual");
        assertThat(labels(told, both)).containsExactly("Chile", "Norway");
    }

    @Test
    void both_countries_stay_open_among_three_that_are_named_alike() {
        Told told = Told.of("Chile, Norway and Peru talked.\n\nBoth countries are old.");
        Mention both = told.mention("Sides", "Both countries", "number", "dual");
        assertThat(labels(told, both)).isEmpty();
    }

    @Test
    void a_body_called_by_its_own_noun_is_the_one_named_last_with_that_noun() {
        Told told =
                Told.of("The Harbour Board of Chile met the Coal Board of Peru. The Fish Bank left. The board voted.");
        told.organisation("Harbour Board of Chile", "Chile");
        told.organisation("Coal Board of Peru", "Peru");
        told.organisation("Fish Bank", "");
        Mention board = told.mention("Institute", "The board", "number", "one", "called", "same");
        assertThat(labels(told, board)).containsExactly("Coal Board of Peru");
        Told other = Told.of("The Fish Bank left. The board voted.");
        other.organisation("Fish Bank", "");
        Mention unknown = other.mention("Institute", "The board", "number", "one", "called", "same");
        assertThat(labels(other, unknown)).isEmpty();
    }

    @Test
    void a_noun_calls_what_has_it_for_its_head_and_not_what_has_it_somewhere() {
        Told told = Told.of("The Harbour Board of Chile met the Board Clerks Union. The board voted.");
        told.organisation("Harbour Board of Chile", "Chile");
        told.organisation("Board Clerks Union", "");
        Mention board = told.mention("Institute", "The board", "number", "one", "called", "same");
        assertThat(labels(told, board)).containsExactly("Harbour Board of Chile");
    }

    @Test
    void a_noun_in_no_name_may_be_told_of_what_the_sentence_before_begins_with() {
        Told told = Told.of("The Fish Bank left. The board voted.");
        told.organisation("Fish Bank", "");
        Mention board = told.mention("Institute", "The board", "number", "one", "called", "rather");
        assertThat(labels(told, board)).containsExactly("Fish Bank");
        Told other = Told.of("The Coal Board slept. The Fish Bank left. The board voted.");
        other.organisation("Coal Board", "");
        other.organisation("Fish Bank", "");
        Mention again = other.mention("Institute", "The board", "number", "one", "called", "rather");
        assertThat(labels(other, again)).containsExactly("Coal Board");
    }

    @Test
    void of_the_two_presidents_none_is_called_presidents() {
        Told told = Told.of("Kari Berg met Augusto Rojas. The two presidents talked. They left.");
        told.person("Kari Berg", "Kari Berg");
        told.person("Augusto Rojas", "Augusto Rojas");
        told.mention("Leaders", "The two presidents", "number", "dual");
        Mention post = told.person("presidents", "", "office", "presidents");
        assertThat(told.references().of(post)).isEmpty();
    }

    @Test
    void the_two_leaders_are_the_last_two_who_were_named_together() {
        Told told = Told.of("Kari Berg met Augusto Rojas. Olav Dahl was there.\n\nThe two leaders talked.");
        told.person("Kari Berg", "Kari Berg");
        told.person("Augusto Rojas", "Augusto Rojas");
        told.person("Olav Dahl", "Olav Dahl");
        Mention both = told.mention("Leaders", "The two leaders", "number", "dual");
        assertThat(labels(told, both)).containsExactly("Kari Berg", "Augusto Rojas");
    }

    @Test
    void words_of_a_woman_and_a_man_pass_over_two_men() {
        Told told = Told.of("Kari Berg met Tora Moe. Augusto Rojas met Olav Dahl. The two women talked.");
        told.person("Kari Berg", "Kari Berg", "gender", "female");
        told.person("Tora Moe", "Tora Moe", "gender", "female");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        told.person("Olav Dahl", "Olav Dahl", "gender", "male");
        Mention both = told.mention("Leaders", "The two women", "number", "dual", "gender", "female");
        assertThat(labels(told, both)).containsExactly("Kari Berg", "Tora Moe");
    }

    @Test
    void i_is_who_signs_the_head_but_not_inside_quoted_words() {
        Told told = Told.of("MINISTER KARI BERG\n\nI welcome the guests of Chile. \"I am glad,\" said a guest.");
        told.person("MINISTER KARI BERG", "KARI BERG");
        Mention author = told.mention("Pronoun", "I", "number", "singular", "person", "first");
        Mention guest = told.from("I am glad").mention("Pronoun", "I", "number", "singular", "person", "first");
        assertThat(told.label(author)).contains("Kari Berg");
        assertThat(told.label(guest)).isEmpty();
    }

    @Test
    void who_speaks_is_named_behind_words_that_say_so() {
        Told told = Told.of("KARI BERG\n\nSPEECH BY\n\nMINISTER TORA MOE\n\nThe port is old.");
        told.person("KARI BERG", "KARI BERG");
        told.person("MINISTER TORA MOE", "TORA MOE");
        assertThat(speaking(told, "port")).containsExactly("Tora Moe");
    }

    @Test
    void whom_the_first_heading_names_speaks_together_if_the_document_says_we() {
        Told told = Told.of("KARI BERG AND TORA MOE\n\nWe left. The port is old. A guest said, \"I am glad.\"");
        told.person("KARI BERG", "KARI BERG");
        told.person("TORA MOE", "TORA MOE");
        told.mention("We", "We", "number", "plural", "person", "first");
        assertThat(speaking(told, "port")).containsExactly("Kari Berg", "Tora Moe");
        assertThat(speaking(told, "glad")).isEmpty();
    }

    @Test
    void nobody_speaks_where_a_heading_only_names_somebody() {
        Told told = Told.of("KARI BERG\n\nThe port is old.");
        told.person("KARI BERG", "KARI BERG");
        assertThat(speaking(told, "port")).isEmpty();
    }

    private static List<String> speaking(Told told, String word) {
        int place = told.mention("Name", word).first();
        return told.references().speaking(place).stream()
                .map(referent -> referent.label())
                .toList();
    }

    @Test
    void we_are_the_state_that_the_author_serves() {
        Told told = Told.of("KARI BERG OF NORWAY\n\nWe trade with Chile.");
        told.person("KARI BERG OF NORWAY", "KARI BERG", "state", "NORWAY");
        Mention we = told.mention("We", "We", "number", "plural", "person", "first");
        assertThat(labels(told, we)).containsExactly("Norway");
    }

    @Test
    void we_are_the_other_of_two_states_where_the_author_names_none() {
        Told told = Told.of("KARI BERG\n\nNorway and Chile are friends. We trade with Chile.");
        told.person("KARI BERG", "KARI BERG");
        Mention we = told.mention("We", "We", "number", "plural", "person", "first");
        assertThat(labels(told, we)).containsExactly("Norway");
    }

    @Test
    void it_is_the_country_that_the_sentence_before_begins_with_and_so_on() {
        Told told = Told.of("Chile trades with Peru. It joined. It left. In Norway prices fell. It stayed.");
        Mention joined = told.mention("Country", "It", "number", "one", "reach", "near");
        Mention left = told.from("It left").mention("Country", "It", "number", "one", "reach", "near");
        Mention stayed = told.from("It stayed").mention("Country", "It", "number", "one", "reach", "near");
        assertThat(labels(told, joined)).containsExactly("Chile");
        assertThat(labels(told, left)).containsExactly("Chile");
        assertThat(labels(told, stayed)).isEmpty();
    }

    @Test
    void it_stays_open_where_the_sentence_before_is_about_something_else() {
        Told told = Told.of("Chile is old.\n\nThe league of Chile and Peru is old. It has members.");
        Mention it = told.mention("Country", "It", "number", "one", "reach", "near");
        assertThat(labels(told, it)).isEmpty();
    }

    @Test
    void it_goes_on_from_a_paragraph_of_one_sentence_and_from_what_stands_at_its_end_behind_a_comma() {
        Told above = Told.of("Chile is old.\n\nIt has a king.");
        assertThat(labels(above, above.mention("Country", "It", "number", "one", "reach", "near")))
                .containsExactly("Chile");
        Told said = Told.of("Peru is far, Chile said today. It has a king.");
        assertThat(labels(said, said.mention("Country", "It", "number", "one", "reach", "near")))
                .containsExactly("Peru");
        Told alone = Told.of("The king is far, Chile said today. It has a king.");
        assertThat(labels(alone, alone.mention("Country", "It", "number", "one", "reach", "near")))
                .containsExactly("Chile");
        Told longer = Told.of("Kings come. Kings go. Chile is old.\n\nIt has a king.");
        assertThat(labels(longer, longer.mention("Country", "It", "number", "one", "reach", "near")))
                .isEmpty();
    }

    @Test
    void the_country_is_that_of_which_the_document_tells_far_more_than_of_any_other() {
        Told told = Told.of("Chile is old. Chile is green. Peru is far.\n\nThe country joined.");
        Mention country = told.mention("Country", "The country", "number", "one");
        assertThat(labels(told, country)).containsExactly("Chile");
        Told even = Told.of("Chile is old. Peru is far.\n\nThe country joined.");
        assertThat(labels(even, even.mention("Country", "The country", "number", "one")))
                .isEmpty();
    }

    private static List<String> labels(Told told, Mention mention) {
        return told.references().of(mention).stream().map(Referent::label).toList();
    }
}
