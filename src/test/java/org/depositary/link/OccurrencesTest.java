package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.link.Corpora.link;
import static org.depositary.link.Corpora.story;

import org.depositary.claim.Story;
import org.depositary.claim.Story.Said;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void a_visit_that_two_documents_date_differently_but_compatibly_is_one() {
        Corpus corpus = link(
                visit("a", "1999-08-30/1999-08-31", "x", "Ana Lima"), visit("b", "1999-08/1999-09", "x", "Ana Lima"));
        assertThat(corpus.occurrences())
                .singleElement()
                .satisfies(event -> assertThat(event.tellings()).hasSize(2));
    }

    @Test
    void visits_of_two_years_are_two() {
        assertThat(link(visit("a", "1999-08", "x", "Ana Lima"), visit("b", "2000-08", "x", "Ana Lima"))
                        .occurrences())
                .hasSize(2);
    }

    @Test
    void an_undated_visit_is_one_with_the_only_dated_one() {
        assertThat(link(visit("a", "1999-08", "x", "Ana Lima"), visit("b", null, "x", "Ana Lima"))
                        .occurrences())
                .hasSize(1);
        assertThat(link(
                                visit("a", "1999-08", "x", "Ana Lima"),
                                visit("b", "2000-08", "x", "Ana Lima"),
                                visit("c", null, "x", "Ana Lima"))
                        .occurrences())
                .hasSize(3);
    }

    private static Story visit(String id, String date, String key, String name) {
        Story story = story(id, "2001").entity(key, "Person", name, "state", "Chile");
        return date == null
                ? story.frame("f1", "dip:Visit", "Norway", "visitor", key, "destination", "n")
                : story.frame("f1", "dip:Visit", "Norway", "visitor", key, "destination", "n", "date", new Edtf(date));
    }

    @Test
    void what_lasts_is_one_as_long_as_it_is_seen_again_before_it_lapses() {
        assertThat(link(term("a", "seen", "1999"), term("b", "seen", "2001"), term("c", "seen", "2003"))
                        .occurrences())
                .hasSize(1);
        assertThat(link(term("a", "seen", "1999"), term("b", "seen", "2005")).occurrences())
                .hasSize(2);
        assertThat(link(term("a", "date", "1999/2001"), term("b", "seen", "2000"))
                        .occurrences())
                .hasSize(1);
        assertThat(link(term("a", "date", "1999/2001"), term("b", "seen", "2003"))
                        .occurrences())
                .hasSize(2);
    }

    private static Story term(String id, String role, String date) {
        return story(id, "2001")
                .entity("x", "Person", "Ana Lima", "state", "Chile")
                .frame("f1", "dip:Term", "Norway", "holder", "x", "of", "n", role, new Edtf(date));
    }

    @Test
    void a_figure_that_two_documents_give_differently_is_one_figure_in_dispute() {
        Corpus corpus = link(figure("a", 700), figure("b", 900));
        assertThat(corpus.occurrences()).hasSize(1);
    }

    private static Story figure(String id, int value) {
        return story(id, "2001")
                .frame(
                        "f1",
                        "dip:TradeObservation",
                        "Norway",
                        "reporter",
                        "n",
                        "partner",
                        "c",
                        "flow",
                        new Said("export"),
                        "date",
                        new Edtf("2000"),
                        "value",
                        value);
    }

    @Test
    void events_about_one_agreement_are_one_once_the_agreement_is_known_to_be_one() {
        Corpus corpus = link(signing("a"), signing("b"));
        assertThat(corpus.occurrences()).hasSize(2);
    }

    private static Story signing(String id) {
        return story(id, "2001")
                .frame("f1", "dip:Signing", "Norway", "signed", "f2", "date", new Edtf("2000-05-01"))
                .titled("f2", "dip:Agreement", "on fisheries", "Norway", "status", new Said("signed"));
    }
}
