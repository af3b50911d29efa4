package org.depositary.text.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Block.Kind.BOILERPLATE;
import static org.depositary.text.Block.Kind.HEADING;
import static org.depositary.text.Block.Kind.ITEM;
import static org.depositary.text.Block.Kind.PARAGRAPH;

import java.util.List;
import org.depositary.text.Block;
import org.depositary.text.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String PROSE = "The King of Norway left for Chile, where he is to stay for a week.";

    private static List<Kind> kinds(String text) {
        return Layout.blocks(text).stream().map(Block::kind).toList();
    }

    private static List<String> words(String text) {
        return Layout.blocks(text).stream()
                .map(block -> text.substring(block.span().start(), block.span().end()))
                .toList();
    }

    @Test
    void blank_lines_part_blocks() {
        assertThat(kinds("A Visit to Chile\n \t\n" + PROSE + "\r\n\r\n" + PROSE))
                .containsExactly(HEADING, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void blocks_have_no_white_space_around_them() {
        assertThat(words("\n  A Visit to Chile  \n\n\t" + PROSE + " \n")).containsExactly("A Visit to Chile", PROSE);
    }

    @Test
    void a_short_first_line_without_a_stop_is_a_heading() {
        assertThat(kinds("A Visit to Chile\n" + PROSE)).containsExactly(HEADING, PARAGRAPH);
    }

    @Test
    void a_sentence_without_a_stop_that_opens_the_text_is_its_headline() {
        String headline =
                "The King of Norway tells the President of Chile that he will come to the north in the spring";
        assertThat(kinds("3 May 2011\n\n" + headline + "\n\n" + PROSE)).containsExactly(HEADING, HEADING, PARAGRAPH);
        assertThat(kinds(headline + ".\n\n" + PROSE))
                .as("with a stop it is prose")
                .containsExactly(PARAGRAPH, PARAGRAPH);
        assertThat(kinds(PROSE + "\n\n" + headline + "\n\n" + PROSE))
                .as("below prose it heads nothing")
                .containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void a_heading_goes_on_in_lower_case() {
        assertThat(words("Office of the King\nin the Republic of Chile\n\n" + PROSE))
                .containsExactly("Office of the King\nin the Republic of Chile", PROSE);
    }

    @Test
    void a_sentence_goes_on_behind_a_blank_line() {
        assertThat(
                        words(
                                "The Minister of Trade of Norway, Mr. Olav Dahl,\n\n announced a gift to the F.A.O.\n\n in Rome."))
                .hasSize(1);
        assertThat(words("The King went to Chile and spoke in the\n\nParliament of his long voyage there."))
                .hasSize(1);
    }

    @Test
    void behind_a_blank_line_something_new_begins_where_the_line_above_could_end() {
        assertThat(words("Norway and Chile\n\nthe last ten years")).hasSize(2);
        assertThat(words(PROSE + "\n\nwritten in Oslo")).hasSize(2);
        assertThat(words("The King of Norway is to speak in the city hall\n\nOslo"))
                .hasSize(2);
        assertThat(words("They discussed what follows and what came of it:\n\ntrade and peace"))
                .hasSize(2);
    }

    @Test
    void notes_below_other_headings_are_the_head_of_a_column() {
        assertThat(kinds("Ports of Norway\n\nPort\n\nOpened\n\nNotes\n\nBergen\n\n" + PROSE))
                .doesNotContain(BOILERPLATE);
        assertThat(kinds("Ports of Norway\n\n" + PROSE + "\n\nNotes\n\nBergen\n\nOslo"))
                .containsExactly(HEADING, PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE);
        assertThat(kinds("Ports of Norway\n\n" + PROSE + "\n\nGallery\n\nReferences\n\nPorts of the North, Oslo 1905"))
                .containsExactly(HEADING, PARAGRAPH, HEADING, BOILERPLATE, BOILERPLATE);
    }

    @Test
    void a_list_below_a_row_does_not_end_the_table() {
        String rows = "Port | Opened | Notes\nBergen | 1905 | Two piers.\n- a lamp\n- a crane\nOslo | 1910 | One pier.";
        assertThat(kinds("Ports of Norway\n\n" + rows)).containsOnly(HEADING, ITEM);
    }

    @Test
    void a_wrapped_paragraph_is_one_block_however_its_lines_begin() {
        String wrapped = """
                The Strategic Framework of the two countries was discussed by the King
                Harald and by the President of the Republic of Chile in the course of a
                Meeting that lasted for two hours and was held in the Palace of the
                President. They agreed to meet again before the end of the year in the
                Kingdom of Norway, where the King is to receive the President of Chile.
                """;
        assertThat(kinds("A Rather Long Title That Is Wider Than All the Lines of the Text Under It, as Titles Are\n\n"
                        + wrapped))
                .containsExactly(HEADING, PARAGRAPH);
    }

    @Test
    void lines_that_begin_with_a_year_each_are_rows_of_a_chronicle() {
        String rows = "1962 the Keeper of the Lighthouses, Kari Berg\n1964 the Master of the Port, Olav Dahl";
        assertThat(words(rows + "\n1967 the King")).hasSize(3);
        assertThat(words("1962–1964 Kari Berg\n1964–1967 Olav Dahl (for the Keeper)\n1967–present Jan Lind"))
                .hasSize(3);
        assertThat(words("1962 – 1964 Kari Berg (for the Keeper)\n1964 – Olav Dahl"))
                .hasSize(2);

        String prose = "The first two came in 1962, and the King of Norway in the spring of\n1964 and the year after.";
        assertThat(words(prose)).hasSize(1);
    }

    @Test
    void an_indented_line_after_a_full_stop_begins_a_paragraph() {
        String text = """
                    The King of Norway left for Chile, where he is to stay for some
                days as a guest of the President of the Republic.
                    The President is to show him the south of the country, officials
                said on the day before.
                    They will sign nothing.
                """;
        assertThat(kinds(text)).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void lines_that_end_in_semicolons_below_a_colon_are_items() {
        assertThat(kinds("The King today named these three of his friends:\n\nOlav Dahl as his first ever court cook;\n"
                        + "Kari Berg as the keeper of the seals; and\nAna Lima as a singer of old songs.\n\nAll came."))
                .containsExactly(PARAGRAPH, ITEM, ITEM, ITEM, PARAGRAPH);
        assertThat(kinds("The King said this to all of his many friends:\n\nOlav Dahl is my first ever court cook."))
                .doesNotContain(ITEM);
    }

    @Test
    void list_marks_begin_items() {
        assertThat(kinds(PROSE
                        + "\n• a school\n• a bridge\n\n1) a road\n(b) a ship\n- a house\n\niii) a mill\n(viii) a well"))
                .containsExactly(PARAGRAPH, ITEM, ITEM, ITEM, ITEM, ITEM, ITEM, ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/",
                "- 2 -",
                "Page 3 of 7",
                "###",
                "* * *",
                "REUTER",
                "Menu News Search",
                "English * Deutsch",
                "Home | News | Contact",
                "Media Contact:  Ola Nordmann  Tel: (062) 72 6635",
                "Media inquiries: 02 6277 7500",
                "For further information, contact the press office.",
                "By Kari Nordmann, Agency",
                "© 2004 The Office. All rights reserved.",
                "Sign up for our newsletter"
            })
    void what_belongs_to_the_page_is_boilerplate(String line) {
        assertThat(kinds(PROSE + "\n\n" + line + "\n\n" + PROSE)).containsExactly(PARAGRAPH, BOILERPLATE, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contacts between the two countries have grown.",
                "1995",
                "12 June 2009",
                "Menus were shared by all."
            })
    void what_only_looks_like_it_is_read(String line) {
        assertThat(kinds(PROSE + "\n\n" + line + "\n\n" + PROSE)).doesNotContain(BOILERPLATE);
    }

    @Test
    void a_line_between_two_page_numbers_is_the_pages() {
        assertThat(kinds(PROSE + "\n\n2/\n\nHouse of the King, Oslo\n\n2\n\n" + PROSE))
                .containsExactly(PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE, PARAGRAPH);
    }

    @Test
    void a_section_that_lists_other_pages_is_boilerplate_up_to_the_next_with_prose() {
        assertThat(kinds(PROSE + "\n\nSee also\n\n- Chile\n- Norway\n\nReferences\n\nA Book of Chile\n\nHistory\n\n"
                        + PROSE))
                .containsExactly(
                        PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE, BOILERPLATE, BOILERPLATE, HEADING, PARAGRAPH);
    }

    @Test
    void the_list_that_a_notice_announces_goes_with_it() {
        assertThat(
                        kinds(
                                PROSE
                                        + "\n\nOur Friends\n\nThis archive would not have been possible without:\n • A Fund\n • B Fund"))
                .containsExactly(PARAGRAPH, BOILERPLATE, BOILERPLATE, BOILERPLATE, BOILERPLATE);
    }

    @Test
    void a_line_in_title_case_that_ends_in_a_colon_heads_what_follows() {
        assertThat(kinds("Ambassadors of Norway to the Republic of Chile:\n\n" + PROSE))
                .containsExactly(HEADING, PARAGRAPH);
        assertThat(kinds("The King said this to the people of Chile:\n\n" + PROSE))
                .doesNotContain(HEADING);
    }

    @Test
    void every_row_of_a_table_is_an_item_and_the_rule_below_its_heads_is_none() {
        String table = "Name | From | To\n---|---|---\nOlav Dahl | 1997 | 2001\nKari Berg | 2001 | 2005";

        assertThat(kinds("Ambassadors of Norway\n\n" + table)).containsExactly(HEADING, ITEM, BOILERPLATE, ITEM, ITEM);
        assertThat(words(table)).contains("Olav Dahl | 1997 | 2001", "Kari Berg | 2001 | 2005");
    }

    @Test
    void bars_between_entries_without_figures_or_in_one_line_are_those_of_a_menu() {
        assertThat(kinds("Home | News | Contact\nAbout | People | Map\nPress | Jobs | Help"))
                .doesNotContain(ITEM);
        assertThat(kinds("Home | News | 2011\n\n" + PROSE)).containsExactly(BOILERPLATE, PARAGRAPH);
    }

    @Test
    void where_paragraphs_are_long_lines_no_line_is_wrapped() {
        String paragraph = PROSE + " " + PROSE + " " + PROSE + "\n";
        assertThat(words("History\n" + paragraph + paragraph + "Visits from Norway to Chile\nKing Olav (1961)\n"
                        + "Kari Berg (2003)\n" + paragraph))
                .contains("Visits from Norway to Chile", "King Olav (1961)", "Kari Berg (2003)");
    }

    @Test
    void entries_that_end_with_semicolons_stand_apart() {
        assertThat(words("To Chile:\n8 May 1996 - King Olav;\n12 May 2003 - Prime Minister Kari Berg, at length;\n"
                        + "March 2011 - Per Lie;\n"))
                .contains("12 May 2003 - Prime Minister Kari Berg, at length;", "March 2011 - Per Lie;");
    }

    @Test
    void nothing_has_no_blocks() {
        assertThat(Layout.blocks("")).isEmpty();
        assertThat(Layout.blocks(" \n\f\r\n\t\u00A0")).isEmpty();
    }

    @Test
    void blank_lines_between_all_lines_of_a_typescript_part_nothing() {
        String typed = """
                The King of Norway left on

                the third of May for

                Chile, where he is to stay

                for a week and to visit

                a ship before he returns.

                His own is the Sol.
                """;
        assertThat(words(typed)).hasSize(2).last().isEqualTo("His own is the Sol.");
    }
}
