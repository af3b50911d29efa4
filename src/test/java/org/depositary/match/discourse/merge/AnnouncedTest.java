package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.Domain;
import org.depositary.text.Edtf;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class AnnouncedTest {
    private final Merger merger = new Merger(
            Domain.frameTypes(), new Agreement(Map.of("lima", Set.of("peru"))), Optional.of(new Edtf("2012-05-04")));

    private static Draft visit(int id, int at, Optional<String> modality, String where, String... when) {
        List<Filler> fillers = new ArrayList<>();
        fillers.add(filler("visitor", new Value.Thing("berg")));
        fillers.add(filler("destination", new Value.Thing(where)));
        for (String date : when) {
            fillers.add(filler("date", new Value.Time(new Edtf(date))));
        }
        Span span = new Span(at, at + 5);
        return new Draft(
                id,
                "x:Visit",
                modality,
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of("visitor", "destination"),
                false);
    }

    private static Filler filler(String role, Value value) {
        return new Filler(role, value, Optional.empty(), "rule", new Origin.Read());
    }

    private List<Draft> merged(Draft... drafts) {
        return merger.merge(List.of(drafts), Map.of()).drafts();
    }

    @Test
    void what_was_announced_and_is_spoken_of_again_without_a_date_is_one() {
        Draft again = visit(1, 50, Optional.empty(), "peru");
        assertThat(merged(visit(0, 0, Optional.of("planned"), "peru", "2012"), again))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.modality()).contains("planned");
                    assertThat(one.evidence()).hasSize(2);
                });
    }

    @Test
    void what_was_announced_to_the_day_and_is_spoken_of_again_with_the_year_alone_is_one() {
        assertThat(merged(
                        visit(0, 0, Optional.of("planned"), "peru", "2012-05-03/2012-05-05"),
                        visit(1, 50, Optional.empty(), "peru", "2012")))
                .singleElement()
                .satisfies(one -> assertThat(one.modality()).contains("planned"));
    }

    @Test
    void what_was_told_before_the_announcement_or_with_a_date_or_of_another_place_is_another() {
        Draft plan = visit(0, 0, Optional.of("planned"), "peru", "2012");
        assertThat(merged(plan, visit(1, 50, Optional.empty(), "chile"))).hasSize(2);
        assertThat(merged(plan, visit(1, 50, Optional.empty(), "peru", "2012"))).hasSize(2);
        assertThat(merged(visit(0, 60, Optional.of("planned"), "peru", "2012"), visit(1, 50, Optional.empty(), "peru")))
                .hasSize(2);
    }

    @Test
    void a_heading_without_a_date_speaks_of_what_is_announced_below_it() {
        Merger headed = new Merger(
                Domain.frameTypes(),
                new Agreement(Map.of()),
                Optional.of(new Edtf("2012-05-04")),
                passage -> passage.start() < 20);
        Draft plan = visit(1, 60, Optional.of("planned"), "peru", "2012-06");
        assertThat(headed.merge(List.of(visit(0, 0, Optional.empty(), "peru"), plan), Map.of())
                        .drafts())
                .singleElement()
                .satisfies(one -> assertThat(one.modality()).contains("planned"));
        assertThat(headed.merge(List.of(visit(0, 30, Optional.empty(), "peru"), plan), Map.of())
                        .drafts())
                .as("prose tells of another")
                .hasSize(2);
        assertThat(headed.merge(List.of(visit(0, 0, Optional.empty(), "peru", "2011"), plan), Map.of())
                        .drafts())
                .as("a heading with a date tells of another")
                .hasSize(2);
    }

    @Test
    void what_is_announced_without_a_date_of_what_is_not_over_yet_belongs_to_it() {
        Draft plan = visit(1, 50, Optional.of("planned"), "lima");
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2012-05-03/2012-05-05"), plan))
                .singleElement()
                .satisfies(one -> assertThat(one.modality()).isEmpty())
                .satisfies(one -> assertThat(one.values("destination")).hasSize(2));
    }

    @Test
    void what_is_announced_of_what_is_over_or_with_a_date_or_elsewhere_is_another() {
        Draft plan = visit(1, 50, Optional.of("planned"), "lima");
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2012-05-01/2012-05-03"), plan))
                .hasSize(2);
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2012"), plan)).hasSize(2);
        assertThat(merged(visit(0, 0, Optional.empty(), "chile", "2012-05-03/2012-05-05"), plan))
                .hasSize(2);
        assertThat(merged(
                        visit(0, 0, Optional.empty(), "peru", "2012-05-03/2012-05-05"),
                        visit(1, 50, Optional.of("planned"), "lima", "2012-05-09")))
                .hasSize(2);
    }

    @Test
    void what_a_report_says_more_of_its_news_without_a_date_is_that_news() {
        Draft more = visit(1, 50, Optional.empty(), "peru").with(List.of(filler("from", new Value.Thing("norway"))));
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2012-05-03"), more))
                .singleElement()
                .satisfies(one -> assertThat(one.values("from")).hasSize(1));
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2011-05-03"), more))
                .as("of last year's it may be another")
                .hasSize(2);
        assertThat(merged(visit(0, 0, Optional.empty(), "peru", "2012"), more))
                .as("nor is a year's the news of a day")
                .hasSize(2);
    }
}
