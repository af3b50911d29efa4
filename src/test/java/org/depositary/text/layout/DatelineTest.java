package org.depositary.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.token.Joints;
import org.depositary.text.token.Tokeniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String TEXT = " The ferries left the harbour.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LISBON, May 5 -                    | LISBON           | May 5",
                "LISBON, May 5 (Agency) -           | LISBON           | May 5",
                "LISBON, MAY 5 /ABC/ –              | LISBON           | MAY 5",
                "Lisbon, 5 May 2011;                | Lisbon           | 5 May 2011",
                "Lisbon, 5th May, 2011:             | Lisbon           | 5th May , 2011",
                "Lisbon - 5 May 2011 -              | Lisbon           | 5 May 2011",
                "LISBON, PORTUGAL – May 5, 2011 –   | LISBON, PORTUGAL | May 5 , 2011",
                "LISBON, Portugal (May 5, 2011) –   | LISBON, Portugal | May 5 , 2011",
                "(Lisbon, 5 May 2011)               | Lisbon           | 5 May 2011",
                "[LISBON] 5 May 2011 -              | LISBON           | 5 May 2011",
                "5 May 2011, Lisbon -               | Lisbon           | 5 May 2011",
                "May 5, 2011 (Agency) --            | ``               | May 5 , 2011",
                "LISBON, May 5, 2011.               | LISBON           | May 5 , 2011",
                "LISBON, Tuesday (Agency) -         | LISBON           | Tuesday",
                "LISBON, 05/05/2011 -               | LISBON           | 05 / 05 / 2011",
                "Lisbon/Porto, 5 May 2011 -         | Lisbon/Porto     | 5 May 2011",
                "Lisbon, 3rd – 5th May 2011:        | Lisbon           | 3rd – 5th May 2011",
                "LISBON (Agency) -                  | LISBON           | ``",
                "LISBON, Portugal (AP) _            | LISBON, Portugal | ``"
            })
    void a_text_begins_with_where_and_when_it_was_given(String line, String place, String date) {
        List<Token> tokens = tokens(line + TEXT);
        Dateline read = read(tokens).orElseThrow();

        assertThat(read.place()).isEqualTo(place);
        assertThat(words(tokens.subList(read.dateFirst(), read.dateEnd()))).isEqualTo(date);
        assertThat(words(tokens.subList(read.end(), tokens.size()))).isEqualTo("The ferries left the harbour .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lisbon, 5 May 2011",
                "Lisbon, the 5th of May 2011",
                "Lisbon, Monday 5 May 2011",
                "Lisbon, 2011-05-05"
            })
    void a_line_of_its_own_needs_no_mark(String line) {
        List<Token> tokens = tokens(line);

        assertThat(read(tokens)).hasValueSatisfying(read -> {
            assertThat(read.place()).isEqualTo("Lisbon");
            assertThat(read.fills(0, tokens.size())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 5-7, 2011, the ferries left.",
                "May 5, 2011 – The ferries left.",
                "Ferries to Lisbon - a guide",
                "Lisbon left the harbour on 5 May 2011.",
                "KARI BERG: The ferries left.",
                "Lisbon, 2011: the ferries",
                "(Lisbon) The ferries left."
            })
    void what_only_looks_like_it_is_part_of_the_text(String text) {
        assertThat(read(tokens(text))).isEmpty();
    }

    @Test
    void nothing_opens_an_empty_text() {
        assertThat(read(List.of())).isEmpty();
    }

    private static Optional<Dateline> read(List<Token> tokens) {
        return Dateline.at(tokens, 0, tokens.size());
    }

    private static List<Token> tokens(String text) {
        return new Tokeniser(Set.of(), new Joints(Set.of(), Set.of(), Set.of())).tokens(text);
    }

    private static String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
