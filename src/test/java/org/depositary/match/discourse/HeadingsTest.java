package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Told.bound;

import java.util.List;
import java.util.Map;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Rule;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final Rule AGREEMENT = rule("signed-somewhere", "x:Agreement")
            .slots("party", "State", "place", "Place")
            .inherit("place")
            .make();

    private static Map<String, String> signed(String heading) {
        Told story = Told.of(heading + "\n\nA pact with Chile was signed.");
        story.from("A pact");
        Map<String, List<Bound>> slots = Map.of("title", story.words("pact"), "party", bound(story.found("Chile")));
        story.match(AGREEMENT, "pact with Chile was signed", slots);
        return Shown.frames(story.claims(), "x:Agreement").getFirst();
    }

    @Test
    void a_heading_tells_where_what_is_told_below_it_happened() {
        assertThat(signed("News of Norway")).containsEntry("place", "Norway");
    }

    @Test
    void where_a_heading_names_two_and_both_may_have_taken_part_it_tells_of_neither_that_it_happened_there() {
        assertThat(signed("Norway and Chile")).doesNotContainKey("place");
    }
}
