package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.link.name.DatedName;
import org.depositary.link.score.Candidate;
import org.depositary.text.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** The dictionary of places and what is known of its entries elsewhere. */
class PlacesOfTheWorldTest {
    private static final int LARGE = 100_000;

    private static final Map<String, Entry> PLACES = Prose.MAPPINGS.lexicon().dictionaries().stream()
            .filter(known -> known.name().equals("places"))
            .flatMap(known -> known.entries().stream())
            .collect(Collectors.toMap(Entry::reference, Function.identity()));

    @Test
    void every_city_of_more_than_a_hundred_thousand_people_has_an_identifier_of_geonames() {
        List<Entry> large = PLACES.values().stream()
                .filter(place -> place.feature("population")
                        .filter(people -> !people.isEmpty() && Integer.parseInt(people) >= LARGE)
                        .isPresent())
                .toList();
        assertThat(large)
                .hasSizeGreaterThan(4000)
                .allSatisfy(place -> assertThat(place.feature("geonames").orElse(""))
                        .as(place.id())
                        .matches("[1-9][0-9]*"));
    }

    @Test
    void an_identifier_of_wikidata_stands_with_an_entry_of_its_label_and_with_one_only() {
        List<Candidate> known = Prose.AUTHORITY.candidates().all().stream()
                .filter(candidate ->
                        candidate.entry().filter(PLACES::containsKey).isPresent())
                .toList();
        assertThat(known)
                .hasSizeGreaterThan(450)
                .allSatisfy(candidate -> assertThat(
                                PLACES.get(candidate.entry().orElseThrow()).label())
                        .isEqualTo(candidate.label()));
        assertThat(known).extracting(Candidate::id).doesNotHaveDuplicates();
    }

    @Test
    void names_borne_for_a_time_have_years_that_run_forward() {
        List<Entry> renamed = PLACES.values().stream()
                .filter(place -> !place.feature("called").orElse("").isEmpty())
                .toList();
        assertThat(renamed).hasSizeGreaterThan(80).allSatisfy(place -> {
            List<DatedName> names = DatedName.read(place.feature("called").orElseThrow());
            for (int i = 1; i < names.size(); i++) {
                assertThat(names.get(i).since().orElseThrow().getYear())
                        .as(place.id())
                        .isGreaterThanOrEqualTo(
                                names.get(i - 1).years().latest().orElseThrow().getYear());
            }
        });
    }
}
