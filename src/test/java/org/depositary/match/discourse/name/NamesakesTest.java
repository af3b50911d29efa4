package org.depositary.match.discourse.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    @Property
    void nobody_is_left_out_whose_name_is_like_another(@ForAll("names") List<String> names) {
        Namesakes index = new Namesakes();
        for (int i = 0; i < names.size(); i++) {
            PersonName name = PersonName.of(names.get(i));
            BitSet found = index.of(name, Optional.empty());
            for (int other = 0; other < i; other++) {
                if (PersonName.of(names.get(other)).likeness(name) != PersonName.Likeness.NONE) {
                    assertThat(found.get(other))
                            .as("%s for %s", names.get(other), names.get(i))
                            .isTrue();
                }
            }
            index.add(i, name, Optional.empty());
        }
    }

    @Test
    void somebody_of_another_name_is_not_looked_at() {
        Namesakes index = new Namesakes();
        index.add(0, PersonName.of("Ana Lima"), Optional.empty());
        index.add(1, PersonName.of("Kari Berg"), Optional.of("people/berg"));

        assertThat(index.of(PersonName.of("Lima"), Optional.empty()).stream()).containsExactly(0);
        assertThat(index.of(PersonName.of("Olav Dahl"), Optional.empty()).stream())
                .isEmpty();
        assertThat(index.of(PersonName.of("The Minister"), Optional.of("people/berg")).stream())
                .contains(1);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(
                        "Ana Lima",
                        "A. Lima",
                        "Lima",
                        "Ana",
                        "Ana Maria de Lima",
                        "ANA LIMA",
                        "Kari Berg",
                        "Karí Bergh",
                        "Yusuf al-Khatib",
                        "Youssef Al Khateeb",
                        "Khatib",
                        "Mikhail Orlov",
                        "Michail Orlow",
                        "Orlov",
                        "M. Orlov Jr.",
                        "Tran Van Binh",
                        "Binh",
                        "Nina")
                .list()
                .ofMaxSize(9);
    }
}
