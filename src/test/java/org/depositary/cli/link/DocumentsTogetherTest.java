package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.depositary.link.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one in two documents, and who is not. */
class DocumentsTogetherTest {

    private static long things(Corpus corpus, String segment, String... labels) {
        return corpus.identities().stream()
                .filter(identity -> identity.segment().equals(segment))
                .filter(identity -> Set.of(labels).contains(identity.label()))
                .count();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Daulet Zhakenov | Daulet Jakenov | Kazakh Foreign Minister Daulet Zhakenov visited Norway in May 2005. | Kazakhstan's Foreign Minister Daulet Jakenov met Kari Berg in Oslo on 4 June 2005.
            Olav Dahl | O. Dahl | Prime Minister Olav Dahl of Norway visited Denmark in June 2000. | Prime Minister O. Dahl of Norway visited Chile in May 2000.
            Ana Torres | Torres | Chilean Foreign Minister Ana Torres visited Denmark in June 2000. | Foreign Minister Torres of Chile visited Norway in May 2000.
            """)
    void another_spelling_an_initial_and_the_bare_name_are_one_where_state_and_post_agree(
            String one, String other, String first, String second) {
        assertThat(things(Prose.linked("2006", first, second), "person", one, other))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ana Torres | Foreign Minister Ana Torres of Chile visited Norway in May 2000. | Foreign Minister Ana Torres of Peru visited Denmark in June 2000.
            Ana Torres | Ambassador Ana Torres of Chile visited Bergen in May 2000. | The Mayor of Arica, Ana Torres, visited Denmark in June 2000.
            Juan Rojas | Foreign Minister Juan Rojas of Chile visited Norway in May 1930. | Foreign Minister Juan Rojas of Chile visited Denmark in June 2000.
            Kim Larsen | Mr. Kim Larsen, Ambassador of Denmark to Chile, visited Arica in May 2000. | Mrs. Kim Larsen, Ambassador of Denmark to Chile, visited Lima in June 2000.
            """)
    void another_state_post_century_or_gender_is_somebody_else(String name, String first, String second) {
        assertThat(things(Prose.linked("2006", first, second), "person", name)).isEqualTo(2);
    }

    @Test
    void a_mission_of_which_one_document_does_not_say_where_it_is_may_be_any_and_the_refusal_is_told() {
        Corpus corpus = Prose.linked(
                "2006",
                "The Embassy of Norway in Lima opened on 3 May 2000. The Embassy of Norway employs ten diplomats.",
                "The Embassy of Norway opened on 3 May 1999.");
        assertThat(things(corpus, "mission", "Embassy of Norway in Lima", "Embassy of Norway"))
                .isEqualTo(2);
        assertThat(corpus.decisions()).anySatisfy(decision -> {
            assertThat(decision.same()).isFalse();
            assertThat(decision.gate()).isEqualTo("agreement");
            assertThat(decision.reason()).contains("receivingState");
        });
    }

    @Test
    void a_ministry_has_one_name_however_its_field_and_its_state_are_told() {
        Corpus corpus = Prose.linked(
                "2006",
                "The Norwegian Foreign Ministry signed an agreement with Peru in May 2000.",
                "The Ministry of Foreign Affairs of Norway signed an agreement with Chile in May 2001.",
                "The Norwegian Ministry of Foreign Affairs signed an agreement with Cuba in May 2002.",
                "The Chilean Foreign Ministry signed an agreement with Cuba in May 2003.");
        assertThat(things(corpus, "organisation", "Ministry of Foreign Affairs of Norway"))
                .isEqualTo(1);
        assertThat(things(corpus, "organisation", "Ministry of Foreign Affairs of Chile"))
                .isEqualTo(1);
    }

    @Test
    void names_that_only_sound_alike_are_no_refusal_worth_telling() {
        Corpus corpus = Prose.linked(
                "2006",
                "President Abdullah Gal of Turkey visited Norway in May 2000.",
                "Ambassador Benjamin Hulley of Chile visited Norway in May 2000.");
        assertThat(corpus.decisions()).noneMatch(decision -> (decision.one() + decision.other()).contains("Hulley"));
    }
}
