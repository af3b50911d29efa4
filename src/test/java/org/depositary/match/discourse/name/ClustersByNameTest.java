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

class ClustersByNameTest {
    @Property
    void nobody_is_left_out_whose_name_is_like_another(@ForAll("names") List<String> names) {
        ClustersByName index = new ClustersByName();
        for (int i = 0; i < names.size(); i++) {
            WrittenName name = WrittenName.of(names.get(i));
            BitSet found = index.of(name, Optional.empty());
            for (int other = 0; other < i; other++) {
                if (WrittenName.of(names.get(other)).likeness(name) != WrittenName.Likeness.NONE) {
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
        ClustersByName index = new ClustersByName();
        index.add(0, WrittenName.of("Ana Lima"), Optional.empty());
        index.add(1, WrittenName.of("Kari Berg"), Optional.of("people/berg"));

        assertThat(index.of(WrittenName.of("Lima"), Optional.empty()).stream()).containsExactly(0);
        assertThat(index.of(WrittenName.of("Olav Dahl"), Optional.empty()).stream())
                .isEmpty();
        assertThat(index.of(WrittenName.of("The Minister"), Optional.of("people/berg")).stream())
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
                        "Maria",
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
