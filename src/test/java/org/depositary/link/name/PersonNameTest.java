package org.depositary.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.text.name.GivenNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Ana Lima,            Ana Lima,         SAME",
        "Gulnara Karimova,    Gulnara Kerimova, VARIANT",
        "Sergei A. Petrov,    Sergey Petrov,    VARIANT",
        "Kasym Dzhumagaliev,  K.Jumagaliev,     INITIALS",
        "Yevgeny Sokolov,     E. Sokolov,       INITIALS",
        "Ana Lima,            Lima,             FAMILY",
        "Volodymyr Koval,     Vladimir Koval,   ALIKE",
        "Mykola Koval,        Nikolai Koval,    ALIKE",
        "Edward Lima,         Eduard Lima,      ALIKE",
        "Raul Lima,           Paul Lima,        NONE",
        "Kenneth Lima,        Keith Lima,       NONE",
        "'Ana Lima, Jr.',     'Ana Lima, Sr.',  NONE",
        "'Ana Lima, Jr.',     Ana Lima,         GENERATION",
        "Ana Lima,            Rosa Lima,        NONE",
        "A. Lima,             R. Lima,          NONE",
        "Ana Lima,            Ana Soto,         NONE"
    })
    void the_weakest_agreement_of_two_names_decides(String one, String other, Likeness likeness) {
        assertThat(PersonName.parse(one).likeness(PersonName.parse(other))).isEqualTo(likeness);
        assertThat(PersonName.parse(other).likeness(PersonName.parse(one))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "Maggie Lima,    Margaret R. Lima,        VARIANT",
        "Maggie Lima,    'Margaret R. Lima, Jr.', GENERATION",
        "Maggie Lima,    Rosa Lima,               NONE",
        "Haakon VII,     Haakon VII,              SAME",
        "Haakon VII,     Haakon VI,               NONE",
        "Haakon VII,     Haakon,                  FAMILY",
        "Haakon VII,     Olav Haakon,             NONE",
        "Ana V. Lima,    Ana Lima,                VARIANT"
    })
    void short_forms_and_numerals_are_read(String one, String other, Likeness likeness) {
        GivenNames forms = new GivenNames(Map.of(GivenNames.ALIKE, Set.of(List.of("margaret"), List.of("maggie"))));
        assertThat(PersonName.parse(one).likeness(PersonName.parse(other), forms))
                .isEqualTo(likeness);
        assertThat(PersonName.parse(other).likeness(PersonName.parse(one), forms))
                .isEqualTo(likeness);
    }

    @Test
    void a_particle_belongs_to_the_word_after_it() {
        assertThat(PersonName.parse("Olav van der Berg").family()).isEqualTo("van der berg");
        assertThat(PersonName.parse("Jonah ben Amos").given()).containsExactly("jonah");
    }

    @Test
    void a_suffix_is_no_family_name() {
        assertThat(PersonName.parse("John Reed, Jr.").family()).isEqualTo("reed");
    }

    @Test
    void a_name_of_signs_alone_is_kept_whole() {
        assertThat(PersonName.parse("…").family()).isEmpty();
    }
}
