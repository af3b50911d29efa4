package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "1995,                  1995-12,               true",
        "1995-08/1995-09,       1995-08-31,            true",
        "1995-08-30/1995-09-02, 1995-08,               true",
        "1995-08-30/1995-09-02, 1995-09-01/1995-09-05, false",
        "1995-12,               2000-04-03/2000-04-05, false",
        "2004-08/..,            2006-06,               true",
        "XXXX-08-31,            1995-08,               true",
        "XXXX-08-31,            1995-09,               false",
        "XXXX-08-31,            XXXX-08-31,            true",
        "XXXX-02-29,            1995-02,               false",
        "1995/..,               ../1998-05,            true",
        "1999/..,               ../1998-05,            false",
        "1998-04/..,            1999/..,               true",
        "1995/..,               1999/..,               false",
        "1995/..,               1999/2003,             false"
    })
    void dates_agree_where_one_may_be_the_other_told_more_exactly(String one, String other, boolean agree) {
        assertThat(Dates.agree(new Edtf(one), new Edtf(other))).isEqualTo(agree);
        assertThat(Dates.agree(new Edtf(other), new Edtf(one))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "1995,            1995-12,    1995-12",
        "1995-08/1995-09, 1995-08-31, 1995-08-31",
        "2004-08/..,      2006-06,    2006-06",
        "XXXX-08-31,      1995-08,    1995-08-31",
        "1995-08-31,      XXXX-08-31, 1995-08-31",
        "1995/..,         ../1998-05, 1995/1998-05"
    })
    void the_more_exact_of_two_dates_is_the_shorter_and_an_open_year_is_filled(
            String one, String other, String exacter) {
        assertThat(Dates.exacter(new Edtf(one), new Edtf(other))).isEqualTo(new Edtf(exacter));
        assertThat(Dates.exacter(new Edtf(other), new Edtf(one))).isEqualTo(new Edtf(exacter));
    }

    @ParameterizedTest
    @CsvSource({
        "1992 1993-12 1995 1995-11,  1992/1995",
        "1993-12 1992-04-10,         1992-04-10/1993-12",
        "1995-08,                    1995-08",
        "XXXX-08-31,                 ''",
        "2004/.. 1999,               1999"
    })
    void a_hull_reaches_from_the_first_point_to_the_last_as_they_are_written(String dates, String hull) {
        List<Edtf> all = Arrays.stream(dates.split(" ")).map(Edtf::new).toList();
        assertThat(Dates.hull(all)).isEqualTo(hull.isEmpty() ? Optional.empty() : Optional.of(new Edtf(hull)));
    }
}
