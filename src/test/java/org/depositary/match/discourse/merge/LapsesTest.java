package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Edtf;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class LapsesTest {
    private static final FrameType WATCH = TypeDraft.of("x:Watch", "post")
            .key("keeper", "post", "tower")
            .single("date")
            .lapse("seen", 2, "post")
            .declared();

    private final Merger merger = new Merger(Map.of("x:Watch", WATCH), new Agreement(Map.of()), Optional.empty());

    private static Draft watch(int id, String post, String... dates) {
        List<Filler> fillers = new ArrayList<>();
        fillers.add(filler("keeper", new Value.Thing("dahl")));
        fillers.add(filler("post", new Value.Term(post)));
        fillers.add(filler("tower", new Value.Thing("north")));
        for (String date : dates) {
            fillers.add(filler(date.contains("/") ? "date" : "seen", new Value.Time(new Edtf(date))));
        }
        Span span = new Span(id * 50, id * 50 + 5);
        return new Draft(
                id,
                "x:Watch",
                Optional.empty(),
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                WATCH.key(),
                false);
    }

    private static Filler filler(String role, Value value) {
        return new Filler(role, value, Optional.empty(), "rule", new Origin.Read());
    }

    private List<String> merged(Draft... drafts) {
        return merger.merge(List.of(drafts), Map.of()).drafts().stream()
                .map(merger::settled)
                .map(draft -> draft.values("post") + " " + draft.values("seen"))
                .toList();
    }

    @Test
    void who_is_told_to_have_had_one_post_has_had_it_all_the_time_from_the_first_date() {
        assertThat(merged(watch(0, "bell", "1990"), watch(1, "bell", "1985"), watch(2, "bell", "2001")))
                .containsExactly("[Term[label=bell]] [Time[date=1985]]");
    }

    @Test
    void the_later_dates_and_what_is_told_again_are_kept_with_their_words() {
        Draft settled = merger.settled(merger.merge(
                        List.of(Drafts.worded(watch(0, "bell", "1990")), Drafts.worded(watch(1, "bell", "1985"))),
                        Map.of())
                .drafts()
                .getFirst());
        assertThat(settled.values("seen")).containsExactly(new Value.Time(new Edtf("1985")));
        assertThat(settled.also())
                .extracting(filler -> filler.role() + " " + filler.words().orElseThrow())
                .containsExactly(
                        "seen " + new Span(0, 5),
                        "keeper " + new Span(50, 55),
                        "post " + new Span(50, 55),
                        "tower " + new Span(50, 55));
    }

    @Test
    void who_is_told_to_have_had_another_post_too_has_had_this_one_twice() {
        assertThat(merged(watch(0, "bell", "1990"), watch(1, "lamp", "1995"), watch(2, "bell", "2001")))
                .hasSize(3);
    }

    @Test
    void dates_near_each_other_are_one_time_whatever_else_is_told() {
        assertThat(merged(watch(0, "bell", "1990"), watch(1, "lamp", "1990"), watch(2, "bell", "1992")))
                .hasSize(2);
    }

    @Test
    void a_term_that_spans_the_years_keeps_them_together() {
        assertThat(merged(watch(0, "bell", "1990", "1988/.."), watch(1, "lamp", "1995"), watch(2, "bell", "2001")))
                .hasSize(2);
    }

    @Test
    void what_may_lapse_waits_until_its_dates_are_known() {
        assertThat(merger.mergeUnfilled(List.of(watch(0, "bell"), watch(1, "bell")), Map.of())
                        .drafts())
                .hasSize(2);
    }
}
