package org.depositary.rule.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            content:60 | thanked the harbour.                                       | thanked the harbour
            content:60 | the ferries to the islands will sail again, which everybody there had waited for | the ferries to the islands will sail again…
            content:60 | thanked the people of the islands for the long work of all of them together | thanked the people of the islands for the long work…
            content:10 | Donaudampfschifffahrt                                       | Donaudampf…
            content    | whatever is said, as long as it may be, is what is shown     | whatever is said, as long as it may be, is what is shown
            """)
    void a_text_is_cut_between_clauses_or_words_and_does_not_end_with_a_short_one(
            String slot, String text, String shown) {
        assertThat(Beginning.of(slot).shorten(text)).isEqualTo(shown);
    }
}
