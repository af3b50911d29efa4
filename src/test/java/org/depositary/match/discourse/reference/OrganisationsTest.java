package org.depositary.match.discourse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.match.discourse.Told;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    @Test
    void a_shorter_name_without_what_goes_before_and_what_it_is_for_is_the_same() {
        Told told = Told.of("The Nordic Joint Commission on Fisheries met. The Joint Commission met again.");
        told.organisation("Nordic Joint Commission on Fisheries", "");
        Mention shorter = told.from("Joint Commission met").organisation("Joint Commission", "");
        assertThat(told.label(shorter)).contains("Nordic Joint Commission on Fisheries");
    }

    @Test
    void a_shorter_name_that_fits_two_stays_itself() {
        Told told = Told.of("The Chamber of Commerce of Norway and the Chamber of Commerce of Chile met. "
                + "A Chamber of Commerce is old.");
        told.organisation("Chamber of Commerce of Norway", "Norway");
        told.organisation("Chamber of Commerce of Chile", "Chile");
        Mention open = told.from("Chamber of Commerce is").organisation("Chamber of Commerce", "");
        assertThat(told.label(open)).contains("Chamber of Commerce");
    }

    @Test
    void a_name_that_goes_on_with_another_field_is_another() {
        Told told = Told.of("The Ministry of Industry, Trade and Labour wrote. The Ministry of Industry replied.");
        told.organisation("Ministry of Industry, Trade and Labour", "");
        Mention other = told.from("Ministry of Industry replied").organisation("Ministry of Industry", "");
        assertThat(told.label(other)).contains("Ministry of Industry");
    }

    @Test
    void the_same_name_in_two_states_is_two() {
        Told told = Told.of("The Norwegian Ministry of Trade wrote to the Chilean Ministry of Trade.");
        Mention norwegian = told.organisation("Norwegian Ministry of Trade", "Norwegian");
        Mention chilean = told.organisation("Chilean Ministry of Trade", "Chilean");
        assertThat(told.references().of(norwegian))
                .isNotEqualTo(told.references().of(chilean));
    }

    @Test
    void an_acronym_in_brackets_stands_for_the_name_before_it() {
        Told told = Told.of("The Pacific Tuna Forum (PTF) met. PTF members were glad.");
        told.organisation("Pacific Tuna Forum", "");
        Mention acronym = told.from("PTF members").organisation("PTF", "");
        assertThat(told.label(acronym)).contains("Pacific Tuna Forum");
    }

    @Test
    void a_head_noun_with_a_determiner_is_the_last_organisation_of_that_noun() {
        Told told = Told.of("The Joint Commission on Fisheries met. That Commission is old.");
        told.organisation("Joint Commission on Fisheries", "");
        Mention noun = told.from("Commission is").organisation("Commission", "");
        assertThat(told.label(noun)).contains("Joint Commission on Fisheries");
    }

    @Test
    void a_head_noun_without_a_determiner_is_the_organisation_of_that_noun_in_its_paragraph() {
        Told told = Told.of("The Fishery Board of Norway met. Minutes of Board were kept.");
        told.organisation("Fishery Board of Norway", "");
        Mention noun = told.from("Board were").organisation("Board", "");
        assertThat(told.label(noun)).contains("Fishery Board of Norway");
    }

    @Test
    void a_head_noun_without_a_determiner_is_none_of_another_paragraph() {
        Told told = Told.of("The Fishery Board of Norway met.\n\nMinutes of Board were kept.");
        told.organisation("Fishery Board of Norway", "");
        Mention noun = told.from("Board were").organisation("Board", "");
        assertThat(told.label(noun)).contains("Board");
    }

    @Test
    void a_head_noun_with_a_plain_word_before_it_is_the_one_that_is_named_next() {
        Told told = Told.of("They set up a joint Board. The Fishery Board of Norway met in May.");
        Mention noun = told.organisation("Board", "");
        told.from("Fishery Board").organisation("Fishery Board of Norway", "");
        assertThat(told.label(noun)).contains("Fishery Board of Norway");
    }

    @Test
    void a_head_noun_with_a_plain_word_in_the_phrase_is_the_one_that_is_named_next() {
        Told told = Told.of("They set up a joint Board. The Fishery Board of Norway met in May.");
        Mention noun = told.organisation("joint Board", "");
        told.from("Fishery Board").organisation("Fishery Board of Norway", "");
        assertThat(told.label(noun)).contains("Fishery Board of Norway");
    }

    @Test
    void a_head_noun_is_none_of_two_that_are_named_next() {
        Told told = Told.of("They set up a joint Board. The Fishery Board met the Forestry Board in May.");
        Mention noun = told.organisation("Board", "");
        told.from("Fishery Board").organisation("Fishery Board", "");
        told.from("Forestry Board").organisation("Forestry Board", "");
        assertThat(told.label(noun)).contains("Board");
    }

    @Test
    void two_names_that_a_hyphen_joins_may_stand_before_the_rest_or_behind_it() {
        Told told = Told.of("The Friendship League Norway-Chile met. The Norway-Chile Friendship League is old.");
        Mention behind = told.organisation("Friendship League Norway-Chile", "");
        Mention before = told.from("Norway-Chile Friendship").organisation("Norway-Chile Friendship League", "");
        assertThat(told.references().of(before)).isEqualTo(told.references().of(behind));
    }

    @Test
    void two_names_that_a_hyphen_joins_in_the_other_order_are_another_organisation() {
        Told told = Told.of("The Friendship League Norway-Chile met. The Chile-Norway Friendship League is old.");
        Mention one = told.organisation("Friendship League Norway-Chile", "");
        Mention other = told.from("Chile-Norway Friendship").organisation("Chile-Norway Friendship League", "");
        assertThat(told.references().of(other)).isNotEqualTo(told.references().of(one));
    }

    @Test
    void of_two_names_as_long_the_one_without_quotation_marks_is_the_label() {
        Told told = Told.of("The League “Norway-Chile” met. The Norway-Chile League is old.");
        Mention quoted = told.organisation("League “Norway-Chile”", "");
        told.from("Norway-Chile League").organisation("Norway-Chile League", "");
        assertThat(told.label(quoted)).contains("Norway-Chile League");
    }

    @Test
    void a_noun_in_small_letters_is_not_the_organisation() {
        Told told = Told.of("The Joint Commission on Fisheries met. The commission for selling was high.");
        told.organisation("Joint Commission on Fisheries", "");
        Mention noun = told.from("commission for").organisation("commission", "");
        assertThat(told.label(noun)).contains("commission");
    }

    @Test
    void what_is_told_in_pieces_is_not_called_by_one_of_them() {
        Told told = Told.of("Chile opened a harbour office in Bergen.");
        Mention office = told.inPieces("Bergen", "Harbour Office of Chile in Bergen", "Chile");
        Referent named = told.references().of(office).getFirst();
        assertThat(named.label()).isEqualTo("Harbour Office of Chile in Bergen");
        assertThat(named.names()).isEmpty();
    }

    @Test
    void a_state_is_named_by_its_formal_name_and_its_adjective_too() {
        Told told = Told.of("The Republic of Chile and the Chilean people met in Chile.");
        Mention formal = told.found("Republic of Chile");
        Mention adjective = told.found("Chilean");
        Referent chile = told.references().of(formal).getFirst();
        assertThat(told.references().of(adjective)).containsExactly(chile);
        assertThat(chile.label()).isEqualTo("Chile");
        assertThat(chile.names()).containsExactly("Republic of Chile");
        assertThat(chile.entry()).contains("states/chile");
    }
}
