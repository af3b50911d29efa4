package org.depositary.link.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.link.authority.Gazetteer.Known;
import org.depositary.text.lexicon.Entry;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real tables know of names that no document need hold. */
class GazetteerTest {
    private static final Authority AUTHORITY = Authority.read(Path.of("mappings/authority"));
    private static final Lexicon LEXICON = Lexicon.load(Path.of("mappings/lexicon"), Set.of());
    private static final Gazetteer GAZETTEER =
            Gazetteer.of(AUTHORITY, LEXICON.entries().values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway                | http://www.wikidata.org/entity/Q20
            kingdom of norway     | http://www.wikidata.org/entity/Q20
            COTE D'IVOIRE         | http://www.wikidata.org/entity/Q1008
            Lima                  | http://www.wikidata.org/entity/Q2868
            Bergen                | https://sws.geonames.org/3161732/
            """)
    void a_name_has_the_identifiers_of_its_entry(String name, URI address) {
        assertThat(GAZETTEER.named(name)).hasSize(1).allSatisfy(known -> {
            assertThat(known.plain()).isTrue();
            assertThat(known.addresses()).contains(address);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congo", "Georgia", "Jordan", "Korea"})
    void what_may_mean_something_else_is_never_plain(String name) {
        assertThat(GAZETTEER.named(name)).isNotEmpty().noneMatch(Known::plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norwegian", "Bophuthatswana", "Qqzzx", ""})
    void adjectives_and_what_has_no_identifier_mean_nothing(String name) {
        assertThat(GAZETTEER.named(name)).isEmpty();
    }

    /** Every state of the dictionary that has an identifier is found by its own name, and by that of no other. */
    @Test
    void every_state_with_an_identifier_is_found_by_its_name() {
        assertThat(LEXICON.entries().values())
                .filteredOn(entry -> entry.dictionary().equals("states"))
                .filteredOn(entry -> AUTHORITY.candidates().all().stream()
                        .anyMatch(known -> known.entry().stream().anyMatch(entry.reference()::equals)))
                .hasSizeGreaterThan(200)
                .allSatisfy(entry -> assertThat(GAZETTEER.named(entry.label()))
                        .extracting(Known::label)
                        .contains(entry.label()));
    }

    @Test
    void a_name_of_two_things_is_plain_of_neither() {
        Entry one = new Entry("towns", "one", "Lima", Map.of(), Map.of("geonames", "1"));
        Entry other = new Entry("towns", "other", "Lima", Map.of(), Map.of("geonames", "2"));
        assertThat(Gazetteer.of(AUTHORITY, List.of(one, other)).named("lima"))
                .hasSize(2)
                .noneMatch(Known::plain);
        assertThat(Gazetteer.of(Authority.empty(), List.of(one)).named("lima")).isEmpty();
    }
}
