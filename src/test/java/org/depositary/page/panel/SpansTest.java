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
        Mark open = view.rows().get(2).marks().getFirst();
        assertThat(open.x() + open.length()).isEqualTo(100);
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
