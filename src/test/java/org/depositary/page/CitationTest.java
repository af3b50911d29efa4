package org.depositary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Languages;
import org.depositary.page.view.part.Citation;
import org.junit.jupiter.api.Test;

class CitationTest {
    private final Languages languages = Languages.read();
    private final Citation citation =
            new Citation("Talks of {A} & B_1", "http://example.org/id/event/talks-2011", LocalDate.of(2020, 2, 3));

    @Test
    void a_citation_names_title_address_and_the_day_of_reading_in_the_language_of_the_reader() {
        assertThat(citation.text(languages.usual()))
                .contains("Talks of {A} & B_1", "http://example.org/id/event/talks-2011", "read on", "2020");
        assertThat(citation.text(languages.reader(Optional.of("ru"), List.of()).language()))
                .contains("3 февраля 2020");
    }

    @Test
    void bibtex_and_ris_hold_what_their_formats_can() {
        assertThat(citation.bibtex())
                .startsWith("@misc{talks-2011,")
                .contains("title = {{Talks of A \\& B\\_1}}", "urldate = {2020-02-03}");
        assertThat(citation.ris().lines())
                .startsWith("TY  - ELEC")
                .contains("Y2  - 2020/02/03", "UR  - http://example.org/id/event/talks-2011")
                .endsWith("ER  - ");
    }
}
