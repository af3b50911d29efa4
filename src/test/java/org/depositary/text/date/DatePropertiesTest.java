package org.depositary.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Texts;

class DatePropertiesTest {
    private static final List<String> PIECES = List.of(
            "3",
            "03",
            "31",
            "30",
            "29",
            "0",
            "00",
            "99",
            "1992",
            "1996",
            "2011",
            "0000",
            "9999",
            "999999999999999999999",
            "May",
            "Feb.",
            "February",
            "Sept",
            "MAY",
            "Monday",
            "Fri.",
            "last",
            "next",
            "this",
            "week",
            "month",
            "year",
            "years ago",
            "two",
            "the end of",
            "early",
            "mid-",
            "spring",
            "century",
            "1990s",
            "'92",
            "from",
            "to",
            "till",
            "until",
            "between",
            "and",
            "since",
            "on",
            "in",
            "of",
            "of the",
            "today",
            "yesterday",
            "-",
            "–",
            "/",
            ".",
            ",",
            ":",
            "(",
            ")",
            "st",
            "th",
            "3rd",
            "2011-05-03",
            "3/5/2011",
            "2011/12",
            "10-12",
            "BC",
            "\u0000",
            "\u0301",
            "\uD800",
            "\n");

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<List<String>> pieces = Arbitraries.of(PIECES).list().ofMaxSize(16);
        return Arbitraries.oneOf(
                pieces.map(parts -> String.join(" ", parts)), pieces.map(parts -> String.join("", parts)));
    }

    @Property(tries = 4000)
    void every_mixture_of_the_words_of_dates_gives_dates_that_are_some(
            @ForAll("mixtures") String text, @ForAll("published") String published) {
        Reading reading = Texts.read(text, published);
        for (Mention mention : Texts.mentions(reading, "Date")) {
            assertThat(mention.first()).isLessThan(mention.end());
            mention.measure().ifPresent(date -> {
                assertThat(date).isInstanceOf(Edtf.class);
                Edtf edtf = (Edtf) date;
                edtf.earliest()
                        .ifPresent(earliest -> edtf.latest()
                                .ifPresent(latest -> assertThat(earliest).isBeforeOrEqualTo(latest)));
            });
        }
    }

    @Provide
    Arbitrary<String> published() {
        return Arbitraries.of("", "1995-09", "2000-02-29", "0001-01-01", "9999-12-31", "XXXX-05-03", "../2006");
    }
}
