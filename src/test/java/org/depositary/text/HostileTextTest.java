package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write end all the same; the limit is for what would never end, not a measure of speed. */
class HostileTextTest {
    private static final int LENGTH = 10 << 20;
    private static final Duration LONG = Duration.ofMinutes(1);

    private static int read(String text) {
        return assertTimeoutPreemptively(LONG, () -> {
            Reading reading = Texts.read(text, "1995-09");
            Texts.mentions(reading);
            return reading.tokens().size();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "A", "7", ".", "\"", "“", "(", "[", "-", "'", " ", "\n", "\u00AD", "\uFFFD", "\u0000", "â",
                "\uD800"
            })
    void ten_megabytes_of_one_character_end(String character) {
        assertThat(read(character.repeat(LENGTH))).isLessThanOrEqualTo(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a.a",
                "aa.",
                "A.",
                "A-",
                "A-a'",
                "7,",
                "7.7:",
                "7-",
                "7 ",
                "$7 ",
                "(\"",
                "\" ",
                "[1",
                "A A ",
                "May 3, ",
                "3-4 ",
                "1998-",
                "1998/",
                "May, ",
                "the end of ",
                "two hundred ",
                "$5 ",
                "x-\n",
                "- a\n",
                "a@",
                "www.",
                "Mr. ",
                "K s ",
                "b c",
                "last week ",
                "since ",
                "since 1996 ",
                "a\n",
                "\n\nA\n\nb."
            })
    void rows_of_pieces_end(String piece) {
        assertThat(read(piece.repeat((LENGTH >> 6) / piece.length()))).isPositive();
    }

    @Test
    void nothing_is_a_reading_too() {
        Reading reading = Texts.read("");
        assertThat(reading.tokens()).isEmpty();
        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.blocks()).isEmpty();
        assertThat(Texts.mentions(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “so and left. He said \"so and (left.",
                "”“)(][",
                "\u0000\u0001\u0002Chile\u0003\u0085Norway",
                "\uDC00\uD800 Chile \uD83D",
                "\uFEFF\uFEFFChile",
                "\u202EChile\u202C",
                "'s 's’s",
                "0000-00-00 99/99/9999 31.31.2001 2001-13-45",
                "in 2199 and 1000 or 9999, 0000 years ago",
                "999999999999 years ago and 500 years ago",
                "$99999999999999999999999999999999999999 million"
            })
    void nonsense_is_read_without_complaint(String text) {
        assertThatCode(() -> Texts.mentions(Texts.read(text, "1000-01-01"))).doesNotThrowAnyException();
        assertThatCode(() -> Texts.mentions(Texts.read(text, "2999-12-31"))).doesNotThrowAnyException();
    }
}
