package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of several has the post that stands near, and when: read with the real mappings. */
class WhosePostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms Berg served as personal assistant to Foreign Minister Olav Dahl.",
                "Ms Berg was formerly special adviser to Foreign Minister Olav Dahl.",
                "Ms Berg has a daughter and previously worked for Foreign Minister Olav Dahl.",
                "Ms Berg served under Foreign Minister Olav Dahl."
            })
    void when_somebody_was_served_is_not_when_it_is_told(String text) {
        Told told = Told.of("2011-06-01", "1 June 2011\n\n" + text);
        assertThat(told.all("Tenure", "holder")).contains(List.of("Olav Dahl"));
        assertThat(told.frames("Tenure"))
                .filteredOn(post -> told.values(post, "holder").contains("Olav Dahl"))
                .allSatisfy(post -> assertThat(told.values(post, "attested")).isEmpty());
    }

    @Test
    void whose_adviser_somebody_is_today_holds_his_post_today() {
        Told told = Told.of("2011-06-01", "1 June 2011\n\nMs Berg, an adviser to Foreign Minister Olav Dahl, left.");
        assertThat(told.frames("Tenure"))
                .filteredOn(post -> told.values(post, "holder").contains("Olav Dahl"))
                .isNotEmpty()
                .allSatisfy(post -> assertThat(told.values(post, "attested")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Olav Dahl was named ambassador to Chile and Ambassador Ana Lind left.",
        "Olav Dahl was named consul in Arica and Consul Ana Lind left."
    })
    void of_two_posts_the_second_alone_is_before_its_holder(String text) {
        Told told = Told.of("2011-06-01", text);
        assertThat(told.frames("Tenure"))
                .filteredOn(post -> told.values(post, "holder").contains("Ana Lind"))
                .isNotEmpty()
                .allSatisfy(
                        post -> assertThat(told.values(post, "accreditedTo")).isEmpty());
    }

    @Test
    void a_headline_about_many_names_nobody() {
        Told told = Told.of("2011-06-01", "Norwegian Ambassadors Change Posts\n\nThey will move in summer.");
        assertThat(told.frames("Tenure")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The former Speaker of the Norwegian Parliament, Olav Dahl, accompanied by two Norwegian MPs visited Chile in May 2011.",
                "President Olav Dahl of Norway accompanied by his wife visited Chile in May 2011."
            })
    void who_travels_comes_before_his_company_even_without_a_closing_comma(String text) {
        Told told = Told.of("2011-06-01", text);
        assertThat(told.all("Visit", "visitor")).contains(List.of("Olav Dahl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On April 16, the President of Chile met the Norwegian Foreign Minister on a visit to Santiago.",
                "President Juan Soto of Chile met President Ana Lind of Norway on a state visit to Santiago on 3 May 2011."
            })
    void nobody_visits_the_land_that_he_comes_from(String text) {
        Told told = Told.of("2011-06-01", text);
        assertThat(told.all("Visit", "from")).containsExactly(List.of("Norway"));
    }

    @Test
    void who_goes_abroad_may_be_at_home_as_well() {
        Told told = Told.of("2011-06-01", "President Juan Soto of Chile visited Santiago and Lima in May 2011.");
        assertThat(told.all("Visit", "destination")).containsExactly(List.of("Santiago", "Lima"));
    }

    @Test
    void a_heading_that_goes_through_lands_lends_them_to_no_agreement() {
        Told told = Told.of("2014-02-13", """
                Norway to open embassies in Chile, Peru, Bolivia and Cuba in 2014

                OSLO, 12 February - Norway plans to open its embassies in Chile, Peru, Bolivia and Cuba in 2014. A number of agreements on visa-free trips came into force.
                """);
        assertThat(told.all("Agreement", "party")).containsExactly(List.of());
    }

    @Test
    void who_is_going_to_be_sent_to_other_lands_as_well_has_no_post_there_yet() {
        Told told = Told.of(
                "2011-05-03",
                "3 May 2011\n\nMr Olav Dahl is Norway's next Ambassador to Chile. He will also be accredited to Peru.");
        assertThat(told.all("Tenure", "accreditedTo")).containsExactlyInAnyOrder(List.of("Chile"), List.of("Peru"));
        assertThat(told.all("Tenure", "attested")).containsOnly(List.of());
    }

    @Test
    void what_a_director_is_for_is_nobody() {
        Told told = Told.of(
                "2011-05-03",
                "Mr Dahl is currently the Director Sustainable Economic Development at the Ministry of Trade.");
        assertThat(told.all("Tenure", "holder")).containsExactly(List.of("Dahl"));
    }

    @Test
    void in_a_list_of_excellencies_each_post_stands_below_its_holder() {
        Told told = Told.of("2011-05-03", """
                The following ambassadors presented their credentials:

                Her Excellency Ana Lind

                Ambassador of the Republic of Chile

                His Excellency Olav Dahl

                Ambassador of the Kingdom of Norway

                New ambassadors are welcomed by the President.
                """);
        assertThat(told.all("Tenure", "holder")).containsExactlyInAnyOrder(List.of("Ana Lind"), List.of("Olav Dahl"));
        assertThat(told.all("Tenure", "officeOf")).containsExactlyInAnyOrder(List.of("Chile"), List.of("Norway"));
    }

    @Test
    void whoever_signs_with_a_land_signs_for_his_own() {
        assertThat(Told.of(
                                "2011-05-03",
                                "Foreign Minister Olav Dahl of Norway signed a fisheries agreement with Chile in 1997.")
                        .all("Agreement", "party"))
                .singleElement()
                .satisfies(party -> assertThat(party).containsExactlyInAnyOrder("Chile", "Norway"));
        assertThat(Told.of(
                                "2011-05-03",
                                "Foreign Minister Olav Dahl of Norway signed an agreement on fisheries between Chile and Peru in 1997.")
                        .all("Agreement", "party"))
                .singleElement()
                .satisfies(party -> assertThat(party).containsExactlyInAnyOrder("Chile", "Peru"));
    }
}
