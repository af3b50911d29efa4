package org.depositary.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            The fair opened at 10:28 PM in Oslo. | PM | true
            The fair opened at 9 pm in Oslo.     | pm | true
            The fair opened with 45 PM 3 guests. | PM | false
            The PM opened the fair.              | PM | false
            """)
    void half_a_day_stands_behind_a_time(String text, String word, boolean half) {
        List<Token> tokens = read(text).tokens();
        int at = tokens.stream().map(Token::text).toList().indexOf(word);
        Mention entry = new Mention(
                "Office",
                at,
                at + 1,
                at,
                at + 1,
                word,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                "words");
        assertThat(Clock.outside(tokens, List.of(entry)).isEmpty()).isEqualTo(half);
    }
}
