package org.depositary.graph.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    private static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Lima                        | ana-lima
            Côte d'Ivoire                   | cote-divoire
            Жумабаев                        | zhumabayev
            O’Brien & Sons, Ltd.            | obrien-sons-ltd
            ﬁsheries № 4                    | fisheries-no-4
            北京                             | bei-jing
            ???                             | thing
            """)
    void a_label_becomes_lower_case_ascii_words(String label, String slug) {
        assertThat(Slug.of(label, "thing")).isEqualTo(slug);
    }

    @Property
    void transliteration_would_leave_ascii_as_it_is(
            @ForAll @CharRange(from = '\0', to = '\u007f') @StringLength(max = 40) String label) {
        assertThat(LATIN.transliterate(CYRILLIC.transliterate(label))).isEqualTo(label);
    }

    /** Letters with their accents before or behind them, and what has no accents at all. */
    @Property(tries = 5000)
    void accents_are_taken_from_letters_as_transliteration_takes_them(
            @ForAll
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = '\u00a0', to = '\u024f')
                    @CharRange(from = '\u0300', to = '\u036f')
                    @CharRange(from = '\u1e00', to = '\u1eff')
                    @StringLength(max = 6)
                    String label) {
        String normal = Normalizer.normalize(label, Normalizer.Form.NFKC);
        String words = LATIN.transliterate(CYRILLIC.transliterate(normal))
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʹʺ]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        assertThat(Slug.of(label, "thing")).isEqualTo(words.isEmpty() ? "thing" : words);
    }

    @Property
    void whatever_the_label_a_slug_is_short_and_plain(@ForAll @StringLength(max = 2 * Slug.LENGTH) String label) {
        assertThat(Slug.of(label, "thing")).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(Slug.LENGTH);
        assertThat(Slug.numbered(Slug.of(label, "thing"), 12))
                .matches("[a-z0-9]+(-[a-z0-9]+)*-12")
                .hasSizeLessThanOrEqualTo(Slug.LENGTH);
    }
}
