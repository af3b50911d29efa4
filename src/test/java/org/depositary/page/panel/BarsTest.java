package org.depositary.page.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.depositary.page.language.Language;
import org.depositary.page.language.Languages;
import org.depositary.page.view.panel.BarsView;
import org.depositary.page.view.panel.BarsView.Bar;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Language ENGLISH = Languages.read().usual();

    private static List<Bar> drawn(Row... rows) {
        return Bars.of(List.of(rows), ENGLISH, Optional.of("/page/own"))
                .map(BarsView::bars)
                .orElseThrow();
    }

    @Test
    void a_suspect_figure_beyond_all_others_is_cut_off_and_no_measure_for_them() {
        List<Bar> bars = drawn(
                Rows.of("thing", "catch 2001", "value", "200", "currency", "t"),
                Rows.of("thing", "catch 2002", "value", "400", "currency", "t"),
                Rows.of("thing", "catch 2003", "value", "90000000", "suspect", "far from all others"));
        assertThat(bars)
                .extracting(Bar::length, Bar::cut, Bar::look)
                .containsExactly(
                        Tuple.tuple(50.0, false, "sure"),
                        Tuple.tuple(100.0, false, "sure"),
                        Tuple.tuple(100.0, true, "suspect cut"));
        assertThat(bars.get(2).whole()).isEqualTo("catch 2003 – far from all others");
        assertThat(bars.get(2).figure()).isEqualTo("90,000,000");
        assertThat(bars.get(1).figure()).isEqualTo("400 t");
    }

    @Test
    void a_suspect_figure_for_which_there_is_room_is_as_long_as_it_is() {
        assertThat(drawn(
                        Rows.of("thing", "a", "value", "400"),
                        Rows.of("thing", "b", "value", "100", "suspect", "half of what the parts make")))
                .extracting(Bar::length, Bar::cut)
                .containsExactly(Tuple.tuple(100.0, false), Tuple.tuple(25.0, false));
    }

    @Test
    void where_all_are_suspect_the_greatest_is_the_measure() {
        assertThat(drawn(
                        Rows.of("thing", "a", "value", "400", "suspect", "x"),
                        Rows.of("thing", "b", "value", "-100", "suspect", "y")))
                .extracting(Bar::length, Bar::cut)
                .containsExactly(Tuple.tuple(100.0, false), Tuple.tuple(25.0, false));
    }

    @Test
    void a_figure_alone_on_its_own_page_is_not_drawn() {
        assertThat(Bars.of(List.of(Rows.of("thing", "own", "value", "3")), ENGLISH, Optional.of("/page/own")))
                .isEmpty();
        assertThat(Bars.of(List.of(Rows.of("thing", "other", "value", "3")), ENGLISH, Optional.of("/page/own")))
                .isPresent();
    }

    @Test
    void a_figure_that_two_documents_give_is_one_bar_and_the_pages_own_stands_out() {
        assertThat(drawn(
                        Rows.of("thing", "own", "value", "3", "source", "Almanac"),
                        Rows.of("thing", "own", "value", "3", "source", "Gazette"),
                        Rows.of("thing", "other", "value", "0.0001")))
                .extracting(Bar::label, Bar::look, bar -> bar.length() > 0)
                .containsExactly(Tuple.tuple("own", "sure own", true), Tuple.tuple("other", "sure", true));
    }

    @Test
    void nothing_is_drawn_of_no_figures() {
        assertThat(Bars.of(List.of(Rows.of("thing", "a")), ENGLISH, Optional.empty()))
                .isEmpty();
        assertThat(Bars.of(List.of(Rows.of("thing", "a", "value", "0")), ENGLISH, Optional.empty()))
                .isEmpty();
    }
}
