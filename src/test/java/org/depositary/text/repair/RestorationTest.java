package org.depositary.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.text.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestorationTest {
    private static String read(String text) {
        return Restoration.of(text).text().replace("\u00AD", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            (May 1997 � June 2002)            | (May 1997 – June 2002)
            Chile�s Minister                  | Chile’s Minister
            they don�t know                   | they don’t know
            the Chile�Norwegian ties          | the Chile–Norwegian ties
            in 1997�2002                      | in 1997–2002
            the award �For Merit� was         | the award “For Merit” was
            (�Nordlys�), �Sol�.               | (“Nordlys”), “Sol”.
            �Border: Chile � Norway� has      | “Border: Chile – Norway” has
            the Congress (��JC) met           | the Congress (��JC) met
            Fran�ois left                     | Fran�ois left
            Norwayâ€™s King                   | Norway’s King
            1997 â€“ 2002                      | 1997 – 2002
            FranÃ§ois left                    | François left
            the end.â€\u009D                   | the end.”
            Norway s exports grew             | Norway’s exports grew
            China, w ith help                 | China, with help
            H A R B O U R  OF  L I M A        | HARBOUR  OF  LIMA
            F O R  THE PRESS                  | FOR  THE PRESS
            J R R Dahl and the U S A          | J R R Dahl and the U S A
            2nd June, 1 9 6 4                 | 2nd June, 1964
            costing $2 5 0 , 0 0 0 a year     | costing $250,000 a year
            rows 1 2 3 4 of 9 9 9 9           | rows 1 2 3 4 of 9 9 9 9
            'We sail,' she said.              | “We sail,” she said.
            ‘Is it so?’ he asked. 'No.'       | “Is it so?” he asked. “No.”
            the crew's 'Sol' and its ships'   | the crew's 'Sol' and its ships'
            """)
    void what_is_damaged_is_restored_where_its_surroundings_tell_how(String received, String expected) {
        assertThat(read(received.replace("\\u009D", "\u009D"))).isEqualTo(expected);
    }

    @Test
    void a_page_number_inside_a_sentence_is_no_part_of_it() {
        String text = "The captains of the northern line sailed from the port of\n\n- 2 -\n\nBergen and from Oslo.";

        assertThat(shown(text))
                .isEqualTo("The captains of the northern line sailed from the port of Bergen and from Oslo.");
    }

    @Test
    void a_number_between_the_cells_of_a_table_stays() {
        String text = "ferries\n3\nboats\n4";

        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void a_number_behind_a_finished_sentence_stays() {
        String text = "The captains of the northern line sailed from the port.\n\n2\n\nBergen was reached in May.";

        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void a_word_that_begins_like_those_with_a_hyphen_is_whole_behind_a_line_end() {
        assertThat(shown("He met his counter-\npart in the over-\nseas office."))
                .isEqualTo("He met his counterpart in the overseas office.");
    }

    private static String shown(String text) {
        return Restoration.of(text).text().replace("\u00AD", "");
    }

    @Test
    void tabs_between_the_cells_of_a_table_are_bars() {
        assertThat(read("Name\tTerm\nOlav Dahl\t1997\n\nKari Berg\t2001"))
                .isEqualTo("Name|Term\nOlav Dahl|1997\n\nKari Berg|2001");
        assertThat(read("1.\tWe met in 1997.\n2.\tWe left.\n3.\tWe slept."))
                .as("behind list marks")
                .isEqualTo("1.\tWe met in 1997.\n2.\tWe left.\n3.\tWe slept.");
        assertThat(read("Name\tTerm\nOlav Dahl\tPort\nKari Berg\tSea"))
                .as("without a figure")
                .contains("\t");
    }

    @Test
    void control_characters_stand_for_windows_1252() {
        assertThat(read("the \u0093Sol\u0094 \u0096 Norway\u0092s ship")).isEqualTo("the “Sol” – Norway’s ship");
    }

    @Test
    void a_quotation_mark_cut_short_is_restored() {
        assertThat(read("He said:\n\nâ\u0096 Future visits will help.\""))
                .isEqualTo("He said:\n\n“ Future visits will help.\"");
    }

    @Test
    void a_word_broken_at_a_lines_end_is_made_whole() {
        assertThat(read("Under\u00AD secretary")).isEqualTo("Undersecretary");
        assertThat(read("the Secretary-\n General")).isEqualTo("the Secretary-General");
        assertThat(read("an agree-\nment; the agreement")).isEqualTo("an agreement; the agreement");
        assertThat(read("its biggest-\never order")).isEqualTo("its biggest-ever order");
        assertThat(read("oil- and gas- works")).isEqualTo("oil- and gas- works");
        assertThat(read("oil-\nand gas works")).isEqualTo("oil-\nand gas works");
    }

    @Test
    void a_blank_line_breaks_no_word() {
        assertThat(Restoration.of("oil and gas-\n\nHeading").repairs()).isEmpty();
        assertThat(Restoration.of("oil and\u00AD\r\n\r\nheading").repairs()).isEmpty();
        assertThat(Restoration.of("of China\n\ns curves").repairs()).isEmpty();
        assertThat(read("the Secretary-\r\nGeneral")).isEqualTo("the Secretary-General");
    }

    @Test
    void a_letter_is_joined_to_its_word_only_where_the_word_is_known() {
        assertThat(read("the t reaty and the treaty")).isEqualTo("the treaty and the treaty");
        assertThat(read("the x ample")).isEqualTo("the x ample");
    }

    @Test
    void footnote_marks_are_read_as_spaces() {
        assertThat(read("in 1969.[1] It was[2][3] so[citation needed]."))
                .isEqualTo("in 1969.    It was       so                 .");
        assertThat(read("a list [of things] and [1]")).isEqualTo("a list [of things] and [1]");
        assertThat(read("in 1969. [1] It was \"so\" [2] then.")).isEqualTo("in 1969.     It was \"so\"     then.");
        assertThat(read("in 1969. [a] It was [2] so.")).isEqualTo("in 1969. [a] It was [2] so.");
    }

    @Test
    void a_repair_says_what_was_there_and_why() {
        assertThat(Restoration.of("1997 � 2002").repairs()).containsExactly(new Repair(5, '�', '–', "lost dash"));
    }

    @Test
    void sound_text_is_left_alone() {
        String sound = "Mr. Dahl’s visit – “a success” – ended on 3 May; â la carte, être, l'été.";
        assertThat(Restoration.of(sound).repairs()).isEmpty();
        assertThat(Restoration.of(sound).text()).isSameAs(sound);
    }

    @Test
    void a_hyphen_at_a_lines_end_goes_where_it_only_parts_a_word() {
        assertThat(read("an offi-\ncial letter")).isEqualTo("an official letter");
        assertThat(read("self-\ngovernment")).isEqualTo("self-government");
        assertThat(read("decision-\nmaking")).isEqualTo("decision-making");
    }

    @Test
    void marks_without_width_part_no_word() {
        assertThat(read("the sh\u200Bip of \uFEFFDahl")).isEqualTo("the ship of \uFEFFDahl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Dahl &amp; Lie in 3&ndash;5 May    | Dahl & Lie in 3–5 May
            Andr&eacute; left&#8230;           | André left…
            Caf&#1; &unknown; &Ccedil;elik           | Caf&#1; &unknown; Çelik
            R&D; and AT&T left &c;             | R&D; and AT&T left &c;
            """)
    void character_references_are_read_as_what_they_name(String received, String expected) {
        assertThat(read(received)).isEqualTo(expected);
    }

    @Test
    void marks_of_wiki_text_and_markdown_are_read_as_spaces() {
        assertThat(level("'''Dahl''' of [[Norway]] left [[Lima (city)|Lima]]'s port.<ref>{{cite web|url=x}}</ref>"))
                .isEqualTo("Dahl of Norway left Lima's port.");
        assertThat(level("**Dahl** of *Norway* left [Lima](http://lima.example/) by {{ship|Sol}}"))
                .isEqualTo("Dahl of Norway left Lima by");
        assertThat(level("== Ships ==\n# Boats\n* a list")).isEqualTo("Ships Boats * a list");
    }

    @Test
    void the_sign_of_a_firm_on_a_market_is_read_as_spaces() {
        assertThat(level("Nordlys Co <NRD.O>, which builds ships, replied."))
                .isEqualTo("Nordlys Co , which builds ships, replied.");
        assertThat(level("It is so if a <b and c> d, or <No. 7>.")).contains("a <b and c> d, or <No. 7>");
    }

    @Test
    void what_only_looks_like_markup_is_left_alone() {
        String text = "The ships' masts [see below] (1) cost #5 or 3 * 4 = 12, '' said {he} <em> it.";
        assertThat(read(text)).isEqualTo(text);
    }

    private static String level(String text) {
        return read(text).replaceAll("\\s+", " ").strip();
    }

    @Test
    void two_single_quotation_marks_side_by_side_are_a_double_one() {
        assertThat(Restoration.of("‘‘The harbour is open,’’ she said.").text())
                .isEqualTo(" “The harbour is open,”  she said.");
        assertThat(Restoration.of("The ships’ masts are high.").text()).isEqualTo("The ships’ masts are high.");
    }
}
