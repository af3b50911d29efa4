package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.link.Corpora.RULES;
import static org.depositary.link.Corpora.identity;
import static org.depositary.link.Corpora.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Story;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {
    private static final String PEOPLE = """
            Gulnara Karimova	person	G. Kerimova	Chile	Q1	register of Chile
            Ana Lima	person		Chile	Q2	register of Chile
            Ana Lima	person	Anita Lima	Chile	Q3	another register of Chile
            Kari Berg	person				nobody could say
            Olav Dahl	person			Q5	a register without states
            """;
    private static final String POSTS = """
            Q1	Gulnara Karimova	Harbour Master|Master of the Harbour	1995	2001	register of Chile
            Q2	Ana Lima	Pilot	1995	2001	register of Chile
            Q3	Ana Lima	Pilot	1995	2001	another register of Chile
            Q5	Olav Dahl	Pilot	1995	2001	a register
            """;

    @TempDir
    private Path folder;

    private Corpus linked(String people, Story... stories) throws Exception {
        return new Linker(RULES, Tables.authority(folder, people, POSTS, ""), Overrules.none())
                .link(List.of(stories).stream().map(Story::claims).toList());
    }

    private static List<String> links(Corpus corpus, String document, String entity) {
        return corpus.identity(document, entity).orElseThrow().links().stream()
                .map(link -> link.target().toString().replaceAll(".*/entity/", ""))
                .toList();
    }

    private static Judgement judgement(Corpus corpus, String document, String entity) {
        String id = identity(corpus, document, entity);
        return corpus.judgements().stream()
                .filter(judgement -> judgement.identity().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_person_is_linked_where_type_state_post_and_date_agree() throws Exception {
        Corpus corpus = linked(
                PEOPLE,
                story("a", "1999").entity("x", "Person", "G. Kerimova", "state", "Chile", "office", "Harbour Master"));
        assertThat(links(corpus, "a", "x")).containsExactly("Q1");
        assertThat(judgement(corpus, "a", "x").outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(judgement(corpus, "a", "x").best().orElseThrow().features()).hasSize(5);
    }

    @Test
    void a_person_without_post_or_of_another_time_is_for_people_to_look_at() throws Exception {
        Corpus postless =
                linked(PEOPLE, story("a", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Chile"));
        assertThat(links(postless, "a", "x")).isEmpty();
        assertThat(judgement(postless, "a", "x").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(judgement(postless, "a", "x").reason()).contains("post");
        assertThat(judgement(postless, "a", "x").gates()).containsExactly("post");
        Corpus stateless = linked(
                PEOPLE, story("b", "1999").entity("x", "Person", "Gulnara Karimova", "office", "Harbour Master"));
        assertThat(judgement(stateless, "b", "x").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(judgement(stateless, "b", "x").reason()).contains("state");
    }

    @Test
    void another_state_another_time_and_another_kind_are_not_linked() throws Exception {
        Corpus corpus = linked(
                PEOPLE,
                story("a", "1999")
                        .entity("x", "Person", "Gulnara Karimova", "state", "Peru", "office", "Harbour Master"),
                story("b", "2030")
                        .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Harbour Master"),
                story("c", "1999").entity("x", "Organisation", "Gulnara Karimova", "state", "Chile"));
        assertThat(judgement(corpus, "a", "x").outcome()).isEqualTo(Outcome.NONE);
        assertThat(judgement(corpus, "a", "x").reason()).contains("of Peru against Chile");
        assertThat(judgement(corpus, "a", "x").gates()).containsExactly("state");
        assertThat(judgement(corpus, "b", "x").gates()).containsExactly("date");
        assertThat(judgement(corpus, "c", "x").gates()).containsExactly("name");
        assertThat(judgement(corpus, "b", "x").outcome()).isEqualTo(Outcome.NONE);
        assertThat(judgement(corpus, "b", "x").reason()).contains("outside");
        assertThat(links(corpus, "c", "x")).isEmpty();
    }

    @Test
    void two_candidates_that_fit_alike_are_for_people_to_look_at() throws Exception {
        Corpus corpus = linked(
                PEOPLE, story("a", "1999").entity("y", "Person", "Ana Lima", "state", "Chile", "office", "Pilot"));
        assertThat(links(corpus, "a", "y")).isEmpty();
        assertThat(judgement(corpus, "a", "y").reason()).contains("might as well be Ana Lima");
        assertThat(judgement(corpus, "a", "y").gates()).containsExactly("margin");
    }

    @Test
    void who_has_no_identifier_or_no_state_is_never_linked() throws Exception {
        Corpus corpus = linked(
                PEOPLE,
                story("a", "1999")
                        .entity("z", "Person", "Kari Berg", "state", "Chile", "office", "Pilot")
                        .entity("o", "Person", "Olav Dahl", "state", "Norway", "office", "Pilot"));
        assertThat(links(corpus, "a", "z")).isEmpty();
        assertThat(links(corpus, "a", "o")).isEmpty();
    }

    @Test
    void an_entry_of_a_dictionary_is_linked_by_its_entry_and_by_the_identifiers_it_has_itself() throws Exception {
        Authority authority = Tables.authority(folder, PEOPLE);
        Corpus corpus = new Linker(
                        RULES,
                        authority,
                        Overrules.none(),
                        entry -> entry.equals("states/norway")
                                ? Optional.of(Map.of("geonames", "3144096"))
                                : Optional.empty())
                .link(List.of(story("a", "1999").claims()));
        assertThat(links(corpus, "a", "c")).containsExactly("Q298");
        assertThat(links(corpus, "a", "n")).containsExactly("Q20", "https://sws.geonames.org/3144096/");
        assertThat(links(corpus, "a", "p")).isEmpty();
        Corpus places = new Linker(
                        RULES, authority, Overrules.none(), entry -> Optional.of(Map.of("geonames", "3144096")))
                .link(List.of(story("b", "1999")
                        .known("o", "City", "Oslo", "places/oslo")
                        .claims()));
        assertThat(links(places, "b", "o")).containsExactly("https://sws.geonames.org/3144096/");
    }

    @Test
    void two_that_are_verified_to_be_one_entry_elsewhere_are_one() throws Exception {
        Story twice = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Harbour Master")
                .entity("y", "Person", "G. Kerimova", "state", "Chile", "office", "Master of the Harbour");
        Corpus apart = linked("", twice);
        assertThat(identity(apart, "a", "x")).isNotEqualTo(identity(apart, "a", "y"));
        Corpus one = linked(PEOPLE, twice);
        assertThat(identity(one, "a", "x")).isEqualTo(identity(one, "a", "y"));
        assertThat(judgement(one, "a", "y").identity())
                .isEqualTo(one.identity("a", "x").orElseThrow());
    }

    @Test
    void malformed_tables_are_refused_with_their_lines() throws Exception {
        assertThatThrownBy(() -> Tables.authority(folder, "Ana Lima\tperson\t\tChile\tQ2\t\n"))
                .hasMessageContaining("people.tsv:2")
                .hasMessageContaining("verified-by");
        assertThatThrownBy(() -> Tables.authority(folder, "Ana Lima\tperson\t\tChile\tX2\tregister\n"))
                .hasMessageContaining("people.tsv:2")
                .hasMessageContaining("not an identifier of Wikidata");
        Tables.authority(folder, "");
        Files.writeString(
                folder.resolve("policy.tsv"), "kind\trequires\taccept\treview\tmargin\nperson\tcolour\t1\t1\t0\n");
        assertThatThrownBy(() -> Authority.read(folder))
                .hasMessageContaining("policy.tsv:2")
                .hasMessageContaining("colour");
    }
}
