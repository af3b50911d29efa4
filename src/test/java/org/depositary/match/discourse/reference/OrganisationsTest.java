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
    void a_noun_in_small_letters_is_not_the_organisation() {
        Told told = Told.of("The Joint Commission on Fisheries met. The commission for selling was high.");
        told.organisation("Joint Commission on Fisheries", "");
        Mention noun = told.from("commission for").organisation("commission", "");
        assertThat(told.label(noun)).contains("commission");
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
