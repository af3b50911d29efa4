package org.depositary.web.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensusTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.wikidata.org/entity/Q57410, http://www.wikidata.org/entity/",
        "https://sws.geonames.org/1526384/, https://sws.geonames.org/",
        "https://example.org/terms#Pilot, https://example.org/terms#"
    })
    void addresses_of_one_dataset_have_one_space_though_some_end_with_a_slash(String iri, String space) {
        assertThat(Census.space(iri)).isEqualTo(space);
    }
}
