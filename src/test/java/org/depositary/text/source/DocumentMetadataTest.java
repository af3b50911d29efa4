package org.depositary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Texts;
import org.junit.jupiter.api.Test;

/** What a document tells of itself, and what the project's own documents tell. */
class DocumentMetadataTest {
    private final DocumentReader reader = new DocumentReader(Texts.LEXICON.tokeniser());

    @Test
    void the_first_heading_is_the_title_where_the_manifest_is_silent() {
        assertThat(metadata("5 May 2011\n\nRef 12/3\n\nA Visit to Chile\n\nThe King left.")
                        .title())
                .contains("A Visit to Chile");
        assertThat(metadata("The King left for Chile.").title()).isEmpty();
    }

    @Test
    void the_date_is_that_of_the_dateline_or_of_a_line_of_its_own() {
        assertThat(date("A Visit\n\n5 May 2011\n\nThe King left in 1999.")).contains("2011-05-05");
        assertThat(date("A Visit\n\nThe King left in 1999.\n\nOffice of the King\n\nJune 2006"))
                .contains("2006-06");
        assertThat(date("22-MAR-1987 06:42:31.92\n\nKING LEAVES\n\nOSLO, March 22 - The King left."))
                .contains("1987-03-22");
        assertThat(date("Oslo, 27 April; The King left.\n\nOslo\n\n30 April 1985"))
                .contains("1985-04-27");
        assertThat(date("OSLO, May 5, 2011 (Agency) - The King left.")).contains("2011-05-05");
        assertThat(date("OSLO, May 5 - The King left.")).isEmpty();
        assertThat(date("The King left on 5 May 2011.")).isEmpty();
    }

    @Test
    void the_date_is_that_of_a_line_that_says_so_or_of_a_headline_that_ends_in_it() {
        assertThat(date("The King left.\n\n(c) 2014 The Court    Last update: 3.11.2014"))
                .contains("2014-11-03");
        assertThat(date("A Visit\n\nOslo/Lima, 27 November 2013\n\nThe King left."))
                .contains("2013-11-27");
        assertThat(date("OSLO  Thu Feb 6, 2014 4:52pm EST\n\nThe King left.")).contains("2014-02-06");
        assertThat(date("NO. M12 Date6 February 2014\n\nThe King left.")).contains("2014-02-06");
    }

    @Test
    void what_a_sentence_tells_to_have_been_dated_or_issued_then_does_not_date_the_document() {
        assertThat(date("The King left.\n\nIn a letter dated June 1, 1870, the King told the Queen that he had left."))
                .isEmpty();
        assertThat(date("The King left.\n\nThe letter was published on 5 May 1870."))
                .isEmpty();
        assertThat(date("The King left.\n\nThis page was last modified on 5 May 2014, at 10:24."))
                .contains("2014-05-05");
    }

    @Test
    void a_year_that_heads_a_section_and_a_day_in_brackets_are_no_date_of_the_document() {
        assertThat(date("Visits\n\n1996\n\nThe King left.")).isEmpty();
        assertThat(date("Visits\n\nThe King left.\n\nsince 8 October 1947")).isEmpty();
        assertThat(date("Visits\n\nThe King left.\n\n3-5 May 1947")).isEmpty();
        assertThat(date("Treaties\n\nTreaty of Trade (Oslo, 12 May 1994)\n\nThe King left."))
                .isEmpty();
    }

    @Test
    void entries_of_a_chronicle_do_not_date_the_document() {
        assertThat(date("Relations\n\n- 24 June 2010 - The Foreign Minister came to Oslo;\n\nMore was said there."))
                .isEmpty();
        assertThat(
                        date(
                                "Relations\n\n3 May 2009 - A treaty\n\n7 June 2011 - A visit\n\n1 July 2012 - A second visit\n\n"))
                .isEmpty();
    }

    @Test
    void a_day_alone_between_two_paragraphs_dates_what_is_below_it_and_not_the_document() {
        String before =
                "Relations of Norway\n\nThe country keeps relations with the states named below, among others.\n\n";
        String after = "\n\nThe two kings have met five times since then, for the last time in Oslo.";
        assertThat(date(before + "Chile\n\n5 May 1911" + after)).isEmpty();
        assertThat(date(before + "Chile\t5 May 1911" + after)).isEmpty();
        assertThat(date("5 May 2011\n\n" + before + "Chile\n\n7 June 1911" + after))
                .contains("2011-05-05");
        assertThat(date(before + after + "\n\n5 May 2011")).contains("2011-05-05");
        assertThat(date(before + after + "\n\n- 5 May 2011")).isEmpty();
    }

    @Test
    void a_dateline_says_where_a_text_was_given() {
        assertThat(metadata("OSLO, May 5 - The King left.").place()).contains("OSLO");
        assertThat(metadata("Santiago de Chile, 5 May 2011: The King left.").place())
                .isEmpty();
        assertThat(metadata("The King left - he was late.").place()).isEmpty();
    }

    @Test
    void the_seeds_are_read_with_their_manifest() {
        assertThat(reader.folder(Path.of("seeds")).readings())
                .extracting(reading ->
                        reading.document().metadata().date().map(Edtf::value).orElse(""))
                .containsExactly("1995-09", "2006-06");
        assertThat(reader.folder(Path.of("seeds")).readings())
                .extracting(reading -> reading.document().metadata().issuer().orElse(""))
                .containsExactly("", "states/kazakhstan");
    }

    @Test
    void all_but_two_damaged_characters_of_the_seeds_are_restored() {
        long damaged = 0;
        long left = 0;
        for (Reading reading : reader.folder(Path.of("seeds")).readings()) {
            damaged +=
                    reading.document().text().chars().filter(c -> c == 0xFFFD).count();
            left += reading.text().chars().filter(c -> c == 0xFFFD).count();
        }
        assertThat(damaged).isEqualTo(70);
        assertThat(left).isEqualTo(2);
    }

    private Metadata metadata(String text) {
        return reader.string("a", text, Metadata.unknown()).document().metadata();
    }

    private Optional<String> date(String text) {
        return metadata(text).date().map(Edtf::value);
    }
}
