package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.merge.Drafts.date;
import static org.depositary.match.discourse.merge.Drafts.draft;
import static org.depositary.match.discourse.merge.Drafts.thing;
import static org.depositary.match.discourse.merge.Drafts.worded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.match.discourse.Domain;

/** What holds of merging whatever is merged. */
class MergingLawsTest {
    private final Merger merger =
            new Merger(Domain.frameTypes(), new Agreement(Map.of("lima", Set.of("peru"))), Optional.empty());

    @Property
    void merging_what_is_merged_changes_nothing(@ForAll("stories") List<Draft> story) {
        List<Draft> once = merger.merge(story, Map.of()).drafts();
        assertThat(merger.merge(once, Map.of()).drafts()).isEqualTo(once);
    }

    @Property
    void the_order_of_the_frames_does_not_matter(@ForAll("stories") List<Draft> story, @ForAll long seed) {
        List<Draft> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(merger.merge(shuffled, Map.of())).isEqualTo(merger.merge(story, Map.of()));
    }

    @Property
    void nothing_that_was_said_is_lost_but_what_is_said_more_exactly(@ForAll("stories") List<Draft> story) {
        Set<Evidence> before = new HashSet<>();
        story.forEach(draft -> before.addAll(draft.evidence()));
        Set<Evidence> after = new HashSet<>();
        List<Draft> merged = merger.merge(story, Map.of()).drafts();
        merged.forEach(draft -> after.addAll(draft.evidence()));
        assertThat(after).isEqualTo(before);
        for (Draft draft : story) {
            assertThat(merged)
                    .anySatisfy(whole -> assertThat(whole.values("visitor")).containsAll(draft.values("visitor")));
        }
    }

    @Provide
    Arbitrary<List<Draft>> stories() {
        Arbitrary<Optional<String>> dates = Arbitraries.of(
                        "1995", "1995-08", "1995-08/1995-09", "1995-08-30/1995-09-02", "2000-04-03", "XXXX-04-03")
                .optional();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 400);
        Arbitrary<List<String>> people = Arbitraries.of("berg", "dahl", "soto")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<String> goals = Arbitraries.of("peru", "lima", "chile");
        return Combinators.combine(people, goals, dates, places, Arbitraries.of(true, false))
                .as((who, where, when, at, definite) -> {
                    List<Filler> fillers = new ArrayList<>();
                    who.forEach(one -> fillers.add(thing("visitor", one)));
                    fillers.add(thing("destination", where));
                    when.ifPresent(date -> fillers.add(date("date", date)));
                    return worded(draft(0, "x:Visit", at, definite, fillers));
                })
                .list()
                .ofMaxSize(8)
                .map(drafts -> {
                    List<Draft> numbered = new ArrayList<>();
                    for (Draft draft : drafts) {
                        numbered.add(new Draft(
                                numbered.size(),
                                draft.type(),
                                draft.modality(),
                                draft.fillers(),
                                draft.evidence(),
                                draft.key(),
                                draft.definite()));
                    }
                    return numbered;
                });
    }
}
