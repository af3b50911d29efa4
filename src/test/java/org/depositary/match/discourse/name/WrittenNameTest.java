package org.depositary.match.discourse.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.match.discourse.name.WrittenName.Likeness;
import org.depositary.text.name.GivenNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource({
        "Kari Berg,          Kari Berg,             SAME",
        "Kari Berg,          KARI BERG,             SAME",
        "Augusto Rojas Jr.,  Augusto Rojas,         SAME",
        "José Núñez,         Jose Nunez,            SAME",
        "Dahl Ana-Li,        Dahl Ana Li,           SAME",
        "Kari Anne Berg,     Kari Berg,             FULL",
        "Hassan bin Khalid,  Hassan bin Khalid Omar, FULL",
        "K. Berg,            Kari Berg,             INITIALS",
        "K.A. Berg,          Kari Anne Berg,        INITIALS",
        "S. Lisenkow,        Sergei Lysenkov,       VARIANT",
        "Mohamed Haddad,     Mohammed Haddad,       VARIANT",
        "Berg,               Kari Berg,             SURNAME",
        "Al-Haddad,          Omar Haddad,           SURNAME",
        "Lima Rojas,         Ana Maria Lima-Rojas,  SURNAME",
        "Lisenkow,           Sergei Lysenkov,       SOUND",
        "Kari,               Kari Berg,             GIVEN",
        "Rojas,              Ana Maria Rojas Soto,  INNER",
        "Anne,               Kari Anne Berg,        INNER",
        "bin,                Hassan bin Khalid,     NONE",
        "Rojas Anne,         Kari Rojas Anne Berg,  NONE",
        "P. Berg,            Kari Berg,             NONE",
        "Olav Berg,          Kari Berg,             NONE",
        "Berg,               Dahl,                  NONE",
        "Bern,               Berg,                  NONE"
    })
    void two_names_are_alike_as_far_as_all_that_both_give_agrees(String one, String other, Likeness likeness) {
        assertThat(WrittenName.of(one).likeness(WrittenName.of(other))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "Maggie Berg,           Margaret K. Berg,      VARIANT",
        "Maggie Berg,           'Margaret Berg, Jr.',  VARIANT",
        "Maggie Berg,           Margaret Dahl,         NONE",
        "Ed Berg,               Edward Berg,           VARIANT",
        "Ed Berg,               Edmund Berg,           VARIANT",
        "Edward Berg,           Edmund Berg,           NONE",
        "John Berg Sr.,         John Berg Jr.,         NONE",
        "'John Berg, Jr.',      John Berg,             SAME",
        "John Berg II,          John Berg III,         NONE",
        "Haakon VII,            Haakon,                SAME",
        "Haakon VII,            Haakon VI,             NONE",
        "Haakon VII,            Haakon Dahl,           NONE",
        "Ana V. Berg,           Ana Berg,              FULL"
    })
    void short_forms_are_forms_of_one_name_and_generations_are_two_people(String one, String other, Likeness likeness) {
        GivenNames forms = new GivenNames(Map.of(
                GivenNames.ALIKE + "-margaret",
                Set.of(List.of("margaret"), List.of("maggie")),
                GivenNames.ALIKE + "-edward",
                Set.of(List.of("edward"), List.of("ed")),
                GivenNames.ALIKE + "-edmund",
                Set.of(List.of("edmund"), List.of("ed"))));
        assertThat(WrittenName.of(one).likeness(WrittenName.of(other), forms)).isEqualTo(likeness);
        assertThat(WrittenName.of(other).likeness(WrittenName.of(one), forms)).isEqualTo(likeness);
    }

    @Test
    void a_space_stands_behind_an_initial_and_capitals_are_levelled() {
        assertThat(WrittenName.of("N.Lysenkov").text()).isEqualTo("N. Lysenkov");
        assertThat(WrittenName.of("H.S. Dahl").text()).isEqualTo("H.S. Dahl");
        assertThat(WrittenName.of("ANA O'NEILL").text()).isEqualTo("Ana O'Neill");
    }

    @Property
    void likeness_does_not_depend_on_the_order(@ForAll("names") String one, @ForAll("names") String other) {
        WrittenName a = WrittenName.of(one);
        WrittenName b = WrittenName.of(other);
        assertThat(a.likeness(b)).isEqualTo(b.likeness(a));
        assertThat(a.likeness(a)).isEqualTo(Likeness.SAME);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Kari", "K.", "Olav", "Berg", "Bergh", "bin", "Lysenkov", "Lisenkow", "Al-Haddad")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }
}
