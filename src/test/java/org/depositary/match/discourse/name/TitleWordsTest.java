package org.depositary.match.discourse.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTest {
    private static boolean parted(String few, String many) {
        return TitleWords.parted(TitleWords.of(few), TitleWords.of(many));
    }

    @Test
    void a_name_may_be_told_without_whose_it_is() {
        assertThat(parted("Lighthouse in Arica", "Lighthouse of Norway in Arica"))
                .isTrue();
    }

    @Test
    void a_name_is_not_told_without_what_it_is_for_or_with_another_place() {
        assertThat(parted("Board of Norway", "Board of Trade of Norway")).isFalse();
        assertThat(parted("Lighthouse in Lima", "Lighthouse of Norway in Arica"))
                .isFalse();
        assertThat(parted("Lighthouse", "Lighthouse of Norway")).isFalse();
    }
}
