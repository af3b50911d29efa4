package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandsNamedTest {
    private static final String OFTEN = "Norway and Chile are friends, and Norway trades with Chile. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|true",
                "Peru is far.|false",
                "Peru is far. Norway is old.|true",
                "Peru is farther than Peru.|false"
            })
    void a_document_is_about_the_two_named_more_than_twice_as_often_as_any_other(String more, boolean both) {
        Told story = Told.of(OFTEN + more + " President Kari Berg visited Chile.");
        SidesTest.visit(story, SidesTest.holder(story, "President", "Kari Berg", "high"), "");
        assertThat(SidesTest.tenure(story, "Kari Berg").containsKey("officeOf")).isEqualTo(both);
    }
}
