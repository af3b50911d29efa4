package org.depositary.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.mentions;
import static org.depositary.text.Texts.read;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Measure;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /** The values of the dates that no other date contains, in order; {@code ?} for what is not resolved. */
    private static List<String> dates(Reading reading) {
        List<String> values = new ArrayList<>();
        int end = 0;
        for (Mention date : mentions(reading, "Date")) {
            if (date.end() > end) {
                end = date.end();
                values.add(date.measure().map(Measure::toString).orElse("?"));
            }
        }
        return values;
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            He came on 12 June 2009.                             | 2009-06-12
            He came on the 3rd of May, 2001.                     | 2001-05-03
            He came on May 3, 2001.                              | 2001-05-03
            He came on May 3rd 2001.                             | 2001-05-03
            He came on September, 3, 2002 to Oslo.               | 2002-09-03
            He came in July, 3, 2002 to Oslo.                    | 2002-07-03
            He came on Wednesday, 24 June 2015 to Oslo.          | 2015-06-24
            He came on Fri. 12 June 2009.                        | 2009-06-12
            He came on Aug. 31, 1995.                            | 1995-08-31
            He came on 22-MAR-1987.                              | 1987-03-22
            He came on 1999-11-09.                               | 1999-11-09
            He came on 25.12.2001.                               | 2001-12-25
            He came on 25/12/2001.                               | 2001-12-25
            He came on 2001.12.25.                               | 2001-12-25
            He came under a 1984 law. That of 1951 remains.      | 1984 1951
            He came on 12/25/2001.                               | 2001-12-25
            He came on 7/7/2001.                                 | 2001-07-07
            He came on 3-5 May 2011.                             | 2011-05-03/2011-05-05
            He came on 16-17 May, 2005.                          | 2005-05-16/2005-05-17
            He came on April 3-5th, 2000.                        | 2000-04-03/2000-04-05
            He came on June, 3-4, 2002.                          | 2002-06-03/2002-06-04
            He came on October 12–13, 2015.                      | 2015-10-12/2015-10-13
            He came on 5 and 6 May 2011.                         | 2011-05-05/2011-05-06
            He came between 18 and 20 November 2013.             | 2013-11-18/2013-11-20
            He came on 31 March and 1 April 2016.                | 2016-03-31/2016-04-01
            He came on March 31st-April 2nd, 2016.               | 2016-03-31/2016-04-02
            On March 3-5, 2016, he came.                         | 2016-03-03/2016-03-05
            He came on 5 & 6 May 2011.                           | 2011-05-05/2011-05-06
            He came in May/June 2011.                            | 2011-05/2011-06
            He came in mid-2011.                                 | 2011
            He came on 3 May and 7 June 2016.                    | 2016-05-03 2016-06-07
            He came on 2013.11.18.                               | 2013-11-18
            He came on 2013.11.18-20.                            | 2013-11-18/2013-11-20
            2009 March - he came.                                | 2009-03
            2009 Jul. Mr Dahl came.                              | 2009-07
            1962, October: he came.                              | 1962-10
            1984, 9-12 October: he came.                         | 1984-10-09/1984-10-12
            1984, 9 till 12 of October - he came.                | 1984-10-09/1984-10-12
            They came on 9, 10 and 11 September 2003.            | 2003-09-09/2003-09-11
            They came on Sept 9, 10 and 11, 2003.                | 2003-09-09/2003-09-11
            They came on 2-3.05.2010.                            | 2010-05-02/2010-05-03
            It was signed in May '95 and on 3 May ’04.           | 1995-05 2004-05-03
            Then in May, 1500 men came.                          | XXXX-05
            He stayed from 5 to 9 May 2011.                      | 2011-05-05/2011-05-09
            He stayed from May 5 to 9, 2011.                     | 2011-05-05/2011-05-09
            He stayed from Thursday 11 to Tuesday 16 June 2009.  | 2009-06-11/2009-06-16
            He stayed from 28 May to 3 June 2001.                | 2001-05-28/2001-06-03
            He stayed 28 December – 3 January 2001.              | 2000-12-28/2001-01-03
            He stayed September 28-October 2, 2003.              | 2003-09-28/2003-10-02
            He stayed from 28 May 2001 to 3 June 2001.           | 2001-05-28/2001-06-03
            He stayed between 3 May 2001 and 5 May 2001.         | 2001-05-03/2001-05-05
            He came in May 1996.                                 | 1996-05
            He came in May, 1996.                                | 1996-05
            He came in May of 1996.                              | 1996-05
            He came in mid-May 1996.                             | 1996-05
            They came in August, September 1995.                 | 1995-08/1995-09
            They came in August, September, 1995.                | 1995-08/1995-09
            They came in October and November 1999.              | 1999-10/1999-11
            They came in October-December 1999.                  | 1999-10/1999-12
            She came in May 2004 to present a lamp.              | 2004-05
            She held it (January 1997 – June 2002).              | 1997-01/2002-06
            She held it (May 2003 - March 2006).                 | 2003-05/2006-03
            She held it from May 2003 to March 2006.             | 2003-05/2006-03
            She held it from May 2003 until March 2006.          | 2003-05/2006-03
            He came in 1992.                                     | 1992
            He came during the year 1992.                        | 1992
            He came in the Year 2005 with twenty men.            | 2005
            He (1995) and she (1997) came.                       | 1995 1997
            It was so in 1992, 1993 and 1995.                    | 1992 1993 1995
            Ministers came in 2002 and talks were held.          | 2002
            She held it from 1998 to 2001.                       | 1998/2001
            She held it from 31 May to 3 May 2011.               | XXXX-05-31 2011-05-03
            She held it between 1998 and 2001.                   | 1998/2001
            She held it 1998-2001.                               | 1998/2001
            She held it (1970-73).                               | 1970/1973
            It was in 1999-00.                                   | 1999/2000
            Trade grew in financial year 1998-99.                | 1998/1999
            Trade grew in the fiscal year 2004/05.               | 2004/2005
            Trade grew in 2004/2005.                             | 2004/2005
            She has held it from 2004 to the present.            | 2004/..
            She has held it (2004 – present).                    | 2004/..
            She has held it (May 2004 – ).                       | 2004-05/..
            It began at the end of 2001.                         | 2001
            It grew in the first quarter of 2001.                | 2001-01/2001-03
            It grew in the last quarter of 2001.                 | 2001-10/2001-12
            It ended in the second half of 2001.                 | 2001-07/2001-12
            It grew in the first nine months of 2001.            | 2001-01/2001-09
            It grew in the last three months of 2001.            | 2001-10/2001-12
            It grew in the first half of fiscal 2001.            | 2001
            It grew in the fifth quarter of 2001.                | 2001
            It began in the beginning of May 2001.               | 2001-05
            It began in early 2001 and ended in late May 2002.   | 2001 2002-05
            It began in the spring of 2001.                      | 2001
            It grew in the 1990s.                                | 1990/1999
            It grew in the mid-1990s and the 1970's.             | 1990/1999 1970/1979
            Since March 1996 he has been there.                  | 1996-03/..
            Since his return in 1996 he has been there.          | 1996
            The ship Sol 2006 left with 1800 men.                |
            It cost 2000 dollars for 1998 people of 2000 houses. |
            Some 1,995 men and No. 2001 left.                    |
            They may march in august company.                    |
            He left on 31 February 2001.                         | 2001-02
            """)
    void calendar_dates_are_read_in_all_their_forms(String text, String expected) {
        assertThat(String.join(" ", dates(read(text)))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{1} ({0}) = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2009-06-12 | He came today.                               | 2009-06-12
            2009-06-12 | He came today, Friday 12 June.               | 2009-06-12
            2009-06-20 | He came on Thursday (11 June 2009) for talks. | 2009-06-11
            2009-06-20 | He came on Thursday (the first of many days). | 2009-06-18
            2009-06-12 | He came this morning.                        | 2009-06-12
            2009-06-12 | He came yesterday.                           | 2009-06-11
            2009-06-12 | He came last night.                          | 2009-06-11
            2009-06-12 | He will come tomorrow.                       | 2009-06-13
            2009-06-12 | He came earlier today.                       | 2009-06-12
            2009-06-12 | He came last week.                           | 2009-06-01/2009-06-07
            2009-06-12 | He came this week.                           | 2009-06-08/2009-06-14
            2009-06-12 | He will come next week.                      | 2009-06-15/2009-06-21
            1987-03-22 | The King Comes This Week                     | 1987-03-23/1987-03-29
            1987-03-22 | He came this week.                           | 1987-03-16/1987-03-22
            1987-03-22 | He came last week.                           | 1987-03-16/1987-03-22
            2009-06-12 | He came last month.                          | 2009-05
            2009-01-12 | He came last month.                          | 2008-12
            2009-06-12 | He came earlier this month.                  | 2009-06
            2009-06-12 | He will come later this month.               | 2009-06
            2009-06-12 | He came this year.                           | 2009
            2009-06-12 | He came last year.                           | 2008
            2009-06-12 | He will come next year.                      | 2010
            2009-06-12 | He came earlier this year.                   | 2009
            2009-06-12 | He will come later this year.                | 2009
            2009-06-12 | He came early last year.                     | 2008
            2009-06-12 | He came at the end of last year.             | 2008
            2009-06-12 | He came two days ago.                        | 2009-06-10
            2009-06-12 | He came a week ago.                          | 2009-06-01/2009-06-07
            2009-06-12 | He came three months ago.                    | 2009-03
            2009-06-12 | He came ten years ago.                       | 1999
            2009-06-12 | He came in January this year.                | 2009-01
            2009-06-12 | He came in May 1992 and left in October of that year. | 1992-05 1992-10
            2009-06-12 | He came in 1992; she came on March 3 of the following year. | 1992 1993-03-03
            2009-06-12 | He came in January of last year.             | 2008-01
            2009-06-12 | He will come on 3 May next year.             | 2010-05-03
            1987-03-22 | He begins a visit on Tuesday.                | 1987-03-24
            1987-03-22 | He arrived on Tuesday.                       | 1987-03-17
            1987-03-22 | He will make a visit from Tuesday, it was said. | 1987-03-24
            1987-03-22 | He came last Tuesday.                        | 1987-03-17
            1987-03-22 | He comes next Tuesday.                       | 1987-03-24
            1987-03-20 | He will come on Friday.                      | 1987-03-20
            1987-03-22 | It ended last October.                       | 1986-10
            1987-03-22 | It begins next October.                      | 1987-10
            1987-03-22 | He went there in November.                   | 1986-11
            1987-03-22 | He will go there in November.                | 1987-11
            1987-12-22 | He will go there in February.                | 1988-02
            1995-09    | During the visit, which ended Aug. 31, he.   | 1995-08-31
            1995-01-05 | The visit ended on Dec. 31.                  | 1994-12-31
            1995-12-20 | The visit will begin on 5 January.           | 1996-01-05
            1995-09    | He came last week.                           | 1995-08/1995-09
            1995-09    | He lives there today.                        | 1995-09
            1995-09    | He came last month.                          | 1995-08
            1995-09    | He came last year.                           | 1994
            1995-09    | He will come later this year.                | 1995
            1995-09    | He came on Tuesday.                          | ?
            2006       | He came last week.                           | ?
            2006       | He came last year.                           | 2005
            2006       | He came on 9 May.                            | 2006-05-09
                       | He came on 9 May.                            | XXXX-05-09
                       | He came on 9-11 May.                         | XXXX-05-09/XXXX-05-11
                       | He came in May.                              | XXXX-05
                       | He came last week.                           | ?
                       | He is there today.                           | ?
            2006-06    | On 3 May 2004 he came. On 5 May he left.     | 2004-05-03 2004-05-05
            2006-06    | He came in December 2003 and left on 5 March. | 2003-12 2004-03-05
            2006-06    | In 2005 he came. He left that year.          | 2005 2005
            2006-06    | On 3 May 2004 he came and left the next day. | 2004-05-03 2004-05-04
            2006-06    | On 3 May 2004 he came, sang on the same date and left the same day. | 2004-05-03 2004-05-03 2004-05-03
            2006-06    | In 2004 it began; in the following year it ended. | 2004 2005
            2006-06    | In 2005 it grew beyond the previous year.    | 2005 2004
            """)
    void other_dates_count_from_the_documents_date_or_the_date_told_last(
            String document, String text, String expected) {
        assertThat(String.join(" ", dates(read(text, document == null ? "" : document))))
                .isEqualTo(expected);
    }

    @Test
    void the_same_day_named_again_is_that_of_the_paragraph_before() {
        String text = "On September 7th, 2004 a house was opened in Oslo.\n\nHe gave a prize on September 7 in Oslo.";
        assertThat(dates(read(text, "2006-06"))).containsExactly("2004-09-07", "2004-09-07");
    }

    @Test
    void a_day_inside_an_interval_told_before_takes_its_year() {
        String text = "On May 8-12, 2003 the King was in Chile.\n\nOn May 9 a forum was held there.";
        assertThat(dates(read(text, "2006-06"))).containsExactly("2003-05-08/2003-05-12", "2003-05-09");
    }

    @Test
    void what_is_ahead_does_not_take_the_year_of_what_the_paragraph_told_last() {
        assertThat(dates(read("He took office in June 1982. He will come on 24 March.", "1987-03-22")))
                .containsExactly("1982-06", "1987-03-24");
    }

    @Test
    void in_news_a_day_does_not_take_the_year_of_the_background() {
        assertThat(dates(read("He took office in June 1982. He came on 20 March.", "1987-03-22")))
                .containsExactly("1982-06", "1987-03-20");
        assertThat(dates(read("He took office in June 1982. He came on 20 March.", "1987-03")))
                .containsExactly("1982-06", "1982-03-20");
    }

    @Test
    void a_year_in_a_cell_of_its_own_is_a_date_and_a_sum_is_none() {
        assertThat(dates(read("Olav Dahl | 1997\nKari Berg | 2001\nRosa Vidal | 2005", "2006-06")))
                .containsExactly("1997", "2001", "2005");
        assertThat(dates(read("Salmon | 1997 tons\nCopper | 2001 tons\nTea | 2005 tons", "2006-06")))
                .isEmpty();
    }

    @Test
    void a_year_that_leads_a_sentence_sets_that_of_the_next() {
        assertThat(dates(read("In 1995 it was opened. On 3 May it was closed.", "2006-06")))
                .containsExactly("1995", "1995-05-03");
        assertThat(dates(read("They are free since 1991. On 3 May it was closed.", "2006-06")))
                .containsExactly("1991/..", "2006-05-03");
    }

    @Test
    void after_a_dateline_today_is_its_day() {
        String text = "Oslo, 27 April; The King left today.\n\nHe came last week.\n\n30 April 1985";
        assertThat(dates(read(text)))
                .containsExactly("1985-04-27", "1985-04-27", "1985-04-15/1985-04-21", "1985-04-30");
    }

    @Test
    void an_interval_and_the_dates_that_bound_it_are_all_mentioned() {
        assertThat(mentions(read("She held it (May 2003 - March 2006)."), "Date"))
                .extracting(Mention::label)
                .containsExactly("May 2003 - March 2006", "May 2003", "March 2006");
    }

    @Test
    void an_interval_without_an_end_and_the_date_it_begins_with_are_both_mentioned() {
        assertThat(mentions(read("Since March 1996 he has been there."), "Date"))
                .extracting(Mention::label)
                .containsExactly("Since March 1996", "March 1996");
    }

    @Test
    void what_stands_before_a_date_without_moving_it_may_belong_to_it() {
        assertThat(mentions(read("It began at the end of 2001."), "Date"))
                .extracting(Mention::label)
                .containsExactly("the end of 2001", "2001");
    }

    @Test
    void a_leap_day_without_a_year_falls_in_a_leap_year() {
        assertThat(dates(read("He came on 29 February.", "2005-03-10"))).containsExactly("2004-02-29");
    }

    @Test
    void a_part_of_the_day_belongs_to_the_day_before_it() {
        Reading reading = read("He left on 3 May 2011 night and came back on Friday morning, in May evening.");
        assertThat(mentions(reading, "Date").stream().map(Mention::label))
                .contains("3 May 2011 night", "Friday morning")
                .doesNotContain("May evening", "3 May 2011");
    }
}
