package org.depositary.text.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.tokens;

import java.util.List;
import java.util.Set;
import org.depositary.text.Texts;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Mr. Olav Dahl left              | Mr. Olav Dahl left
            Mr.Olav and Dr.N.Berg left      | Mr. Olav and Dr. N. Berg left
            N.Berg met A. B. Lima           | N. Berg met A. B. Lima
            Chile's ministers' houses       | Chile 's ministers ' houses
            the U.S. Senate                 | the U.S. Senate
            a U.S.-Chilean pact             | a U.S. - Chilean pact
            Chile-Norwegian ties            | Chile - Norwegian ties
            from 2010-present, a 2010-style | from 2010 - present , a 2010-style
            New Zealand-Norway ties         | New Zealand - Norway ties
            Chile–Norway ties               | Chile – Norway ties
            a Norway-led mission            | a Norway-led mission
            Secretary-General Al-Kadir      | Secretary-General Al-Kadir
            Vice-Prime Minister O'Brien     | Vice-Prime Minister O'Brien
            Jean-Marc didn't go             | Jean-Marc didn't go
            on 3-5th May                    | on 3 - 5th May
            the 47-th session, 2nd day      | the 47-th session , 2nd day
            $723.9 mln. and 12,000 men      | $ 723.9 mln. and 12,000 men
            1,05,000 men, 12,34,567 and 1,2 | 1,05,000 men , 12,34,567 and 1 , 2
            on 2,12,1992 or 12,345,67       | on 2 , 12 , 1992 or 12,345 , 67
            at 06:42:31.92 on 22-MAR-1987   | at 06:42:31.92 on 22 - MAR - 1987
            in 1998-99 and 26/85            | in 1998 - 99 and 26 / 85
            May-June 2004                   | May - June 2004
            a two-day, 20-year-old AP-3C    | a two-day , 20-year-old AP-3C
            see www.example.org/a?b=1.      | see www.example.org/a?b=1 .
            write to press@example.org.     | write to press@example.org .
            look at mfa.example.com today   | look at mfa.example.com today
            relations.The King spoke        | relations . The King spoke
            at 5 p.m. he left               | at 5 p.m. he left
            Robert L. Hale Jr. left         | Robert L. Hale Jr. left
            H.S. Okoro and H.W Brandt       | H. S. Okoro and H. W Brandt
            No. 5 and no. He                | No. 5 and no . He
            Amb. Dahl left                  | Amb. Dahl left
            and/or (so) [it] was            | and / or ( so ) [ it ] was
            ----- the end                   | ----- the end
            wait... what                    | wait . . . what
            """)
    void words_numbers_and_marks_are_cut_apart(String text, String expected) {
        assertThat(tokens(text)).containsExactly(expected.split(" +"));
    }

    @Test
    void possessives_are_folded_alike() {
        List<Token> tokens =
                Texts.read("Chile’s and Chile's and the ministers’ house").tokens();
        assertThat(tokens).filteredOn(token -> token.folded().equals("'s")).hasSize(3);
    }

    @Test
    void a_verb_joined_to_a_pronoun_is_a_token_that_reads_in_full() {
        List<Token> tokens = Texts.read("I’ll go, we've gone, they're here; Wetang'ula and o'clock")
                .tokens();
        assertThat(tokens)
                .extracting(Token::folded)
                .containsSubsequence("i", "will", "go")
                .containsSubsequence("we", "have", "gone")
                .containsSubsequence("they", "are", "here")
                .contains("wetang'ula", "o'clock");
        assertThat(tokens).extracting(Token::text).contains("’ll", "'ve", "'re");
    }

    @ParameterizedTest
    @ValueSource(strings = {"President Kh.Olavov spoke", "President Kh. Olavov spoke"})
    void two_letters_that_stand_for_one_of_another_script_are_an_initial(String text) {
        List<Token> tokens = Texts.read(text).tokens();
        assertThat(tokens).extracting(Token::text).containsExactly("President", "Kh.", "Olavov", "spoke");
        assertThat(tokens.get(1).shape()).isEqualTo(Token.Shape.INITIAL);
    }

    @Test
    void two_letters_at_a_sentence_s_end_keep_no_full_stop() {
        assertThat(Texts.read("They came to Yu. The sea was calm").tokens())
                .extracting(Token::text)
                .containsSubsequence("Yu", ".", "The");
    }

    @Test
    void a_closing_single_quotation_mark_is_no_possessive() {
        List<Token> tokens = Texts.read("They are 'good friends' now").tokens();
        assertThat(tokens).noneMatch(token -> token.folded().equals("'s"));
    }

    @Test
    void soft_hyphens_are_left_out_of_words_but_not_of_spans() {
        Token token = Texts.read("ministe\u00ADrial").tokens().get(0);
        assertThat(token.text()).isEqualTo("ministerial");
        assertThat(token.span().length()).isEqualTo(12);
    }

    @Test
    void words_are_folded_without_case_accents_and_typographic_marks() {
        assertThat(Folding.fold("Attaché")).isEqualTo("attache");
        assertThat(Folding.fold("O’Brien–Łódź")).isEqualTo("o'brien-lodz");
        assertThat(Folding.fold("“Ærø”")).isEqualTo("\"aero\"");
    }

    @ParameterizedTest
    @CsvSource({
        "left,LOWER",
        "Left,CAPITALISED",
        "McDonald,CAPITALISED",
        "Al-Kadir,CAPITALISED",
        "UN,UPPER",
        "U.S.,UPPER",
        "N.,INITIAL",
        "A,INITIAL",
        "723.9,NUMBER",
        "47-th,MIXED",
        "G20,MIXED",
        "?,PUNCTUATION",
        "i,LOWER"
    })
    void a_shape_says_what_a_token_looks_like(String text, Shape shape) {
        assertThat(Texts.read(text).tokens().get(0).shape()).isEqualTo(shape);
    }

    @Test
    void a_space_before_a_token_is_remembered() {
        assertThat(Texts.read("Chile, then (Norway)").tokens())
                .extracting(Token::spaceBefore)
                .containsExactly(true, false, true, true, false, false);
    }

    @Test
    void the_hyphen_behind_a_prefix_is_a_token_of_its_own() {
        Tokeniser tokeniser = new Tokeniser(Set.of(), new Joints(Set.of(), Set.of(), Set.of("ex")));
        assertThat(tokeniser.tokens("Ex-Harbour Master, vice-pilot, an ex-"))
                .extracting(Token::text)
                .containsExactly("Ex", "-", "Harbour", "Master", ",", "vice-pilot", ",", "an", "ex", "-");
    }

    @Test
    void abbreviations_of_the_field_keep_their_full_stop() {
        Tokeniser tokeniser = new Tokeniser(Set.of("Cons."), Joints.none());
        assertThat(tokeniser.tokens("Cons. Dahl")).extracting(Token::text).containsExactly("Cons.", "Dahl");
    }
}
