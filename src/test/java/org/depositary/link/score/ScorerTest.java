package org.depositary.link.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.depositary.link.score.Candidate.Held;
import org.depositary.match.discourse.name.Posts;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final Scorer SCORER = new Scorer(Set.of("person"), Map.of());
    private static final Candidate KARIMOVA = person("Q1", "Gulnara Karimova", "Chile", "Harbour Master");
    private static final Candidate GALINA = person("Q2", "Galina Karimova", "Peru", "Harbour Master");
    private static final Candidate CHILE = new Candidate(
            "Q3",
            "Chile",
            Set.of("Republic of Chile"),
            "state",
            Optional.of("states/chile"),
            Set.of(),
            true,
            List.of());
    private static final Candidates ALL = Candidates.of(List.of(KARIMOVA, GALINA, CHILE));

    private static Candidate person(String id, String label, String state, String post) {
        return new Candidate(
                id,
                label,
                Set.of(),
                "person",
                Optional.empty(),
                Set.of(state),
                false,
                List.of(new Held(Set.of(post), period("1995-01-01", "1999-12-31"))));
    }

    private static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Query asked(String name, String state, String post, String first, String last) {
        return new Query(
                List.of(name),
                Optional.of("person"),
                Optional.empty(),
                Set.of(state),
                Set.of(post),
                List.of(period(first, last)),
                List.of());
    }

    @Test
    void a_post_of_several_fields_is_that_of_each_of_them() {
        Candidate lima = person("Q9", "Ana Lima", "Peru", "Warden of Lakes");
        assertThat(SCORER.score(
                                asked(
                                        "Ana Lima",
                                        "Peru",
                                        "Warden of Forests, Rivers and Lakes",
                                        "1996-01-01",
                                        "1996-02-01"),
                                lima)
                        .feature(Aspect.POST))
                .hasValueSatisfying(post -> assertThat(post.value()).isEqualTo(1));
        assertThat(SCORER.score(
                                asked("Ana Lima", "Peru", "Warden of Forests and Rivers", "1996-01-01", "1996-02-01"),
                                lima)
                        .feature(Aspect.POST))
                .hasValueSatisfying(post -> assertThat(post.value()).isLessThan(0.7));
    }

    @Test
    void all_that_agrees_makes_a_perfect_score_but_for_what_nobody_says() {
        Scored scored = SCORER.score(
                asked("Gulnara Karimova", "Chile", "harbour master", "1999-12-31", "2000-06-01"), KARIMOVA);
        assertThat(scored.score()).isCloseTo(0.95, within(1e-9));
        assertThat(scored.features())
                .extracting(Feature::aspect)
                .containsExactly(Aspect.NAME, Aspect.KIND, Aspect.STATE, Aspect.POST, Aspect.DATE);
        assertThat(scored.contrary()).isFalse();
    }

    @Test
    void another_spelling_finds_its_candidate_and_the_better_one_comes_first() {
        assertThat(SCORER.score(Query.named("Gulnara Kerimova").ofKind("person"), ALL))
                .first()
                .satisfies(scored -> {
                    assertThat(scored.candidate()).isEqualTo(KARIMOVA);
                    assertThat(scored.feature(Aspect.NAME).orElseThrow().says()).contains("another spelling");
                });
        assertThat(SCORER.score(Query.named("G. Karimova").ofStates(Set.of("Peru")), ALL))
                .extracting(Scored::candidate)
                .startsWith(GALINA);
        assertThat(SCORER.score(Query.named("Karimova"), ALL)).hasSize(2);
        assertThat(SCORER.score(Query.named("Olav Dahl"), ALL)).isEmpty();
    }

    @Test
    void another_state_and_another_day_contradict() {
        Scored state =
                SCORER.score(asked("Gulnara Karimova", "Peru", "Harbour Master", "1996-01-01", "1996-01-01"), KARIMOVA);
        assertThat(state.feature(Aspect.STATE))
                .hasValueSatisfying(feature -> assertThat(feature.contrary()).isTrue());
        Scored day = SCORER.score(
                asked("Gulnara Karimova", "Chile", "Harbour Master", "2004-01-01", "2004-01-01"), KARIMOVA);
        assertThat(day.feature(Aspect.DATE))
                .hasValueSatisfying(feature -> assertThat(feature.contrary()).isTrue());
        assertThat(day.feature(Aspect.DATE).orElseThrow().says()).contains("outside 1995-01-01/1999-12-31");
    }

    @Test
    void an_unknown_post_contradicts_nothing_and_agrees_with_nothing() {
        Scored scored = SCORER.score(asked("Gulnara Karimova", "Chile", "Pilot", "2004-01-01", "2004-01-01"), KARIMOVA);
        assertThat(scored.feature(Aspect.POST).orElseThrow().value()).isBetween(0.3, 0.5);
        assertThat(scored.feature(Aspect.DATE).orElseThrow().value()).isBetween(0.3, 0.5);
    }

    @Test
    void a_state_is_found_by_its_entry_and_belongs_to_itself_alone() {
        Query chile = new Query(
                List.of("Chilean Republic"),
                Optional.of("state"),
                Optional.of("states/chile"),
                Set.of("Chile"),
                Set.of(),
                List.of(),
                List.of());
        Scored scored = SCORER.score(chile, CHILE);
        assertThat(scored.feature(Aspect.ENTRY).orElseThrow().value()).isEqualTo(1);
        assertThat(scored.feature(Aspect.STATE).orElseThrow().value()).isEqualTo(1);
        assertThat(ALL.near(chile)).contains(CHILE);
        assertThat(SCORER.score(chile.ofStates(Set.of("Peru")), CHILE).contrary())
                .isTrue();
    }

    @Test
    void nothing_is_looked_for_without_a_name() {
        assertThatThrownBy(() -> new Query(
                        List.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void a_score_lies_between_nothing_and_all_and_a_name_is_most_like_itself(
            @ForAll @Size(min = 1, max = 4) List<@AlphaChars @StringLength(min = 1, max = 12) String> one,
            @ForAll @Size(min = 1, max = 4) List<@AlphaChars @StringLength(min = 1, max = 12) String> other) {
        Candidate candidate = person("Q9", String.join(" ", one), "Chile", "Pilot");
        double mine =
                SCORER.score(Query.named(String.join(" ", one)), candidate).score();
        double others =
                SCORER.score(Query.named(String.join(" ", other)), candidate).score();
        assertThat(mine).isBetween(0.0, 1.0);
        assertThat(others).isBetween(0.0, mine);
    }

    @Test
    void for_somebody_who_asks_only_what_is_asked_counts_and_further_properties_with_it() {
        Query query = Query.typed("Gulnara Karimova").ofKind("person");
        Scored name = SCORER.score(query, KARIMOVA);
        assertThat(name.alike()).isTrue();
        assertThat(name.score()).isCloseTo(1, within(1e-9));
        List<Feature> harbour = List.of(new Feature(Aspect.PROPERTY, 0, "harbour"));
        assertThat(SCORER.score(query, KARIMOVA, harbour).score()).isCloseTo(0.6 / 0.72, within(1e-9));
        assertThat(SCORER.score(query, CHILE).alike()).isFalse();
        assertThat(SCORER.score(KARIMOVA, harbour).score()).isZero();
        assertThat(SCORER.score(KARIMOVA, List.of()).score()).isZero();
    }

    @Test
    void what_a_document_is_silent_about_counts_half_and_what_nobody_asks_for_nothing() {
        Scored told = SCORER.score(Query.named("Gulnara Karimova").ofKind("person"), KARIMOVA);
        Scored typed = SCORER.score(Query.typed("Gulnara Karimova").ofKind("person"), KARIMOVA);
        assertThat(told.features()).isEqualTo(typed.features());
        assertThat(told.score()).isCloseTo(0.8, within(1e-9));
        assertThat(typed.score()).isCloseTo(1, within(1e-9));
    }

    @Test
    void who_types_a_name_may_turn_its_words_around_or_slip_and_a_document_may_not() {
        for (String typed : List.of("Karimova, Gulnara", "Gulnara Karimovna")) {
            assertThat(SCORER.score(Query.typed(typed), KARIMOVA).alike())
                    .as(typed)
                    .isTrue();
            assertThat(SCORER.score(Query.named(typed), KARIMOVA).alike())
                    .as(typed)
                    .isFalse();
        }
        assertThat(SCORER.score(Query.typed("G. Karimova"), KARIMOVA).features())
                .as("what can be read as a personal name is read as one")
                .isEqualTo(SCORER.score(Query.named("G. Karimova"), KARIMOVA).features());
    }

    @Test
    void the_words_that_join_others_make_no_two_bodies_alike() {
        Scorer scorer = new Scorer(Set.of("person"), Map.of(Scorer.JOINING, Set.of(List.of("of"), List.of("the"))));
        Candidate chamber = new Candidate(
                "Q4", "Chamber of the Pilots of Chile", Set.of(), "body", Optional.empty(), Set.of(), true, List.of());
        Query choir = Query.typed("Choir of the Friends of Chile");
        assertThat(scorer.score(choir, chamber).score()).isLessThan(0.5);
        assertThat(SCORER.score(choir, chamber).score())
                .as("where nothing is known of such words, each counts as any other")
                .isGreaterThan(0.6);
        assertThat(scorer.score(Query.typed("Chamber of Pilots of Chile"), chamber)
                        .score())
                .isGreaterThan(0.95);
    }

    @Test
    void a_post_is_the_same_without_whose_it_is_and_in_other_words_and_not_as_a_part_of_another() {
        Scorer scorer = new Scorer(
                Set.of("person"),
                Map.of(Posts.ALIKE, Set.of(List.of("skipper"), List.of("captain")), Posts.LOWERING, Set.of()));
        assertThat(scorer.alike("Captain", "Captain of the Ana of Norway")).isGreaterThan(0.9);
        assertThat(scorer.alike("Skipper", "Captain")).isEqualTo(1);
        assertThat(scorer.alike("Norway", "Captain of Norway")).isLessThan(0.7);
        assertThat(scorer.alike("Pilot", "Captain of Norway")).isZero();
    }

    @Test
    void a_name_as_catalogues_have_it_is_the_name_without_the_years_in_any_order() {
        for (String written : List.of(
                "Karimova, Gulnara, 1951-2004",
                "Karimova, Gulnara (1951–)",
                "KARIMOVA Gulnara",
                "Karimova Gulnara Petrovna",
                "Karimova, Gulnara Petrovna, b. 1951")) {
            assertThat(SCORER.score(Query.typed(written), KARIMOVA).score())
                    .as(written)
                    .isGreaterThan(0.93);
        }
        for (String other : List.of("Karimova, Rosa, 1951-2004", "Gulnara Petrovna", "Karim, Gulnara Rosa")) {
            assertThat(SCORER.score(Query.typed(other), KARIMOVA).score())
                    .as(other)
                    .isLessThan(0.9);
        }
        assertThat(SCORER.score(Query.named("Karimova Gulnara Petrovna"), KARIMOVA)
                        .feature(Aspect.NAME)
                        .orElseThrow()
                        .value())
                .as("what a document prints is not turned round")
                .isZero();
    }

    @Test
    void what_is_asked_counts_in_the_same_order_in_every_run() {
        assertThat(Query.named("Ana Lima").asked()).containsExactly(Aspect.values());
    }
}
