package org.depositary.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.depositary.text.Texts.mentions;
import static org.depositary.text.Texts.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final String NOTES =
            "# dictionary: Things\n# source: made up\n# licence: Apache-2.0\n# entity: Thing\n";

    private static List<String> faults(String table) {
        try {
            Lexicon.of(Map.of("things.tsv", NOTES + table), Set.of());
            return List.of();
        } catch (LexiconException wrong) {
            return wrong.faults();
        }
    }

    @Test
    void an_entry_is_found_in_all_its_forms() {
        assertThat(mentions(read("The Republic of Chile and the Chilean side."), "State"))
                .extracting(Mention::label, mention -> mention.entry().orElseThrow(), Mention::end)
                .containsExactly(tuple("Chile", "states/chile", 4), tuple("Chile", "states/chile", 4));
        assertThat(mentions(read("The Chilean side."), "StateAdjective"))
                .extracting(Mention::label, mention -> mention.features().get("iso"), Mention::source)
                .containsExactly(tuple("Chile", "CL", "states"));
    }

    @Test
    void kinds_that_overlap_are_all_found() {
        assertThat(mentions(read("A New Zealand ship.")))
                .filteredOn(mention -> mention.entry().isPresent())
                .extracting(Mention::kind)
                .containsExactly("State", "StateAdjective");
    }

    @Test
    void capitals_tell_names_from_words() {
        assertThat(mentions(read("They ate turkey with us. US troops in Turkey left us. TURKEY AND US."), "State"))
                .extracting(Mention::label)
                .containsExactly("United States", "Turkey", "Turkey", "United States");
    }

    @Test
    void a_hyphen_joins_names_of_dictionaries_that_say_so() {
        assertThat(mentions(read("U.S.-Chilean and Chile-New Zealand ties."), "StateAdjective"))
                .extracting(Mention::label)
                .containsExactly("United States", "Chile", "New Zealand");
    }

    @Test
    void accents_and_line_breaks_do_not_hide_a_form() {
        assertThat(mentions(read("They came to New\nZéaland."), "State")).hasSize(1);
    }

    @Test
    void entries_are_known_by_their_reference() {
        assertThat(Texts.LEXICON.entry("states/chile").orElseThrow().label()).isEqualTo("Chile");
        assertThat(Texts.LEXICON.entry("states/nowhere")).isEmpty();
        assertThat(Texts.LEXICON.dictionaries()).extracting(Dictionary::name).containsExactly("currencies", "states");
        assertThat(Texts.LEXICON.dictionaries().get(1).licence()).isEqualTo("Apache-2.0");
    }

    @Test
    void faults_are_told_with_file_line_and_column() {
        assertThat(faults("id\tlabel\tThing\na\tA\tx|\na\tB\ty\n\tC\tz\nd\t\tw\ne\tE\tv\tu\n"))
                .containsExactly(
                        "things.tsv:6:5: an empty form between bars",
                        "things.tsv:7:1: 'a' stands in line 6 already",
                        "things.tsv:8:1: '' is no id",
                        "things.tsv:9:3: d has no label",
                        "things.tsv:10:7: 4 cells under a header of 3 columns");
        assertThat(faults("id\tThing name\n"))
                .containsExactly(
                        "things.tsv:5:4: 'Thing name' is no column's name", "things.tsv:5:1: no column 'label'");
        assertThat(faults("id\tlabel\tThing\tThing\n")).containsExactly("things.tsv:5:16: column 'Thing' stands twice");
        assertThat(faults("")).containsExactly("things.tsv:1:1: no header of columns");
    }

    @Test
    void a_dictionary_must_say_where_it_comes_from() {
        assertThatThrownBy(() -> Lexicon.of(Map.of("things.tsv", "# dictionary: Things\nid\tlabel\n"), Set.of()))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("things.tsv:1:1: no line '# source: ...'")
                .hasMessageContaining("no line '# licence: ...'")
                .hasMessageContaining("no line '# entity: ...'");
    }

    @Test
    void a_note_must_name_columns_that_are_there() {
        assertThatThrownBy(() -> Lexicon.of(Map.of("t.tsv", NOTES + "# joined: Place\nid\tlabel\tThing\n"), Set.of()))
                .hasMessageContaining("'# joined:' names 'Place', which is no column");
    }

    @Test
    void a_folders_dictionaries_are_read_together(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.tsv"), NOTES + "id\tlabel\tThing\nx\tX\tex\n");
        Files.writeString(folder.resolve("b.tsv"), NOTES + "id\tlabel\tThing\nx\tX\tex\n");
        Files.writeString(folder.resolve("readme.md"), "no dictionary");
        assertThat(Lexicon.load(folder, Set.of()).entries()).containsOnlyKeys("a/x", "b/x");
        assertThatThrownBy(() -> Lexicon.load(folder.resolve("none"), Set.of())).hasMessageContaining("none");
    }
}
