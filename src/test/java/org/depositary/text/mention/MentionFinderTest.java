package org.depositary.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depositary.text.Texts.mentions;
import static org.depositary.text.Texts.read;

import java.math.BigDecimal;
import java.util.List;
import org.depositary.text.Mention;
import org.depositary.text.Money;
import org.depositary.text.Quantity;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    private static List<String> labels(String text, String kind) {
        return mentions(read(text), kind).stream().map(Mention::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exports came to $723.9 mln. in all.       | $723.9 mln.        | 723900000     | USD
            They paid US$ 5 million for it.           | US$ 5 million      | 5000000       | USD
            They paid USD 500,000 for it.             | USD 500,000        | 500000        | USD
            They paid 500 million euros for it.       | 500 million euros  | 500000000     | EUR
            They paid a million dollars for it.       | a million dollars  | 1000000       | USD
            They paid €2.5bn for it.                  | €2.5bn             | 2500000000    | EUR
            They paid 10B$ for it.                    | 10B$               | 10000000000   | USD
            They paid five billion kroner for it.     | five billion kroner| 5000000000    | NOK
            They paid $270 billions for it.           | $270 billions      | 270000000000  | USD
            They paid $5 million dollars for it.      | $5 million dollars | 5000000       | USD
            They paid a $1-billion loan back.         | $1-billion         | 1000000000    | USD
            They paid half a billion euros for it.    | half a billion euros | 500000000   | EUR
            They paid two and a half million euros.   | two and a half million euros | 2500000 | EUR
            They paid one bln euros for it.           | one bln euros | 1000000000 | EUR
            """)
    void a_sum_is_a_number_beside_a_currency(String text, String label, BigDecimal amount, String currency) {
        assertThat(mentions(read(text), "Money"))
                .extracting(Mention::label, mention -> mention.measure().orElseThrow())
                .containsExactly(tuple(label, new Money(amount, currency)));
        assertThat(labels(text, "Number")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 14.000 men live there.               | 14.000             | 14000
            Some 1,05,000 men live there.             | 1,05,000           | 105000
            Some 200 000 men live there.              | 200 000            | 200000
            It has 1 250 000 houses.                  | 1 250 000          | 1250000
            A nation of 16 million lives there.       | 16 million         | 16000000
            Three thousand trees stand there.         | Three thousand     | 3000
            It has two hundred and fifty houses.      | two hundred and fifty | 250
            It has twenty-five houses.                | twenty-five        | 25
            It has 1.5 billion houses.                | 1.5 billion        | 1500000000
            It totalled 436 mln.                      | 436 mln.           | 436000000
            It totalled 47,3 million.                 | 47,3 million       | 47300000
            Some 14.000 men live there.               | 14.000             | 14000
            Some 1.234.567 men live there.            | 1.234.567          | 1234567
            It has 16.125 acres.                      | 16.125             | 16.125
            A dozen men came.                         | A dozen            | 12
            """)
    void a_number_is_written_in_digits_or_words(String text, String label, BigDecimal amount) {
        assertThat(mentions(read(text), "Number"))
                .extracting(Mention::label, mention -> mention.measure().orElseThrow())
                .containsExactly(tuple(label, new Quantity(amount, false)));
    }

    @Test
    void the_day_of_a_date_is_no_thousand_of_what_is_counted_behind_it() {
        assertThat(labels("On May 12 200 men came.", "Number")).containsExactly("200");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose to 70 mln dollars in 2009 from 62 mln in 2008. | 70 mln dollars, 62 mln
            Sales were $70 million. Purchases were 5 million.         | $70 million, 5 million
            Sales were $70 million, 30 million tonnes in all.         | $70 million
            Sales were $70 million, or 30 million % more.             | $70 million
            Sales were $70 million. So. It was. Then 5 million came.  | $70 million
            The 5 million in 2008 became $70 million.                 | $70 million
            """)
    void a_sum_leaves_its_currency_out_where_one_before_told_it(String text, String labels) {
        assertThat(labels(text, "Money")).containsExactlyElementsOf(List.of(labels.split(", ")));
    }

    @Test
    void a_state_in_the_name_of_a_currency_is_not_named() {
        Reading reading = read("The US and Norway paid US$ 5 million, then US dollars, then francs of Norway.");
        assertThat(mentions(reading, "State"))
                .extracting(Mention::label)
                .containsExactly("United States", "Norway", "Norway");
    }

    @Test
    void a_word_alone_in_a_line_of_capitals_is_a_name_if_the_text_has_it_as_one() {
        assertThat(labels("MINISTER QUITS AND LUNDE FOLLOWS AT NOON\n\nThe day after Lunde left, it rained.", "Name"))
                .contains("LUNDE")
                .doesNotContain("QUITS", "FOLLOWS");
        assertThat(labels("KARI LUNDE\n\nIt rained.", "Name")).contains("KARI LUNDE", "LUNDE");
    }

    @Test
    void numbers_of_dates_are_not_mentioned_again() {
        assertThat(labels("On 3-5 May 2011 seven men came.", "Number")).containsExactly("seven");
    }

    @Test
    void a_row_of_digits_without_end_is_no_number() {
        assertThat(labels("The code " + "7".repeat(400) + " was sent.", "Number"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The IV session was held.                  | 4
            II meeting of the council                 | 2
            During the X congress they spoke.         | 10
            It was followed by the XXIV Fair.         | 24
            """)
    void a_roman_numeral_before_what_it_numbers_is_an_ordinal(String text, BigDecimal number) {
        assertThat(mentions(read(text), "Ordinal"))
                .extracting(mention -> mention.measure().orElseThrow())
                .containsExactly(new Quantity(number, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "King Harald V arrived.",
                "World War II ended.",
                "Annex II follows.",
                "I came with X men.",
                "The CD was sold.",
                "Pope John XXIII said so.",
                "The IIII session was held.",
                "It was the II."
            })
    void a_roman_numeral_behind_a_name_is_no_ordinal(String text) {
        assertThat(labels(text, "Ordinal")).isEmpty();
    }

    @Test
    void ordinals_are_written_in_digits_or_words() {
        assertThat(mentions(read("The fourth and the 47-th, 2nd and twenty-first days."), "Ordinal"))
                .extracting(Mention::label, mention -> mention.measure().orElseThrow())
                .containsExactly(
                        tuple("fourth", new Quantity(BigDecimal.valueOf(4), true)),
                        tuple("47-th", new Quantity(BigDecimal.valueOf(47), true)),
                        tuple("2nd", new Quantity(BigDecimal.valueOf(2), true)),
                        tuple("twenty-first", new Quantity(BigDecimal.valueOf(21), true)));
    }

    @Test
    void a_quotation_is_labelled_by_what_stands_between_its_marks() {
        Reading reading = read("The firm “Sol” and the \"Nord\" company said: “we came. We saw.”");
        assertThat(mentions(reading, "Quote"))
                .extracting(Mention::label)
                .containsExactly("Sol", "Nord", "we came. We saw.");
        Mention first = mentions(reading, "Quote").get(0);
        assertThat(reading.words(first.first(), first.end())).isEqualTo("“Sol”");
        assertThat(reading.words(first.headFirst(), first.headEnd())).isEqualTo("Sol");
    }

    @Test
    void a_quotation_mark_without_its_fellow_quotes_nothing() {
        assertThat(labels("The firm “Sol left. Then \"Nord came.", "Quote")).isEmpty();
    }

    @Test
    void a_quotation_may_go_on_in_the_next_paragraph() {
        assertThat(labels("\"The King is here.\n\n“ He will stay.\"", "Quote"))
                .containsExactly("The King is here.", "He will stay.");
    }

    @Test
    void dashes_are_mentioned_wherever_they_stand() {
        assertThat(labels("Chile-Norwegian ties – and more - grew; the co-op too.", "Dash"))
                .containsExactly("-", "–", "-");
    }

    @Test
    void a_name_is_a_row_of_capitalised_words_and_every_part_of_it() {
        assertThat(labels("Yesterday N.Berg met Robert van der Hale Jr. there.", "Name"))
                .contains("N. Berg", "Robert van der Hale Jr.", "Robert van der Hale", "van der Hale", "Hale", "Berg")
                .doesNotContain("Yesterday N. Berg", "Yesterday", "Robert van der", "N.");
    }

    @Test
    void what_tells_generations_apart_belongs_to_a_name_behind_a_comma_too() {
        assertThat(labels("There Robert Hale, Jr. met Ana Lima, Jra. of Lima.", "Name"))
                .contains("Robert Hale, Jr.", "Robert Hale", "Ana Lima")
                .doesNotContain("Ana Lima, Jra.");
    }

    @Test
    void a_prefix_may_be_joined_to_a_name() {
        assertThat(labels("We saw Ann al-Lima and Bo d'Or of pro-Berg.", "Name"))
                .contains("Ann al-Lima", "al-Lima", "Bo d'Or")
                .noneMatch(name -> name.contains("pro-Berg"));
    }

    @Test
    void a_month_that_stands_in_a_date_is_no_name() {
        assertThat(labels("On 15 September, April Berg met Mr. May.", "Name"))
                .contains("April Berg", "May")
                .doesNotContain("September");
    }

    @Test
    void a_weekday_behind_a_name_is_no_part_of_it() {
        assertThat(labels("Yesterday Ann Lima Monday met Bo Dahl.", "Name"))
                .contains("Ann Lima", "Bo Dahl")
                .noneMatch(name -> name.contains("Monday"));
    }

    @Test
    void in_a_heading_ordinary_words_end_a_name_anywhere() {
        assertThat(labels("Ann Lima in Oslo Yesterday\n\nThen it rained.", "Name"))
                .contains("Ann Lima", "Oslo")
                .doesNotContain("Oslo Yesterday");
    }

    @Test
    void in_a_line_of_capitals_a_verb_before_its_object_ends_a_name() {
        assertThat(labels("It reads: OLAV DAHL REPAIRS HIS SHIP", "Name"))
                .contains("OLAV DAHL")
                .doesNotContain("OLAV DAHL REPAIRS");
    }

    @Test
    void titles_marks_and_possessives_end_a_name() {
        assertThat(labels("We saw Mr. Dahl, Berg's man and the Chile-Norwegian Ann Lima.", "Name"))
                .contains("Dahl", "Berg", "Chile", "Ann Lima", "Norwegian Ann Lima")
                .noneMatch(name -> name.contains("Mr.") || name.contains("'s") || name.contains("-"));
    }

    @Test
    void mentions_come_by_place_the_longest_first_and_never_reach_over_a_sentence() {
        Reading reading = read("On 3 May 2011 Ann Lima left Chile. Norway paid $5 million.");
        List<Mention> mentions = mentions(reading);
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention mention = mentions.get(i);
            assertThat(mention.first()).isGreaterThanOrEqualTo(before.first());
            assertThat(mention.first() > before.first() || mention.end() <= before.end())
                    .isTrue();
        }
        assertThat(mentions)
                .allMatch(mention -> reading.sentences().stream()
                        .anyMatch(sentence -> sentence.first() <= mention.first() && mention.end() <= sentence.end()));
    }

    @Test
    void those_who_sign_beside_each_other_in_columns_are_two() {
        assertThat(labels("Ana Lima                 Juan Soto", "Name"))
                .contains("Ana Lima", "Juan Soto")
                .doesNotContain("Ana Lima Juan Soto");
        assertThat(labels("Ana   Lima left", "Name")).contains("Ana Lima");
    }
}
