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
}
