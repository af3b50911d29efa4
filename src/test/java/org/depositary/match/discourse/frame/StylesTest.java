package org.depositary.match.discourse.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.name.Posts;
import org.depositary.rule.FrameType;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class StylesTest {
    private static final Map<String, Set<List<String>>> WORDS = Map.of(
            "styles", Set.of(List.of("captain"), List.of("sea", "lord")),
            "lowering", Set.of(List.of("deputy")),
            "rank-styles", Set.of(List.of("skipper")),
            "rank-posts", Set.of(List.of("pilot")));

    private final Styles styles = new Styles(
            Map.of(
                    "x:Watch",
                    TypeDraft.of("x:Watch", "watch")
                            .belongs(new FrameType.Belongs("port", "keeper", "port", "post", "rank", List.of()))
                            .declared()),
            new Posts(WORDS),
            WORDS);

    private static Draft watch(int id, String keeper, String post) {
        Span span = new Span(id * 50, id * 50 + 5);
        return new Draft(
                id,
                "x:Watch",
                Optional.empty(),
                List.of(filler("keeper", new Value.Thing(keeper)), filler("post", new Value.Term(post))),
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of(),
                false);
    }

    private static Filler filler(String role, Value value) {
        return new Filler(role, value, Optional.empty(), "rule", new Origin.Read());
    }

    @Test
    void a_post_that_is_a_form_of_address_gives_way_to_another_of_the_same_bearer() {
        Draft called = watch(1, "dahl", "Captain");
        Draft named = watch(2, "dahl", "Sea Lord");
        Draft held = watch(3, "dahl", "Harbour Master");

        assertThat(styles.without(List.of(called, named, held))).containsExactly(held);
    }

    @Test
    void it_stays_where_no_other_post_of_the_bearer_is_told() {
        Draft called = watch(1, "dahl", "Captain");
        Draft other = watch(2, "berg", "Harbour Master");

        assertThat(styles.without(List.of(called, other))).containsExactly(called, other);
    }

    @Test
    void a_post_told_in_short_gives_way_to_the_fuller_one_of_the_same_bearer() {
        Draft last = watch(1, "dahl", "Master");
        Draft first = watch(2, "dahl", "Keeper");
        Draft full = watch(3, "dahl", "Harbour Master");
        Draft fuller = watch(4, "dahl", "Keeper of the Light");

        assertThat(styles.without(List.of(last, first, full, fuller))).containsExactly(full, fuller);
    }

    @Test
    void a_lower_post_is_no_fuller_one() {
        Draft high = watch(1, "dahl", "Master");
        Draft low = watch(2, "dahl", "Deputy Master");

        assertThat(styles.without(List.of(high, low))).containsExactly(high, low);
    }

    @Test
    void a_rank_gives_way_to_the_post_whose_holders_are_called_by_it() {
        Draft rank = watch(1, "dahl", "Skipper");
        Draft pilot = watch(2, "dahl", "First Pilot");
        Draft other = watch(3, "berg", "Skipper");
        Draft master = watch(4, "berg", "Master");

        assertThat(styles.without(List.of(rank, pilot, other, master))).containsExactly(pilot, other, master);
    }
}
