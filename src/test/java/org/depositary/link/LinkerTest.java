package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.link.Corpora.LINKER;
import static org.depositary.link.Corpora.identity;
import static org.depositary.link.Corpora.link;
import static org.depositary.link.Corpora.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
    @Test
    void one_dictionary_entry_is_one_identity() {
        Corpus corpus = link(story("a", "2001"), story("b", "2040"));
        assertThat(identity(corpus, "a", "n")).isEqualTo(identity(corpus, "b", "n"));
        assertThat(corpus.identities()).hasSize(3);
    }

    @Test
    void a_full_name_and_its_initial_in_another_transliteration_are_one_person_of_one_state() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "2004").entity("x", "Person", "G. Kerimova", "state", "Chile"));
        Identity person = corpus.identity("b", "x").orElseThrow();
        assertThat(person.id()).isEqualTo(identity(corpus, "a", "x"));
        assertThat(person.label()).isEqualTo("Gulnara Karimova");
        assertThat(person.names()).containsExactly("G. Kerimova");
        assertThat(person.decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.reason()).contains("initials").contains("both of Chile"));
    }

    @Test
    void initials_without_state_or_office_link_nothing() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "2004").entity("x", "Person", "G. Kerimova"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
        assertThat(corpus.decisions()).anySatisfy(decision -> {
            assertThat(decision.same()).isFalse();
            assertThat(decision.reason()).contains("nothing else says so");
        });
    }

    @Test
    void the_same_name_in_two_states_is_two_people() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Ana Lima", "state", "Chile"),
                story("b", "1999").entity("x", "Person", "Ana Lima", "state", "Peru"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
    }

    @Test
    void a_bare_family_name_needs_state_office_and_nearness_in_time() {
        Story full = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Harbour Master");
        Story near = story("b", "2002").entity("x", "Person", "Kerimova", "state", "Chile", "office", "Harbour Master");
        Story far = story("c", "2012").entity("x", "Person", "Kerimova", "state", "Chile", "office", "Harbour Master");
        Corpus corpus = link(full, near, far);
        assertThat(identity(corpus, "b", "x")).isEqualTo(identity(corpus, "a", "x"));
        assertThat(identity(corpus, "c", "x")).isNotEqualTo(identity(corpus, "a", "x"));
    }

    @Test
    void an_office_without_a_name_is_never_somebody_of_another_document() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Person", "Harbour Master of Chile", "state", "Chile", "office", "Harbour Master"),
                story("b", "1999")
                        .entity(
                                "x",
                                "Person",
                                "Harbour Master of Chile",
                                "state",
                                "Chile",
                                "office",
                                "Harbour Master"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
    }

    @Test
    void who_fits_two_people_equally_stays_alone() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                story("b", "1999").entity("x", "Person", "Galina Karimova", "state", "Chile"),
                story("c", "1999").entity("x", "Person", "G. Karimova", "state", "Chile"));
        assertThat(Set.of(identity(corpus, "a", "x"), identity(corpus, "b", "x"), identity(corpus, "c", "x")))
                .hasSize(3);
        assertThat(corpus.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).contains("might as well"));
    }

    @Test
    void what_one_document_keeps_apart_stays_apart() {
        Corpus corpus = link(story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile")
                .entity("y", "Person", "G. Karimova", "state", "Chile"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "a", "y"));
    }

    @Test
    void a_description_is_no_name_but_an_organisation_of_one_name_is_one() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Organisation", "Port Authority")
                        .entity("y", "Organisation", "two firms")
                        .frame("f1", "dip:Visit", "Gulnara", "visitor", "x", "destination", "c"),
                story("b", "1999")
                        .entity("x", "Organisation", "Port Authority")
                        .entity("y", "Organisation", "two firms")
                        .frame("f1", "dip:Visit", "Gulnara", "visitor", "x", "destination", "c"));
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "x"));
        assertThat(identity(corpus, "a", "y")).isNotEqualTo(identity(corpus, "b", "y"));
    }

    @Test
    void what_documents_only_name_beside_makes_no_two_of_one_name_one() {
        Corpus corpus = link(
                story("a", "1999").entity("x", "Organisation", "Port Authority"),
                story("b", "1999").entity("x", "Organisation", "Port Authority"));
        assertThat(identity(corpus, "a", "x")).isNotEqualTo(identity(corpus, "b", "x"));
    }

    @Test
    void the_order_of_documents_changes_nothing() {
        DocumentClaims a = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile")
                .claims();
        DocumentClaims b = story("b", "1999")
                .entity("x", "Person", "G. Karimova", "state", "Chile")
                .claims();
        assertThat(LINKER.link(List.of(a, b)).identities())
                .isEqualTo(LINKER.link(List.of(b, a)).identities());
    }

    @Test
    void what_a_fact_says_of_somebody_tells_him_apart_like_his_attributes() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Person", "Gulnara Karimova")
                        .frame("f1", "dip:Post", "Gulnara", "holder", "x", "of", "c", "to", "p"),
                story("b", "2004").entity("x", "Person", "G. Kerimova", "state", "Chile"),
                story("c", "2004").entity("x", "Person", "G. Kerimova", "state", "Peru"));
        assertThat(identity(corpus, "b", "x")).isEqualTo(identity(corpus, "a", "x"));
        assertThat(identity(corpus, "c", "x")).isNotEqualTo(identity(corpus, "a", "x"));
    }

    @Test
    void four_people_of_one_family_name_and_the_bare_name_are_five() {
        Corpus corpus = link(
                story("a", "2007").entity("x", "Person", "Amnon Lima", "state", "Chile", "office", "Pilot"),
                story("b", "2007").entity("x", "Person", "Ytzak Lima", "state", "Chile", "office", "Pilot"),
                story("c", "2007").entity("x", "Person", "Raanan Lima", "state", "Chile", "office", "Pilot"),
                story("d", "2007").entity("x", "Person", "Eliezer Lima", "state", "Chile", "office", "Pilot"),
                story("e", "2007").entity("x", "Person", "Lima", "state", "Chile", "office", "Pilot"));
        assertThat(corpus.identities().stream()
                        .filter(identity -> identity.segment().equals("person"))
                        .map(Identity::label))
                .containsExactlyInAnyOrder("Amnon Lima", "Ytzak Lima", "Raanan Lima", "Eliezer Lima", "Lima");
    }

    @Test
    void every_merge_is_recorded_with_what_was_compared_and_its_score() {
        Corpus corpus = link(
                story("a", "1999")
                        .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Harbour Master"),
                story("b", "2004").entity("x", "Person", "G. Kerimova", "state", "Chile", "office", "Harbour Master"));
        assertThat(corpus.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.same()).isTrue();
            assertThat(decision.score()).isBetween(0.8, 1.0);
            assertThat(decision.compared())
                    .contains("name 0.8")
                    .contains("state 1.00")
                    .contains("post 1.00");
            assertThat(decision).asString().contains("score 0.");
        });
    }

    /** Whether two people of two documents are one: {@code label, state, post, seat, year}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Gulnara Karimova | Chile | captain | captain | Valdivia | Valdivia | 2003 | 2004 | Gulnara Karimova | true
                Gulnara Karimova | Chile | captain | captain | Valdivia | Arica    | 2003 | 2003 | Gulnara Karimova | false
                Gulnara Karimova | Chile | captain | pilot   |          |          | 2003 | 2004 | Gulnara Karimova | false
                Gulnara Karimova | Chile | captain | pilot   |          |          | 2003 | 2013 | Gulnara Karimova | false
                Gulnara Karimova | Chile | captain | owner   |          |          | 2003 | 2013 | Gulnara Karimova | true
                Gulnara Karimova | Peru  | captain | owner   |          |          | 2003 | 2013 | Gulnara Karimova | false
                Gulnara Karimova | Chile | captain | owner   |          |          | 2003 | 2004 | Gulnara Kerimova | false
                Gulnara Karimova | Chile | captain | owner   |          |          | 2003 | 2004 | G. Karimova      | false
                Gulnara Karimova | Chile | captain | captain |          |          | 1963 | 2003 | Gulnara Karimova | false
                Eduard Karimov   | Chile | captain | captain |          |          | 2003 | 2004 | Edward Karimov   | true
                Volodymyr Karimov| Chile | captain | captain |          |          | 2003 | 2004 | Vladimir Karimov | true
                Eduard Karimov   | Chile | captain | captain |          |          | 2003 | 2009 | Edward Karimov   | false
                Eduard Karimov   | Peru  | captain | captain |          |          | 2003 | 2004 | Edward Karimov   | false
                Eduard Karimov   | Chile | captain | owner   |          |          | 2003 | 2004 | Edward Karimov   | false
                Robert Karimov   | Chile | captain | captain |          |          | 2003 | 2004 | Edward Karimov   | false
                Jan Reed, Jr.    | Chile | captain | captain |          |          | 2003 | 2004 | Jan Reed, Sr.    | false
                Jan Reed, Jr.    | Chile | captain | captain |          |          | 2003 | 2004 | Jan Reed         | true
                """)
    void state_post_and_date_decide_of_one_name(
            String label,
            String state,
            String post,
            String otherPost,
            String seat,
            String otherSeat,
            String year,
            String otherYear,
            String otherLabel,
            boolean same) {
        Corpus corpus = link(
                held("a", year, label, "Chile", post, seat),
                held("b", otherYear, otherLabel, state, otherPost, otherSeat));
        assertThat(identity(corpus, "a", "x").equals(identity(corpus, "b", "x")))
                .isEqualTo(same);
    }

    /** Few hold the posts of captains and owners, many that of a pilot. */
    private static Story held(String id, String year, String label, String state, String post, String seat) {
        List<String> attributes = new ArrayList<>(List.of("state", state, "office", post));
        attributes.addAll(List.of("rank", post.equals("pilot") ? "pilot" : "captain"));
        if (seat != null) {
            attributes.addAll(List.of("seat", seat));
        }
        return story(id, year).entity("x", "Person", label, attributes.toArray(String[]::new));
    }

    @Test
    void who_is_told_to_have_held_both_posts_is_both() {
        Corpus corpus = link(
                held("a", "1998", "Gulnara Karimova", "Chile", "pilot", null),
                held("b", "2004", "Gulnara Karimova", "Chile", "captain", null),
                story("c", "2005")
                        .entity(
                                "x",
                                "Person",
                                "Gulnara Karimova",
                                "state",
                                "Chile",
                                "office",
                                "pilot",
                                "office",
                                "captain"));
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "b", "x"));
        assertThat(identity(corpus, "a", "x")).isEqualTo(identity(corpus, "c", "x"));
        assertThat(corpus.decisions())
                .anySatisfy(decision -> assertThat(decision.reason()).contains("told to have held"));
    }

    @Test
    void who_is_told_of_without_a_post_is_compared_with_all_of_the_name_whatever_the_order() {
        Corpus corpus = link(
                story("a", "2003").entity("x", "Person", "Gulnara Karimova", "state", "Chile"),
                held("b", "2003", "Gulnara Karimova", "Chile", "pilot", null),
                held("c", "2003", "Gulnara Karimova", "Chile", "captain", null));
        assertThat(Set.of(identity(corpus, "a", "x"), identity(corpus, "b", "x"), identity(corpus, "c", "x")))
                .hasSize(3);
    }
}
