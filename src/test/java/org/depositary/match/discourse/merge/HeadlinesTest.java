package org.depositary.match.discourse.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.merge.Drafts.date;
import static org.depositary.match.discourse.merge.Drafts.draft;
import static org.depositary.match.discourse.merge.Drafts.term;
import static org.depositary.match.discourse.merge.Drafts.thing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.Domain;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private final Merger merger = new Merger(
            Domain.frameTypes(),
            new Agreement(Map.of()),
            Optional.of(new Edtf("2011-05-04")),
            passage -> passage.start() < 20);

    private static Draft agreement(int id, int at, Filler... fillers) {
        return draft(id, "x:Agreement", at, false, List.of(fillers));
    }

    private List<Draft> merged(Draft... drafts) {
        return merger.merge(List.of(drafts), Map.of()).drafts();
    }

    @Test
    void a_headline_and_the_text_below_it_tell_of_one_agreement_by_two_titles() {
        Draft headline = agreement(0, 0, term("title", "seal deal"), thing("party", "norway"), thing("party", "chile"));
        Draft text = agreement(
                1, 50, term("title", "Agreement on Seals"), thing("party", "chile"), date("date", "2011-05-03"));
        assertThat(merged(headline, text)).singleElement().satisfies(one -> {
            assertThat(one.values("title")).containsExactlyElementsOf(text.values("title"));
            assertThat(one.values("party")).containsExactlyInAnyOrderElementsOf(headline.values("party"));
        });
    }

    @Test
    void a_headline_is_short_for_none_of_two_nor_for_what_is_old_or_others_signed() {
        Draft headline = agreement(0, 0, term("title", "seal deal"), thing("party", "chile"));
        Draft one = agreement(1, 50, term("title", "Agreement on Seals"), date("date", "2011-05-03"));
        Draft other = agreement(2, 80, term("title", "Agreement on Whales"), date("date", "2011-05-03"));
        Draft old = agreement(3, 50, term("title", "Agreement on Cod"), date("date", "1994-05-03"));
        Draft others = agreement(4, 50, term("title", "Agreement on Ice"), thing("party", "peru"));
        assertThat(merged(headline, one, other)).hasSize(3);
        assertThat(merged(headline, old)).hasSize(2);
        assertThat(merged(headline, others)).hasSize(2);
    }

    private List<Draft> named(Draft... drafts) {
        return merger.withoutHeadlines(List.of(drafts), value -> !value.equals(new Value.Thing("crew")));
    }

    private static Draft visit(int id, int at, Filler... fillers) {
        return draft(id, "x:Visit", at, false, List.of(fillers));
    }

    @Test
    void a_headline_of_nobody_by_name_tells_what_the_text_tells_with_names() {
        Draft headline = visit(0, 0, thing("visitor", "crew"), thing("destination", "chile"));
        Draft text = visit(1, 50, thing("visitor", "dahl"), thing("destination", "chile"));
        assertThat(named(headline, text)).containsExactly(text);
    }

    @Test
    void a_headline_stays_that_names_somebody_else_or_another_place_or_stands_over_nothing() {
        Draft text = visit(1, 50, thing("visitor", "dahl"), thing("destination", "chile"));
        Draft other = visit(0, 0, thing("visitor", "berg"), thing("destination", "chile"));
        Draft both = visit(0, 0, thing("visitor", "berg"), thing("visitor", "crew"), thing("destination", "chile"));
        Draft elsewhere = visit(0, 0, thing("visitor", "crew"), thing("destination", "peru"));
        Draft alone = visit(0, 0, thing("visitor", "crew"), thing("destination", "chile"));
        Draft below = visit(2, 70, thing("visitor", "crew"), thing("destination", "chile"));
        assertThat(named(other, text)).hasSize(2);
        assertThat(named(both, text)).hasSize(2);
        assertThat(named(elsewhere, text)).hasSize(2);
        assertThat(named(alone)).hasSize(1);
        assertThat(named(text, below)).hasSize(2);
    }

    private static Draft meeting(int id, int at, Filler... fillers) {
        return draft(id, "x:Meeting", at, false, List.of(fillers));
    }

    @Test
    void a_headline_of_a_meeting_stays_over_one_elsewhere_or_long_ago() {
        Draft headline = meeting(0, 0, thing("participant", "crew"), thing("place", "arica"));
        Draft one = meeting(1, 50, thing("participant", "dahl"), thing("participant", "berg"));
        Draft other = meeting(2, 70, thing("participant", "dahl"), thing("participant", "lima"));
        Draft elsewhere =
                meeting(1, 50, thing("participant", "dahl"), thing("participant", "berg"), thing("place", "oslo"));
        Draft old =
                meeting(1, 50, thing("participant", "dahl"), thing("participant", "berg"), date("date", "1994-05-03"));
        assertThat(named(headline, one)).containsExactly(one);
        assertThat(named(headline, one, other)).containsExactly(one, other);
        assertThat(named(headline, elsewhere)).hasSize(2);
        assertThat(named(headline, old)).hasSize(2);
    }
}
