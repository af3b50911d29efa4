package org.depositary.link.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class DatedNameTest {

    @Test
    void names_are_read_with_their_years_and_a_name_may_come_back() {
        assertThat(DatedName.read("Akmola 1992/1998|Nur-Sultan 2019/2022|Astana 2022/.."))
                .containsExactly(
                        new DatedName("Akmola", new Edtf("1992/1998")),
                        new DatedName("Nur-Sultan", new Edtf("2019/2022")),
                        new DatedName("Astana", new Edtf("2022/..")))
                .extracting(DatedName::toString)
                .containsExactly("Akmola (1992–1998)", "Nur-Sultan (2019–2022)", "Astana (2022–)");
    }

    @Test
    void a_name_of_several_words_may_have_no_known_beginning() {
        DatedName name = DatedName.read("Lourenço Marques ../1976").getFirst();
        assertThat(name.name()).isEqualTo("Lourenço Marques");
        assertThat(name.since()).isEmpty();
        assertThat(name).hasToString("Lourenço Marques (–1976)");
        assertThat(DatedName.read("Alma-Ata 1921/1993").getFirst().since()).contains(LocalDate.of(1921, 1, 1));
    }

    @Test
    void no_names_are_none_and_a_name_without_years_is_refused() {
        assertThat(DatedName.read("")).isEmpty();
        assertThatThrownBy(() -> DatedName.read("Akmola")).hasMessageContaining("'Akmola' has no years");
        assertThatThrownBy(() -> DatedName.read("Akmola soon")).hasMessageContaining("soon");
    }
}
