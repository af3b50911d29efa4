package org.depositary.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Transliterator LOWER =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    @Property(tries = 5000)
    void letters_with_strokes_and_accents_become_what_transliteration_makes_of_them(
            @ForAll
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = '\u00c0', to = '\u024f')
                    @CharRange(from = '\u2010', to = '\u201f')
                    @CharRange(from = '\u1e00', to = '\u1eff')
                    @StringLength(min = 1, max = 6)
                    String name) {
        String words = LOWER.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        assertThat(Spelling.fold(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "karimov, kerimov",
        "dzhumagaliev, jumagaliev",
        "tchaikovsky, chaykovskiy",
        "mukhamedov, muhamedov",
        "kohlberg, colberg",
        "sergeyev, sergeev",
        "yusupova, iusupova",
        "bekov, bekof",
        "kovalev, kovaleff"
    })
    void one_name_in_two_transliterations_is_a_variant(String one, String other) {
        assertThat(Spelling.variants(one, other)).isTrue();
        assertThat(Spelling.keys(one)).containsAnyElementsOf(Spelling.keys(other));
    }

    @ParameterizedTest
    @CsvSource({"peres, peretz", "lima, luna", "berg, borg", "dahl, diehl", "soto, sato"})
    void names_of_two_families_are_none(String one, String other) {
        assertThat(Spelling.variants(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"naim, nayem", "said, sayed", "omer, omar"})
    void in_a_short_word_a_vowel_is_a_spelling_only_beside_other_words_that_agree(String one, String other) {
        assertThat(Spelling.variants(one, other)).isFalse();
        assertThat(Spelling.variantsBeside(one, other)).isTrue();
    }

    @Test
    void other_scripts_and_marks_are_levelled() {
        assertThat(Spelling.fold("Жұмабаева")).isEqualTo(Spelling.fold("žumabaeva"));
        assertThat(Spelling.fold("O’Brien-Núñez")).isEqualTo("o brien nunez");
    }

    @ParameterizedTest
    @CsvSource({
        "Núñez, nunez",
        "Åse Çelik, ase celik",
        "Łódź, lodz",
        "Straße, strasse",
        "Đorđe, dorde",
        "Nguyễn Thị, nguyen thi",
        "“Lima”—Arica, lima arica",
        "O’Neill…, o neill",
        "Пушкин, puskin",
        "Ἀθῆναι, athenai"
    })
    void a_word_is_folded_the_same_with_accents_typographic_signs_and_in_other_scripts(String written, String folded) {
        assertThat(Spelling.fold(written)).isEqualTo(folded);
    }

    @Property
    void a_word_is_a_variant_of_itself_and_variance_has_no_direction(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
        String a = Spelling.fold(one);
        String b = Spelling.fold(other);
        assertThat(Spelling.variants(a, a)).isTrue();
        assertThat(Spelling.variants(a, b)).isEqualTo(Spelling.variants(b, a));
    }
}
