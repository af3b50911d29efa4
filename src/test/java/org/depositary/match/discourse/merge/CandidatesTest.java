package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private final Sameness sameness =
            new Sameness(Map.of(), new Agreement(Map.of()), passage -> false, Optional.empty());

    private final Draft ana = draft(0, "holder", "r1", "of", "r9");
    private final Draft anaAgain = draft(1, "holder", "r1", "of", "r9");
    private final Draft bo = draft(2, "holder", "r2", "of", "r9");
    private final Draft nobody = draft(3, "of", "r9", "of", "r9");

    @Test
    void frames_that_differ_in_the_telling_role_are_not_compared() {
        Candidates candidates = new Candidates(sameness, List.of(ana, anaAgain, bo, nobody));
        candidates.add(ana);
        candidates.add(bo);

        assertThat(candidates.of(anaAgain)).containsExactly(0);
    }

    @Test
    void a_frame_without_the_telling_role_is_compared_by_the_others() {
        Candidates candidates = new Candidates(sameness, List.of(ana, anaAgain, bo, nobody));
        candidates.add(ana);
        candidates.add(bo);
        assertThat(candidates.of(nobody)).containsExactly(0, 2);

        candidates.add(nobody);
        assertThat(candidates.of(anaAgain)).containsExactly(0, 3);
    }

    @Test
    void what_became_part_of_another_is_no_candidate() {
        Candidates candidates = new Candidates(sameness, List.of(ana, anaAgain));
        candidates.add(ana);
        candidates.remove(0);

        assertThat(candidates.of(anaAgain)).isEmpty();
    }

    private static Draft draft(int id, String role, String entity, String other, String second) {
        Origin read = new Origin.Read();
        Span words = new Span(0, 1);
        return new Draft(
                id,
                "x:Tenure",
                Optional.empty(),
                List.of(
                        new Filler(role, new Value.Thing(entity), Optional.of(words), "rule", read),
                        new Filler(other, new Value.Thing(second), Optional.of(words), "rule", read)),
                List.of(new Evidence("rule", 0, words, words, 1)),
                List.of("holder", "of"),
                false);
    }
}
