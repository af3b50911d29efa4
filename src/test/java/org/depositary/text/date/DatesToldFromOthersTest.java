package org.depositary.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.mentions;
import static org.depositary.text.Texts.read;

import java.util.Optional;
import org.depositary.text.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesToldFromOthersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He came on 3 May 1999. A week later she came.             | 1999-05-10",
                "He came on 3 May 1999. Two days earlier she had come.     | 1999-05-01",
                "He came in October 1973. Three months later she came.     | 1974-01",
                "He came in 1973, and two decades later she came.          | 1993",
                "He came on 3 May 1999. Ten years afterwards she came.     | 2009",
                "He came in May 1999. A week later she came.               | ?"
            })
    void so_long_after_or_before_another_date_is_counted_from_it(String text, String date) {
        assertThat(mentions(read(text), "Date").getLast().measure())
                .map(Measure::toString)
                .isEqualTo(date.equals("?") ? Optional.empty() : Optional.of(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He left on 3 May 1861. In a note of 20 May he agreed.                                    | 2011-05-20",
                "He came in 1859. She came in 1860. He left on 3 May 1861. In a note of 20 May he agreed. | 1861-05-20",
                "He came in 1859. She came in 2010. He left on 3 May 1861. In a note of 20 May he agreed. | 2011-05-20"
            })
    void in_a_chronicle_of_old_times_a_day_has_the_year_told_last_whenever_it_was_written(String text, String date) {
        assertThat(mentions(read(text, "2011-06-01"), "Date").getLast().measure())
                .map(Measure::toString)
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It grew in the year to 31 March 2001.              | 2000-04-01/2001-03-31",
                "It grew in the financial year ended June 2001.     | 2000-07/2001-06",
                "It grew in the twelve months to December 2001.     | 2001-01/2001-12",
                "It grew in the year to March 31.                   | 2010-04-01/2011-03-31",
                "It grew in the year to 5 April 2001.               | 2000-04-06/2001-04-05",
                "It grew in the year to 28 February 2001.           | 2000-03-01/2001-02-28",
                "It grew in the year to April 5.                    | 2010-04-06/2011-04-05"
            })
    void a_year_that_ends_with_a_day_or_a_month_began_twelve_months_before(String text, String date) {
        assertThat(mentions(read(text, "2011-06-01"), "Date").getFirst().measure())
                .map(Measure::toString)
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He came in 1973, two years earlier than she did.  | 1",
                "He came in 1973; sooner or later she came.        | 1"
            })
    void a_span_that_is_compared_tells_no_date(String text, int dates) {
        assertThat(mentions(read(text), "Date")).hasSize(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He came on 03/05/2001.                           | 2001",
                "She left on 14/06/2001 and he came on 03/05/2001. | 2001-05-03",
                "She left on 06/14/2001 and he came on 03/05/2001. | 2001-03-05"
            })
    void which_figure_is_the_month_other_dates_tell(String text, String date) {
        assertThat(mentions(read(text), "Date").getLast().measure())
                .map(Measure::toString)
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They had agreed to hold a sale on 5 January. | 1996-01-05",
                "They agreed on a sale held on 5 January.     | 1995-01-05",
                "He will go in August and be followed by her. | 1996-08",
                "He went in August and was followed by her.   | 1995-08"
            })
    void what_was_agreed_or_is_yet_to_be_done_lies_ahead(String text, String date) {
        assertThat(mentions(read(text, "1995-12-20"), "Date").getLast().measure())
                .map(Measure::toString)
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He sings on 14 October 2021. She came this week. Later on the same day he sails.  | 2021-10-14",
                "He sang in October 2021. The same year he sailed.                                 | 2021"
            })
    void the_same_day_is_the_last_day_told_and_not_a_week(String text, String date) {
        assertThat(mentions(read(text, "2021-10-12"), "Date").getLast().measure())
                .map(Measure::toString)
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He came in March and July 2016.       | 2016-03",
                "He came on 3 March and 4 July 2016.   | 2016-03-03",
                "He came in March and on 4 July 2016.  | 2011-03"
            })
    void a_month_joined_to_another_is_of_its_year(String text, String date) {
        assertThat(mentions(read(text, "2011-06-01"), "Date").getFirst().measure())
                .map(Measure::toString)
                .contains(date);
    }
}
