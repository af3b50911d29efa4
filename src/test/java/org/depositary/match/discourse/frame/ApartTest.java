package org.depositary.match.discourse.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class ApartTest {
    private final Apart apart = new Apart(
            Map.of("x:Watch", TypeDraft.of("x:Watch", "post").apart("tower").declared()));

    private static Draft watch(int id, String type, String... towers) {
        List<Filler> fillers = new ArrayList<>();
        fillers.add(new Filler("keeper", new Value.Thing("dahl"), Optional.empty(), "rule", new Origin.Read()));
        for (String tower : towers) {
            fillers.add(new Filler("tower", new Value.Thing(tower), Optional.empty(), "rule", new Origin.Read()));
        }
        Span span = new Span(id * 50, id * 50 + 5);
        return new Draft(
                id,
                type,
                Optional.empty(),
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of(),
                false);
    }

    private List<String> parted(Draft... drafts) {
        return apart.of(List.of(drafts)).stream()
                .map(draft -> draft.id() + " " + draft.values("tower") + " " + draft.values("keeper"))
                .toList();
    }

    @Test
    void every_value_of_such_a_role_is_a_frame_with_all_the_rest() {
        assertThat(parted(watch(4, "x:Watch", "north", "south"), watch(7, "x:Watch", "east")))
                .containsExactly(
                        "4 [Thing[entity=north]] [Thing[entity=dahl]]",
                        "8 [Thing[entity=south]] [Thing[entity=dahl]]",
                        "7 [Thing[entity=east]] [Thing[entity=dahl]]");
    }

    @Test
    void frames_without_the_role_and_of_other_types_stay_as_they_are() {
        Draft without = watch(1, "x:Watch");
        Draft other = watch(2, "x:Concert", "north", "south");

        assertThat(apart.of(List.of(without, other))).containsExactly(without, other);
    }
}
