package org.depositary.page.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.depositary.page.language.Language;
import org.depositary.page.language.Languages;
import org.depositary.page.view.panel.SpansView;
import org.depositary.page.view.panel.SpansView.Mark;
import org.depositary.page.view.panel.SpansView.Tick;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final Language ENGLISH = Languages.read().usual();

    private static Row post(String thing, String begin, String end, String line) {
        return Rows.of("thing", thing, "begin", begin, "end", end, "date", begin + "/" + end, "line", line);
    }

    private static SpansView drawn(Row... rows) {
        return Spans.of(List.of(rows), ENGLISH, Optional.empty()).orElseThrow();
    }

    @Test
    void spans_of_one_line_share_it_where_they_lie_apart_and_each_leads_to_its_own() {
        SpansView view = drawn(
                post("first", "1990-01-01", "1992-06-30", "Harbour master"),
                post("other", "1991-01-01", "1991-12-31", "Pilot"),
                post("second", "1995-03-01", "1999-12-31", "Harbour master"));
        assertThat(view.rows()).extracting(SpansView.Row::name).containsExactly("Harbour master", "Pilot");
        List<Mark> marks = view.rows().getFirst().marks();
        assertThat(marks).extracting(Mark::name).containsExactly("first", "second");
        assertThat(marks)
                .extracting(Mark::href)
                .containsExactly(Optional.of("/page/first"), Optional.of("/page/second"));
        assertThat(marks.get(0).x() + marks.get(0).length())
                .isLessThan(marks.get(1).x());
        assertThat(view.rows().getFirst().dates()).contains("1990-01-01/1992-06-30, 1995-03-01/1999-12-31");
    }

    @Test
    void spans_of_one_line_that_meet_stand_below_one_another() {
        SpansView view = drawn(
                post("first", "1990-01-01", "1996-06-30", "Harbour master"),
                post("second", "1995-03-01", "1999-12-31", "Harbour master"),
                post("third", "1997-01-01", "1998-01-01", "Harbour master"));
        assertThat(view.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.name()).isEqualTo("Harbour master");
            assertThat(row.marks()).hasSize(1);
        });
    }

    @Test
    void the_same_line_in_two_lanes_is_two() {
        SpansView view = drawn(
                Rows.of("thing", "a", "begin", "1990-01-01", "end", "1991-01-01", "line", "Pilot", "lane", "North"),
                Rows.of("thing", "b", "begin", "1995-01-01", "end", "1996-01-01", "line", "Pilot", "lane", "South"));
        assertThat(view.rows())
                .extracting(SpansView.Row::name, row -> row.marks().size())
                .containsExactly(
                        Tuple.tuple("North", 0),
                        Tuple.tuple("Pilot", 1),
                        Tuple.tuple("South", 0),
                        Tuple.tuple("Pilot", 1));
    }

    @Test
    void how_sure_a_date_is_can_be_seen() {
        SpansView view = drawn(
                Rows.of("thing", "day", "begin", "1990-05-03", "end", "1990-05-03", "date", "1990-05-03"),
                Rows.of("thing", "year", "begin", "1991-01-01", "end", "1991-12-31", "date", "1991"),
                Rows.of("thing", "going on", "begin", "1992-01-01", "date", "1992/.."),
                Rows.of("thing", "met in office", "attested", "1993-02"));
        assertThat(view.rows())
                .flatExtracting(SpansView.Row::marks)
                .extracting(Mark::look)
                .containsExactly("exact", "vague", "open", "seen");
        assertThat(view.looks()).containsExactly("exact", "vague", "open", "seen");
    }

    @Test
    void what_has_no_known_end_fades_out_soon_and_so_does_what_has_no_known_beginning() {
        SpansView view = drawn(
                Rows.of("thing", "going on", "begin", "1793-05-01", "date", "1793-05-01/.."),
                Rows.of("thing", "gone", "end", "1890-01-01", "date", "../1890-01-01"),
                Rows.of("thing", "day", "begin", "1899-05-03", "end", "1899-05-03", "date", "1899-05-03"));
        List<Mark> marks =
                view.rows().stream().flatMap(row -> row.marks().stream()).toList();
        assertThat(marks.get(0).x() + marks.get(0).length()).isLessThan(20);
        assertThat(marks.get(1).x()).isGreaterThan(70);
        assertThat(marks.get(1).x() + marks.get(1).length()).isBetween(88.0, 92.0);
    }

    @Test
    void of_two_times_at_which_a_post_was_seen_held_the_vaguer_one_that_holds_the_other_is_not_drawn() {
        SpansView view = drawn(
                Rows.of("thing", "told exactly", "attested", "1995-08-30/1995-08-31", "line", "Pilot"),
                Rows.of("thing", "told vaguely", "attested", "1995-08/1995-09", "line", "Pilot"),
                Rows.of("thing", "told vaguely", "attested", "2002-09-03", "line", "Pilot"),
                Rows.of("thing", "another post", "attested", "1995", "line", "Harbour master"));
        assertThat(view.rows()).extracting(SpansView.Row::name).containsExactly("Pilot", "Harbour master");
        assertThat(view.rows().getFirst().marks())
                .extracting(Mark::name)
                .containsExactly("told exactly", "told vaguely");
    }

    @Test
    void of_two_dates_that_documents_give_the_same_the_more_exact_is_drawn() {
        SpansView view = drawn(
                Rows.of("thing", "concert", "begin", "1995-09-01", "end", "1995-12-31", "date", "1995-09/1995-12"),
                Rows.of("thing", "concert", "begin", "1995-12-05", "end", "1995-12-05", "date", "1995-12-05"),
                Rows.of("thing", "another", "begin", "1996-01-01", "end", "1996-12-31", "date", "1996"));
        assertThat(view.rows()).extracting(SpansView.Row::dates).containsExactly("1995-12-05", "1996");
    }

    @Test
    void times_that_meet_in_part_share_the_line_of_a_post() {
        SpansView view = drawn(
                Rows.of("thing", "first", "attested", "1995-08-15/1995-09-15", "line", "Pilot"),
                Rows.of("thing", "second", "attested", "1995-09", "line", "Pilot"),
                post("third", "1995-09-10", "1999-01-01", "Pilot"));
        assertThat(view.rows()).hasSize(1);
        assertThat(view.rows().getFirst().marks()).hasSize(3);
    }

    @Test
    void many_rows_are_parted_by_years_and_by_decades_where_these_lie_far_apart() {
        Row[] near = IntStream.range(0, 24)
                .mapToObj(
                        at -> Rows.of("thing", "thing " + at, "begin", (1990 + at / 6) + "-05-01", "end", "1999-01-01"))
                .toArray(Row[]::new);
        assertThat(drawn(near).rows())
                .filteredOn(row -> row.marks().isEmpty())
                .extracting(SpansView.Row::name)
                .containsExactly("1990", "1991", "1992", "1993");
        Row[] far = IntStream.range(0, 24)
                .mapToObj(
                        at -> Rows.of("thing", "thing " + at, "begin", (1901 + at * 2) + "-05-01", "end", "1999-01-01"))
                .toArray(Row[]::new);
        assertThat(drawn(far).rows())
                .filteredOn(row -> row.marks().isEmpty())
                .extracting(SpansView.Row::name)
                .containsExactly("1900–1909", "1910–1919", "1920–1929", "1930–1939", "1940–1949");
    }

    @Test
    void one_year_is_divided_by_months_and_many_by_round_years() {
        assertThat(drawn(
                                Rows.of("thing", "a", "begin", "2003-02-01", "end", "2003-02-01"),
                                Rows.of("thing", "b", "begin", "2003-09-01", "end", "2003-09-01"))
                        .ticks())
                .extracting(Tick::name, Tick::anchor)
                .containsExactly(
                        Tuple.tuple("January 2003", "start"),
                        Tuple.tuple("July 2003", "middle"),
                        Tuple.tuple("January 2004", "end"));
        assertThat(drawn(
                                Rows.of("thing", "a", "begin", "1913-02-01", "end", "1913-02-01"),
                                Rows.of("thing", "b", "begin", "2003-09-01", "end", "2003-09-01"))
                        .ticks())
                .extracting(Tick::name)
                .containsExactly("1920", "1940", "1960", "1980", "2000");
    }

    @Property
    void every_mark_can_be_seen_and_none_stands_out_of_the_drawing(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -400_000, max = 20_000) Integer> days,
            @ForAll @IntRange(max = 4_000) int length) {
        List<Row> rows = IntStream.range(0, days.size())
                .mapToObj(at -> Rows.of(
                        "thing", "thing " + at,
                        "begin", LocalDate.ofEpochDay(days.get(at)).toString(),
                        "end", LocalDate.ofEpochDay(days.get(at) + length).toString()))
                .toList();
        SpansView view = Spans.of(rows, ENGLISH, Optional.empty()).orElseThrow();
        assertThat(view.rows())
                .filteredOn(row -> !row.marks().isEmpty())
                .hasSameSizeAs(days)
                .flatExtracting(SpansView.Row::marks)
                .allSatisfy(mark -> {
                    assertThat(mark.x()).isBetween(0.0, 100.0);
                    assertThat(mark.length()).isPositive();
                    assertThat(mark.x() + mark.length()).isLessThanOrEqualTo(100.02);
                });
        assertThat(view.ticks())
                .hasSizeBetween(1, 8)
                .allSatisfy(tick -> assertThat(tick.x()).isBetween(0.0, 100.0));
    }
}
