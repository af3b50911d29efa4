package org.depositary.match.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.depositary.match.Texts;
import org.depositary.text.Token;
import org.junit.jupiter.api.Test;

class WordPredicatesTest {
    private final WordPredicates predicates = new WordPredicates();

    @Test
    void a_word_passes_the_tests_that_name_it_alone_or_among_others() {
        int alone = predicates.folded("ship");
        int among = predicates.anyOf(Set.of("ship", "boat"));
        int other = predicates.folded("harbour");

        WordPredicates.Passed passed = predicates.passed(word("Ship"));

        assertThat(List.of(passed.passes(alone), passed.passes(among), passed.passes(other)))
                .containsExactly(true, true, false);
    }

    @Test
    void a_set_of_one_word_is_the_test_of_that_word() {
        assertThat(predicates.anyOf(Set.of("ship"))).isEqualTo(predicates.folded("ship"));
    }

    @Test
    void what_is_known_is_still_found_when_all_is_numbered_and_nothing_is_added() {
        int known = predicates.folded("ship");
        predicates.complete();

        assertThat(predicates.folded("ship")).isEqualTo(known);
        assertThatThrownBy(() -> predicates.folded("boat")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> predicates.kind("Harbour")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> predicates.need(BitSet.valueOf(new long[] {1})))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Token word(String text) {
        return Texts.reading(text).tokens().getFirst();
    }
}
