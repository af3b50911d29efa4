package org.depositary.graph.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.link.table.Table;
import org.depositary.text.lexicon.Entry;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryNamesTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final Path TERMS = HOME.resolve("ontology");

    @TempDir
    private Path folder;

    private Path table(String... rows) throws Exception {
        return Files.writeString(
                folder.resolve("names-fi.tsv"), "entry\tname\tgenitive\tsource\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void an_entry_has_its_names_and_a_name_its_forms() throws Exception {
        table("towns/turku\tTurku\tTurun\tproject", "towns/oslo\tOslo\t\tproject");
        EntryNames names = EntryNames.read(folder);
        Map<String, String> known = names.added(entry -> Optional.of(Map.of("latitude", "60")))
                .apply("towns/turku")
                .orElseThrow();
        assertThat(EntryNames.of(known)).isEqualTo(Map.of("fi", "Turku"));
        assertThat(known).containsEntry("latitude", "60");
        assertThat(names.form("fi", "genitive", "Turku")).contains("Turun");
        assertThat(names.form("fi", "genitive", "Oslo")).isEmpty();
        assertThat(names.form("sv", "genitive", "Turku")).isEmpty();
        assertThat(names.forms("fi")).containsExactly("genitive");
    }

    @Test
    void an_entry_is_read_by_its_names_and_not_by_the_adjective_of_it() {
        Entry oslo = new Entry(
                "towns",
                "oslo",
                "Oslo",
                Map.of("Town", List.of("Kristiania", "Oslo"), "TownAdjective", List.of("Osloer")),
                Map.of("latitude", "60"));
        assertThat(EntryNames.written(EntryNames.features(oslo))).containsExactly("Kristiania", "Oslo");
        assertThat(EntryNames.features(oslo)).containsEntry("latitude", "60");
        assertThat(EntryNames.written(Map.of("latitude", "60"))).isEmpty();
    }

    @Test
    void an_entry_that_no_dictionary_has_stays_unknown() throws Exception {
        table("towns/turku\tTurku\tTurun\tproject");
        assertThat(EntryNames.read(folder).added(entry -> Optional.empty()).apply("towns/turku"))
                .isEmpty();
    }

    @Test
    void an_entry_that_stands_there_twice_is_refused_with_its_place() throws Exception {
        table("towns/turku\tTurku\tTurun\tproject", "towns/turku\tÅbo\tÅbon\tproject");
        assertThatThrownBy(() -> EntryNames.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names-fi.tsv:3")
                .hasMessageContaining("towns/turku stands there twice");
    }

    @Test
    void every_russian_name_belongs_to_an_entry_of_a_dictionary() {
        Lexicon lexicon = Lexicon.load(HOME.resolve("mappings/lexicon"), Set.of());
        List<String> unknown = Table.read(TERMS.resolve("names-ru.tsv")).rows().stream()
                .map(row -> row.cell("entry"))
                .filter(entry -> lexicon.entry(entry).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_state_has_a_russian_name_and_its_cases_and_those_of_cldr_are_cldrs() {
        Lexicon lexicon = Lexicon.load(HOME.resolve("mappings/lexicon"), Set.of());
        EntryNames names = EntryNames.read(TERMS);
        List<String> lacking = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Map<String, Table.Row> rows = new java.util.HashMap<>();
        Table.read(TERMS.resolve("names-ru.tsv")).rows().forEach(row -> rows.put(row.cell("entry"), row));
        for (Table.Row state :
                Table.read(HOME.resolve("mappings/lexicon/states.tsv")).rows()) {
            String entry = "states/" + state.cell("id");
            Optional<String> name = lexicon.entry(entry)
                    .map(Entry::features)
                    .flatMap(features ->
                            names.added(any -> Optional.of(features)).apply(entry))
                    .map(features -> EntryNames.of(features).getOrDefault("ru", ""));
            boolean whole = name.filter(known -> names.form("ru", "genitive", known)
                                    .isPresent()
                            && names.form("ru", "locative", known).orElse("").matches("(в|во|на) .+"))
                    .isPresent();
            if (!whole) {
                lacking.add(entry);
            } else if (rows.get(entry).cell("source").equals("cldr")
                    && !ULocale.getDisplayCountry("und_" + state.cell("iso"), "ru")
                            .equals(name.orElseThrow())) {
                others.add(entry);
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(others).isEmpty();
    }
}
