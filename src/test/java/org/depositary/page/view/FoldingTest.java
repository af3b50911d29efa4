package org.depositary.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.TableView;
import org.depositary.page.view.part.Value;
import org.junit.jupiter.api.Test;

/** What of a long page stands open, and what is said of all that does not. */
class FoldingTest {
    private static Mentioned group(String role, int total) {
        return new Mentioned(role, total, List.of(), Optional.empty());
    }

    private static ThingView thing(Mentioned... groups) {
        return new ThingView(
                "http://example.org/id/state/chile",
                "Chile",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(groups),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PanelView panel(TableView table) {
        return new PanelView(
                "visits",
                "Visits",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                table,
                Optional.empty(),
                "");
    }

    private static List<List<Link>> rows(int count) {
        return Stream.generate(() -> List.of(Link.plain("a"))).limit(count).toList();
    }

    @Test
    void groups_are_open_as_long_as_they_fill_no_more_than_a_dozen_lines_together() {
        Mentioned visits = group("Visits", 7);
        Mentioned meetings = group("Meetings", 5);
        Mentioned statements = group("Statements", 1);
        ThingView thing = thing(visits, meetings, statements);
        assertThat(thing.opens(visits)).isTrue();
        assertThat(thing.opens(meetings)).isTrue();
        assertThat(thing.opens(statements)).isFalse();
        Mentioned many = group("Agreements", 13);
        assertThat(thing(many, visits).opens(many)).isFalse();
        assertThat(thing(many, visits).opens(visits))
                .as("behind one that is closed")
                .isTrue();
    }

    @Test
    void of_many_values_the_first_stand_open_and_none_is_lost() {
        List<Value> values = IntStream.range(0, 9)
                .mapToObj(at -> new Value(Link.plain("n" + at), List.of(Link.plain("A chronicle")), List.of(), false))
                .toList();
        Fact many = new Fact(Link.plain("met with"), Optional.empty(), values);
        assertThat(many.first()).hasSize(6);
        assertThat(Stream.concat(many.first().stream(), many.rest().stream())).isEqualTo(values);
        Fact seven = new Fact(Link.plain("met with"), Optional.empty(), values.subList(0, 7));
        assertThat(seven.first()).as("a fold for one alone saves nothing").hasSize(7);
        assertThat(seven.rest()).isEmpty();
    }

    @Test
    void a_table_of_which_rows_are_left_out_counts_them() {
        PanelView cut = panel(new TableView(List.of("what"), rows(3), 734));
        assertThat(cut.total()).isEqualTo(734);
        assertThat(cut.table().cut()).isTrue();
        PanelView whole = panel(new TableView(List.of("what"), rows(3), 3));
        assertThat(whole.total()).isEqualTo(3);
        assertThat(whole.table().cut()).isFalse();
    }

    @Test
    void a_table_of_more_than_a_few_rows_is_closed_on_the_page_of_a_thing() {
        assertThat(panel(new TableView(List.of("what"), rows(8), 8)).tall()).isFalse();
        PanelView tall = panel(new TableView(List.of("what"), rows(9), 12));
        assertThat(tall.tall()).isTrue();
        assertThat(tall.first().rows()).hasSize(5);
        assertThat(tall.rest().rows()).hasSize(4);
        assertThat(tall.rest().total()).isEqualTo(12);
    }
}
