package org.depositary.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found among some six thousand names of states, cities, organisations and people, however it is written. */
class NameIndexTest {
    private static final List<String> PEOPLE = List.of(
            "Nursultan Nazarbayev",
            "Kassym-Jomart Tokayev",
            "Shimon Peres",
            "Mikhail Gorbachev",
            "Boutros Boutros-Ghali",
            "Zhaksybek Kulekeyev",
            "Ana Lima",
            "Jon Berg");

    private static NameIndex index;

    @BeforeAll
    static void of_all_names() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String dictionary : List.of("states", "places", "organisations")) {
            try (Stream<String> lines = Files.lines(Path.of("mappings/lexicon", dictionary + ".tsv"))) {
                lines.filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .forEach(cells -> entries.add(entry(
                                dictionary + "/" + cells[0],
                                cells[1],
                                Arrays.asList(cells[2].split("\\|")),
                                dictionary.equals("states") ? 20 : 1)));
            }
        }
        PEOPLE.forEach(name -> entries.add(entry("people/" + name, name, List.of(name), 5)));
        index = NameIndex.of(entries);
    }

    private static Entry entry(String iri, String name, List<String> names, int weight) {
        return new Entry(iri, name, names, Set.of(name), Set.of(), weight, "");
    }

    private static List<String> found(String words) {
        return index.find(words, Set.of(), 0, 25).entries().stream()
                .map(Entry::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kazahstan, Kazakhstan",
        "Kazakstan, Kazakhstan",
        "Kazkhstan, Kazakhstan",
        "Казахстан, Kazakhstan",
        "Qazaqstan, Kazakhstan",
        "Izrael, Israel",
        "Isreal, Israel",
        "Argentinia, Argentina",
        "Venezuala, Venezuela",
        "Azerbaidjan, Azerbaijan",
        "Kirgizstan, Kyrgyzstan",
        "Tadjikistan, Tajikistan",
        "Phillipines, Philippines",
        "Ethopia, Ethiopia",
        "Nazarbaev, Nursultan Nazarbayev",
        "Nazarbajev, Nursultan Nazarbayev",
        "Назарбаев, Nursultan Nazarbayev",
        "Tokaev, Kassym-Jomart Tokayev",
        "Токаев, Kassym-Jomart Tokayev",
        "Perez Shimon, Shimon Peres",
        "Gorbatchev, Mikhail Gorbachev",
        "Gorbachov, Mikhail Gorbachev",
        "Butros Gali, Boutros Boutros-Ghali",
        "Dzhaksybek Kulekeev, Zhaksybek Kulekeyev",
        "Untied Nations, United Nations",
    })
    void what_is_meant_comes_first(String words, String name) {
        assertThat(found(words)).first().isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzzzqq",
                "qqqq wwww",
                "asdfgh",
                "qwertz",
                "xkcdfoo",
                "lkjhgf",
                "wxyzv",
                "vbnmkl",
                "jjjjjj",
                "aaaaaa",
                "nmnmnm",
                "blorptang",
                "trololodon",
                "fhqwhgads",
                "пыщпыщ",
                "Kazakhstan zzzzqq",
                "12345678",
                "-- ;; ''",
            })
    void nonsense_finds_nothing(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void a_short_word_is_taken_as_it_is_written() {
        assertThat(found("Bern")).first().isEqualTo("Bern");
        assertThat(found("Pru")).doesNotContain("Peru");
    }
}
