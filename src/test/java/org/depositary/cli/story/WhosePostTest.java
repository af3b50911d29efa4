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
}
