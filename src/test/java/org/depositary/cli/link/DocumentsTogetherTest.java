package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.link.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one in two documents, and who is not. */
class DocumentsTogetherTest {

    private static long things(Corpus corpus, String segment, String... labels) {
        return corpus.identities().stream()
                .filter(identity -> identity.segment().equals(segment))
                .filter(identity -> List.of(labels).contains(identity.label()))
                .count();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Daulet Zhakenov | Daulet Jakenov | Kazakh Foreign Minister Daulet Zhakenov visited Norway in May 2005. | Kazakhstan's Foreign Minister Daulet Jakenov met Kari Berg in Oslo on 4 June 2005.
            Olav Dahl | O. Dahl | Prime Minister Olav Dahl of Norway visited Denmark in June 2000. | Prime Minister O. Dahl of Norway visited Chile in May 2000.
            Olav Dahl | O. Dahl | The Minister for Foreign Affairs of Norway, Olav Dahl, visited Denmark in June 2000. | The Minister of Foreign Affairs of Norway, O. Dahl, visited Chile in May 2000.
            Oumar Diarra | Oumar Diara | President Oumar Diarra of Mali visited Denmark in June 2000. | Malian leader Oumar Diara visited Chile in June 2000.
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

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Oleh Horbun | Oleg Gorbun | Ukrainian Foreign Minister Oleh Horbun visited Norway in May 2005. | Ukraine's Foreign Minister Oleg Gorbun met Kari Berg in Oslo on 4 June 2005.
            Siarhei Hrynko | Sergei Grinko | Belarusian Foreign Minister Siarhei Hrynko visited Norway in May 2005. | The Foreign Minister of Belarus, Sergei Grinko, visited Chile in June 2005.
            Pak Chong-min | Park Jong-min | South Korean Foreign Minister Pak Chong-min visited Norway in May 2005. | The Foreign Minister of the Republic of Korea, Park Jong-min, visited Chile in June 2005.
            Chou Te-sheng | Zhou Desheng | Chinese Foreign Minister Chou Te-sheng visited Norway in May 1975. | Chinese Foreign Minister Zhou Desheng visited Chile in June 1975.
            Lakatos Zoltan | Zoltan Lakatos | Hungarian Foreign Minister Lakatos Zoltan visited Norway in May 2005. | Foreign Minister Zoltan Lakatos of Hungary visited Chile in June 2005.
            Abdulrahman al-Dosari | Abd al-Rahman Al Dosari | Saudi Foreign Minister Abdulrahman al-Dosari visited Norway in May 2005. | The Foreign Minister of Saudi Arabia, Abd al-Rahman Al Dosari, visited Chile in June 2005.
            Torres | Ana Torres Vidal | Foreign Minister Torres of Chile visited Norway in May 2000. | Ana Torres Vidal, Foreign Minister of Chile, visited Peru in June 2000.
            Ana Torres | Ana Torres Vidal | Foreign Minister Ana Torres of Chile visited Norway in May 2000. | Ana Torres Vidal, Foreign Minister of Chile, visited Peru in June 2000.
            Faruq | Faruq | King Faruq of Jordan visited Norway in May 1962. | King Faruq of Jordan visited Peru in June 1971.
            """)
    void other_letters_another_order_a_second_family_name_and_a_long_reign_are_one_where_state_and_post_agree(
            String one, String other, String first, String second) {
        assertThat(things(Prose.linked("2006", first, second), "person", one, other))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Olav Halan | Olav Galan | Norwegian Foreign Minister Olav Halan visited Chile in May 2005. | Foreign Minister Olav Galan of Norway visited Peru in June 2005.
            Ana Torres Vidal | Ana Torres Mena | Foreign Minister Ana Torres Vidal of Chile visited Norway in May 2000. | Ana Torres Mena, Foreign Minister of Chile, visited Peru in June 2000.
            John Carter Hill | John Carter | Foreign Minister John Carter Hill of Norway visited Chile in May 2000. | Foreign Minister John Carter of Norway visited Peru in June 2000.
            Faruq | Faruq I | King Faruq II of Jordan visited Norway in May 1962. | King Faruq I of Jordan visited Peru in June 1971.
            Oleh Horbun | Oleg Gorbun | Ukrainian Foreign Minister Oleh Horbun visited Norway in May 2005. | The Ambassador of Ukraine to Chile, Oleg Gorbun, visited Arica in June 2005.
            """)
    void where_no_such_names_are_usual_or_anything_contradicts_they_are_two(
            String one, String other, String first, String second) {
        assertThat(things(Prose.linked("2006", first, second), "person", one, other, "Faruq II"))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a son who came to the throne in between | King Faruq of Jordan visited Norway in May 1962. | King Faruq of Jordan became King on 3 May 1965. King Faruq visited Peru in June 1966.
            too many years                          | King Faruq of Jordan visited Norway in May 1962. | King Faruq of Jordan visited Peru in June 1985.
            """)
    void kings_of_one_name_are_two_where_years_or_a_term_say_so(String what, String first, String second) {
        assertThat(things(Prose.linked("2006", first, second), "person", "Faruq"))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same post in two states at a time | 2 | Ukrainian Foreign Minister Ivan Moroz visited Oslo on 6 May 2003. Belarusian Foreign Minister Ivan Moroz visited Oslo on 7 May 2003.
            one post after another                | 1 | Foreign Minister of Norway Ivan Moroz visited Oslo on 6 May 2003. Ivan Moroz, Secretary-General of the Nordic Council, visited Oslo on 7 May 2005.
            an envoy of two states in turn        | 1 | Ambassador of Norway to Peru Ivan Moroz visited Oslo on 6 May 2003. Ivan Moroz, Ambassador of Norway to Chile, visited Oslo on 7 May 2005.
            """)
    void in_one_document_the_same_post_of_two_states_is_held_by_two(String what, int persons, String text) {
        assertThat(things(Prose.linked("2006", text), "person", "Ivan Moroz")).isEqualTo(persons);
    }

    @Test
    void who_is_junior_in_one_document_is_so_in_another_only_of_the_same_years() {
        String plain = "President of Gabon Paul Ndong visited Lima on 4 January 2001.";
        String junior = "President of Gabon Paul Ndong Jr. visited Lima on 8 March %s.";
        assertThat(things(
                        Prose.linked("2020", plain, junior.formatted("2002")),
                        "person",
                        "Paul Ndong",
                        "Paul Ndong Jr."))
                .isEqualTo(1);
        assertThat(things(
                        Prose.linked("2020", plain, junior.formatted("2012")),
                        "person",
                        "Paul Ndong",
                        "Paul Ndong Jr."))
                .isEqualTo(2);
    }

    @Test
    void a_bare_name_that_may_be_that_of_two_ministers_stays_alone() {
        Corpus corpus = Prose.linked(
                "2006",
                "Foreign Minister Torres of Chile visited Norway in May 2000.",
                "Ana Torres Vidal, Foreign Minister of Chile, visited Peru in June 2000.",
                "Luis Torres Mena, Foreign Minister of Chile, visited Peru in July 2000.");
        assertThat(things(corpus, "person", "Torres", "Ana Torres Vidal", "Luis Torres Mena"))
                .isEqualTo(3);
    }

    @Test
    void a_firm_is_one_with_its_legal_form_and_without_and_two_where_the_forms_differ() {
        String formed = "Fjordkraft Ltd. opened an office in Lima on 3 May 2000.";
        String bare =
                "Fjordkraft Ltd opened an office in Lima on 3 May 2000. Fjordkraft opened an office in Oslo in 2001.";
        String other = "Fjordkraft GmbH opened an office in Lima on 3 May 2000.";
        String[] names = {"Fjordkraft Ltd.", "Fjordkraft Ltd", "Fjordkraft GmbH", "Fjordkraft"};
        assertThat(things(Prose.linked("2006", formed, bare), "organisation", names))
                .isEqualTo(1);
        assertThat(things(Prose.linked("2006", formed, other), "organisation", names))
                .isEqualTo(2);
        assertThat(things(
                        Prose.linked(
                                "2006",
                                "Fjordkraft Ltd. opened an office in Lima on 3 May 2000. Fjordkraft GmbH opened an office in Oslo on 5 May 2000.",
                                "Fjord Shipping Limited opened an office in Lima on 3 May 2000.",
                                "Fjord Shipping opened an office in Lima on 3 May 2000."),
                        "organisation",
                        "Fjordkraft Ltd.",
                        "Fjordkraft GmbH",
                        "Fjord Shipping Limited",
                        "Fjord Shipping"))
                .isEqualTo(3);
    }

    @Test
    void an_embassy_is_one_by_its_town_and_by_its_land_and_a_consulate_may_be_another() {
        Corpus corpus = Prose.linked(
                "2006",
                "The Embassy of Peru in Oslo opened on 1 March 2000. The Consulate of Peru in Bergen opened on 3 May 2001.",
                "The Peruvian Embassy in Norway opened on 1 March 2000. The Consulate of Peru in Norway opened on 3 May 2002.");
        assertThat(things(corpus, "mission", "Embassy of Peru in Oslo", "Embassy of Peru in Norway"))
                .isEqualTo(1);
        assertThat(things(corpus, "mission", "Consulate of Peru in Bergen", "Consulate of Peru in Norway"))
                .isEqualTo(2);
    }

    @Test
    void a_head_of_state_is_called_by_the_palace_and_a_head_of_government_is_not() {
        Corpus president = Prose.linked(
                "2006",
                "Russian President Igor Sokolov visited Oslo in May 2004. The Kremlin leader met Kari Berg in Oslo.");
        assertThat(things(president, "person", "Igor Sokolov")).isEqualTo(1);
        assertThat(things(president, "person", "Kremlin leader")).isZero();
        Corpus premier = Prose.linked(
                "2006",
                "Russian Prime Minister Igor Sokolov visited Oslo in May 2004. The Kremlin leader visited Lima in June 2004.");
        assertThat(things(premier, "person", "Igor Sokolov")).isEqualTo(1);
        assertThat(things(premier, "person", "Kremlin leader")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            UN Secretary-General Amadou Diop visited Oslo in May 2004. The UN chief visited Lima in June 2004. | UN chief | 0
            NATO Secretary General Pieter Holm visited Oslo in May 2004. The NATO head visited Lima in June 2004. | NATO head | 0
            European Council President Ilse Brandt visited Oslo in May 2004. The EU chief visited Lima in June 2004. | EU chief | 1
            The Governor of Bergen visited Oslo in May 2004. The UN chief visited Lima in June 2004. | UN chief | 1
            """)
    void the_head_of_an_organisation_is_whom_the_document_names_as_such_else_somebody_unnamed(
            String text, String words, int left) {
        assertThat(things(Prose.linked("2006", text), "person", words)).isEqualTo(left);
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
