package org.depositary.match.discourse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.match.discourse.Told;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void a_bare_last_name_is_the_person_named_in_full_before() {
        Told told = Told.of("Kari Berg came to Chile. Berg spoke first.");
        told.person("Kari Berg", "Kari Berg");
        Mention short_ = told.from("Berg spoke").person("Berg", "Berg");
        assertThat(told.label(short_)).contains("Kari Berg");
    }

    @Test
    void a_headline_with_the_last_name_means_the_person_named_in_full_below() {
        Told told = Told.of("Berg heads south\n\nKari Berg came to Chile.");
        Mention headline = told.person("Berg", "Berg");
        told.person("Kari Berg", "Kari Berg");
        assertThat(told.label(headline)).contains("Kari Berg");
    }

    @Test
    void a_bare_last_name_that_two_of_the_paragraph_bear_stays_open() {
        Told told = Told.of("Kari Berg came to Chile. Olav Berg opened a school. Berg spoke last.\n\nBerg left.");
        told.person("Kari Berg", "Kari Berg");
        told.person("Olav Berg", "Olav Berg");
        Mention either = told.from("Berg spoke").person("Berg", "Berg");
        assertThat(told.label(either)).contains("Berg");
    }

    @Test
    void father_and_son_are_two_and_the_bare_name_is_one_of_them() {
        Told told = Told.of("Olav Berg Sr. came to Chile.\n\nOlav Berg Jr. came to Peru. Olav Berg left.");
        Mention father = told.person("Olav Berg Sr.", "Olav Berg Sr.");
        Mention son = told.person("Olav Berg Jr.", "Olav Berg Jr.");
        Mention either = told.person("Olav Berg", "Olav Berg");
        assertThat(told.label(father)).contains("Olav Berg Sr.");
        assertThat(told.label(son)).contains("Olav Berg Jr.");
        assertThat(told.label(either)).contains("Olav Berg Jr.");
    }

    @Test
    void a_short_form_is_the_given_name_and_never_another_person_of_the_document() {
        Told told = Told.of("Margaret K. Berg came to Chile. Maggie Berg spoke. Ed Dahl left.");
        told.person("Margaret K. Berg", "Margaret K. Berg", "gender", "female");
        Mention maggie = told.person("Maggie Berg", "Maggie Berg", "gender", "female");
        assertThat(told.label(maggie)).contains("Margaret K. Berg");
    }

    @Test
    void an_initial_stands_for_the_given_name() {
        Told told = Told.of("President Augusto Rojas met K.Berg. Later A. Rojas left. Kari Berg stayed.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention berg = told.person("K.Berg", "K.Berg");
        Mention rojas = told.person("A. Rojas", "A. Rojas");
        told.person("Kari Berg", "Kari Berg");
        assertThat(told.label(rojas)).contains("Augusto Rojas");
        assertThat(told.label(berg)).contains("Kari Berg");
    }

    @Test
    void an_initial_that_does_not_fit_is_somebody_else() {
        Told told = Told.of("Augusto Rojas came. E. Rojas stayed at home.");
        told.person("Augusto Rojas", "Augusto Rojas");
        Mention other = told.person("E. Rojas", "E. Rojas");
        assertThat(told.label(other)).contains("E. Rojas");
    }

    @Test
    void two_transliterations_of_a_name_are_one_when_the_initial_agrees() {
        Told told = Told.of("Sergei Lysenkov came. S. Lisenkow left. P. Lisenkow stayed.");
        told.person("Sergei Lysenkov", "Sergei Lysenkov");
        Mention same = told.person("S. Lisenkow", "S. Lisenkow");
        Mention other = told.person("P. Lisenkow", "P. Lisenkow");
        assertThat(told.label(same)).contains("Sergei Lysenkov");
        assertThat(told.label(other)).contains("P. Lisenkow");
    }

    @Test
    void a_first_word_is_nearer_than_another_spelling_of_a_last_word() {
        Told told = Told.of("Dunn Ana Li came. Bo Kul Donn stayed. Dunn was tired.");
        told.person("Dunn Ana Li", "Dunn Ana Li");
        told.person("Bo Kul Donn", "Bo Kul Donn");
        Mention family = told.from("Dunn was").person("Dunn", "Dunn");
        assertThat(told.label(family)).contains("Dunn Ana Li");
    }

    @Test
    void members_of_a_family_stay_apart_and_the_last_name_means_the_one_spoken_of_last() {
        Told told = Told.of("Kari Berg came.\n\nOlav Berg stayed.\n\nBerg was tired.");
        told.person("Kari Berg", "Kari Berg");
        told.person("Olav Berg", "Olav Berg");
        Mention last = told.from("Berg was").person("Berg", "Berg");
        assertThat(told.references().all()).extracting(Referent::label).contains("Kari Berg", "Olav Berg");
        assertThat(told.label(last)).contains("Olav Berg");
    }

    @Test
    void a_last_name_that_two_in_one_sentence_bear_stays_open() {
        Told told = Told.of("Kari Berg and Olav Berg came. Berg was tired.");
        told.person("Kari Berg", "Kari Berg");
        told.person("Olav Berg", "Olav Berg");
        Mention open = told.from("Berg was").person("Berg", "Berg");
        assertThat(told.label(open)).contains("Berg");
    }

    @Test
    void an_honorific_tells_which_of_a_couple_is_meant() {
        Told told = Told.of("Mrs Kari Berg and Mr Olav Berg came. Mrs Berg was tired.");
        told.person("Mrs Kari Berg", "Kari Berg", "gender", "female");
        told.person("Mr Olav Berg", "Olav Berg", "gender", "male");
        Mention wife = told.from("Mrs Berg was").person("Mrs Berg", "Berg", "gender", "female");
        assertThat(told.label(wife)).contains("Kari Berg");
    }

    @Test
    void a_last_name_never_joins_a_bearer_from_another_state() {
        Told told = Told.of("Kari Berg of Norway came. Berg of Chile stayed.");
        told.person("Kari Berg of Norway", "Kari Berg", "state", "Norway");
        Mention other = told.from("Berg of Chile").person("Berg of Chile", "Berg", "state", "Chile");
        assertThat(told.label(other)).contains("Berg");
    }

    @Test
    void a_last_name_with_another_post_in_the_same_paragraph_is_somebody_else() {
        Told told = Told.of("Finance Minister Kari Berg came. Trade Minister Berg stayed. Minister Berg was tired.");
        told.person("Finance Minister Kari Berg", "Kari Berg", "office", "Finance Minister");
        Mention other = told.person("Trade Minister Berg", "Berg", "office", "Trade Minister");
        assertThat(told.label(other)).contains("Berg");
    }

    @Test
    void a_post_and_last_name_means_the_bearer_whose_post_it_shortens() {
        Told told = Told.of("Minister of Trade Kari Berg came.\n\nMinister Berg was tired.");
        told.person("Minister of Trade Kari Berg", "Kari Berg", "office", "Minister of Trade");
        Mention short_ = told.from("Minister Berg").person("Minister Berg", "Berg", "office", "Minister");
        assertThat(told.label(short_)).contains("Kari Berg");
    }

    @Test
    void a_pronoun_means_the_subject_of_the_sentence_before_as_gender_allows() {
        Told told = Told.of("Mr Olav Dahl met Mrs Kari Berg. He was tired. She was not.");
        told.person("Mr Olav Dahl", "Olav Dahl", "gender", "male");
        told.person("Mrs Kari Berg", "Kari Berg", "gender", "female");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        Mention she = told.mention("Pronoun", "She", "gender", "female", "number", "singular");
        assertThat(told.label(he)).contains("Olav Dahl");
        assertThat(told.label(she)).contains("Kari Berg");
    }

    @Test
    void a_pronoun_in_the_words_that_open_a_sentence_means_who_follows_them() {
        Told told = Told.of("Olav Dahl stayed. On the first night of his visit, Augusto Rojas spoke.");
        told.person("Olav Dahl", "Olav Dahl", "gender", "male");
        Mention his = told.mention("Pronoun", "his", "gender", "male", "number", "singular");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        assertThat(told.label(his)).contains("Augusto Rojas");
    }

    @Test
    void a_pronoun_in_what_tells_when_somebody_did_what_is_reported_of_him_means_him() {
        for (String said : List.of("said that Captain Olav Dahl", "said Olav Dahl")) {
            Told told = Told.of("Augusto Rojas " + said + " sang when he came.");
            told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
            told.person("Olav Dahl", "Olav Dahl", "gender", "male");
            assertThat(told.label(told.mention("Pronoun", "he", "gender", "male", "number", "singular")))
                    .contains("Olav Dahl");
        }
        Told told = Told.of("Augusto Rojas said that Olav Dahl sang and that he came.");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        told.person("Olav Dahl", "Olav Dahl", "gender", "male");
        assertThat(told.label(told.mention("Pronoun", "he", "gender", "male", "number", "singular")))
                .contains("Augusto Rojas");
    }

    @Test
    void a_pronoun_means_who_acts_in_the_sentence_before_and_not_whom_its_opening_words_name() {
        Told told = Told.of("At the invitation of Juan Soto, Augusto Rojas will come to Chile. He was tired.");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Augusto Rojas");
    }

    @Test
    void a_pronoun_means_whom_the_sentence_before_introduces() {
        Told told = Told.of("Juan Soto announced the election of Augusto Rojas. He was tired.");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Augusto Rojas");
    }

    @Test
    void what_stands_between_commas_about_somebody_opens_no_clause_of_its_own() {
        Told told = Told.of("Juan Soto, who came on Monday, also met Augusto Rojas. He was tired.");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Juan Soto");
    }

    @Test
    void a_comma_behind_the_subject_closes_no_opening_words() {
        Told told = Told.of("In Oslo Juan Soto met the Premier, Augusto Rojas. He was tired.");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Juan Soto");
    }

    @Test
    void a_pronoun_behind_a_list_means_the_subject_and_not_the_last_of_the_list() {
        Told told = Told.of("Olav Dahl was received by Juan Soto, Luis Vega, and Augusto Rojas. He was tired.");
        told.person("Olav Dahl", "Olav Dahl", "gender", "male");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Luis Vega", "Luis Vega", "gender", "male");
        told.person("Augusto Rojas", "Augusto Rojas", "gender", "male");
        Mention he = told.mention("Pronoun", "He", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Olav Dahl");
    }

    @Test
    void a_pronoun_behind_whom_is_somebody_else_than_of_whom_more_is_told() {
        Told told = Told.of("Olav Dahl was received by Juan Soto, and by Luis Vega, to whom he was kind.");
        told.person("Olav Dahl", "Olav Dahl", "gender", "male");
        told.person("Juan Soto", "Juan Soto", "gender", "male");
        told.person("Luis Vega", "Luis Vega", "gender", "male");
        Mention he = told.mention("Pronoun", "he", "gender", "male", "number", "singular");
        assertThat(told.label(he)).contains("Olav Dahl");
    }

    @Test
    void a_family_name_that_stands_first_names_its_bearer_before_one_whose_last_name_only_sounds_like_it() {
        Told told = Told.of("Lung Mei Hua met Ong Siew Long. Mr Lung was tired.");
        told.person("Lung Mei Hua", "Lung Mei Hua");
        told.person("Ong Siew Long", "Ong Siew Long");
        Mention bare = told.person("Mr Lung", "Lung");
        assertThat(told.label(bare)).contains("Lung Mei Hua");
    }

    @Test
    void a_pronoun_with_nobody_near_stays_open() {
        Told told = Told.of("It rained. He was tired.");
        Mention he = told.mention("Pronoun", "He", "gender", "male");
        assertThat(told.references().of(he)).isEmpty();
    }

    @Test
    void a_plural_pronoun_means_all_whom_the_sentence_before_names() {
        Told told = Told.of("Olav Dahl met Kari Berg. They shook hands.");
        told.person("Olav Dahl", "Olav Dahl");
        told.person("Kari Berg", "Kari Berg");
        Mention they = told.mention("Pronoun", "They", "number", "plural");
        assertThat(told.references().of(they)).extracting(Referent::label).containsExactly("Olav Dahl", "Kari Berg");
    }

    @Test
    void the_label_is_the_fullest_name_and_the_names_are_all_other_forms() {
        Told told = Told.of("A.Rojas came. President Augusto Rojas spoke. Mr Rojas left.");
        Mention first = told.person("A.Rojas", "A.Rojas");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.person("Mr Rojas", "Rojas");
        Referent rojas = told.references().of(first).getFirst();
        assertThat(rojas.label()).isEqualTo("Augusto Rojas");
        assertThat(rojas.names()).containsExactlyInAnyOrder("A. Rojas", "A.Rojas", "Rojas");
        assertThat(rojas.spans()).hasSize(3);
    }

    @Test
    void capitals_throughout_are_no_part_of_a_name() {
        Told told = Told.of("KARI BERG\n\nIt rained.");
        assertThat(told.label(told.person("KARI BERG", "KARI BERG"))).contains("Kari Berg");
    }

    @Test
    void an_attribute_is_taken_from_the_words_themselves_and_else_from_those_nearest_before() {
        Told told =
                Told.of("Finance Minister Kari Berg came in 1999. In 2003 Prime Minister Kari Berg spoke. Berg left.");
        Mention first = told.person("Finance Minister Kari Berg", "Kari Berg", "office", "Finance Minister");
        told.from("Prime Minister").person("Prime Minister Kari Berg", "Kari Berg", "office", "Prime Minister");
        Mention last = told.from("Berg left").person("Berg", "Berg");
        References references = told.references();
        assertThat(references.held(first, "office")).extracting(Held::text).containsExactly("Finance Minister");
        assertThat(references.held(last, "office")).extracting(Held::text).containsExactly("Prime Minister");
    }
}
