package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.slot;

import java.util.List;
import org.depositary.match.Written;
import org.junit.jupiter.api.Test;

/** In which clause the circumstances of a match are looked for. */
class ClauseTest {
    private final Crew crew = new Crew();

    @Test
    void an_adjunct_is_not_looked_for_in_another_clause() {
        assertThat(crew.read("Ana sailed to Bergen; Bo died in 2000", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana sailed to Bergen, and Bo died in 2000", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Bo died in 2000, but Ana sailed to Bergen", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana sailed to Bergen, which was built in 1070", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana sailed to Bergen, which was built in 1070, in 1990", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void an_adjunct_is_not_looked_for_behind_what_is_done_at_another_time() {
        for (String later : List.of("and will retire", "and then retired", "and has retired", "and later retired")) {
            assertThat(crew.read("Ana sailed to Bergen " + later + " in 2000", Crew.sailed()))
                    .as(later)
                    .isEqualTo("who=Ana to=Bergen");
        }
        for (String then : List.of("and retired", "and had a feast")) {
            assertThat(crew.read("Ana sailed to Bergen " + then + " in 2000", Crew.sailed()))
                    .as(then)
                    .isEqualTo("who=Ana to=Bergen date=2000");
        }
        assertThat(crew.read("Ana sailed to Bergen in 1990 and will retire in 2000", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void an_adjunct_is_not_looked_for_in_another_sentence_of_one_quotation() {
        assertThat(crew.read("“Ana sailed to Bergen. Bo died in 2000,” said Cy", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("“Ana sailed to Bergen in 1990. Bo died,” said Cy", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void an_adjunct_is_not_looked_for_behind_the_comma_that_closes_what_is_told_of_the_subject() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), ", who sailed to", slot("to", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana, who sailed to Bergen, died in 2000", draft)).isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana, who sailed to Bergen in 1990, died in 2000", draft))
                .isEqualTo("who=Ana to=Bergen date=1990");
    }

    @Test
    void free_words_end_before_a_clause_in_which_another_speaks() {
        Written.Draft draft = rule("cried", slot("who", "Sailor"), "cried that", phrase("what"));
        assertThat(crew.read("Ana cried that fish was dear, and the pilot said it was old", draft))
                .isEqualTo("who=Ana what=fish was dear");
        assertThat(crew.read("Ana cried that fish was dear, and he said it was old", draft))
                .as("he may be who spoke before")
                .isEqualTo("who=Ana what=fish was dear, and he said it was old");
        assertThat(crew.read("Ana cried that fish was dear, and old as the pilot said it was", draft))
                .isEqualTo("who=Ana what=fish was dear, and old as the pilot said it was");
        assertThat(crew.read("Ana cried that Bo, Cy, and Dag said so", draft))
                .as("the last of a list speaks with the others")
                .isEqualTo("who=Ana what=Bo, Cy, and Dag said so");
    }

    @Test
    void what_ends_the_clause_before_a_joint_is_no_adjunct_of_the_clause_behind_it() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed")
                .adjunct("at", "in", slot("at", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Bo sang in Bergen in 1990 and Ana sailed", draft)).isEqualTo("who=Ana");
        assertThat(crew.read("Bo sang in 1990 and Ana sailed in 2000", draft)).isEqualTo("who=Ana date=2000");
        assertThat(crew.read("In 1990 Bo sang and Ana sailed", draft)).isEqualTo("who=Ana date=1990");
    }

    @Test
    void a_gap_that_tells_who_somebody_is_tells_no_circumstances() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), ",", gap(9), ", sailed to", slot("to", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"));
        assertThat(crew.read("Ana, who was born in 1980, sailed to Bergen", draft))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("Ana, who was born in 1980, sailed to Bergen in 1990", draft))
                .isEqualTo("who=Ana to=Bergen date=1990");
        assertThat(crew.read("Ana, late in 1980, sailed to Bergen", draft)).isEqualTo("who=Ana to=Bergen date=1980");
    }

    @Test
    void one_more_of_a_list_behind_a_comma_opens_no_clause() {
        Written.Draft draft = rule("sailed", slot("who", "Sailor"), "sailed")
                .adjunct("date", "in", slot("date", "Date"))
                .adjunct("mate", "with", list("mate", "Master"));
        assertThat(crew.read("Ana sailed with Eva, and the Finn in 1990", draft))
                .isEqualTo("who=Ana date=1990 mate=Eva|Finn");
        assertThat(crew.read("Ana sailed with Eva, and Finn in Bergen, which Bo saw in 1990", draft))
                .isEqualTo("who=Ana mate=Eva|Finn");
        assertThat(crew.read("Ana sailed with Eva, and Finn died in 1990", draft))
                .as("a clause of his own")
                .isEqualTo("who=Ana mate=Eva");
        assertThat(crew.read("Ana sailed with Eva, and in 1990 Finn died", draft))
                .isEqualTo("who=Ana mate=Eva");
        assertThat(crew.read("Ana sailed to Bergen, and Finn in 1990", draft))
                .as("no more of those before")
                .isEqualTo("who=Ana");
    }

    @Test
    void when_there_was_news_of_something_is_no_adjunct_of_what_is_told_behind_it() {
        assertThat(crew.read("The news in 1980 that fish was dear met us when Ana sailed to Bergen", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen");
        assertThat(crew.read("The news that in 1980 when Ana sailed to Bergen fish was dear", Crew.sailed()))
                .isEqualTo("who=Ana to=Bergen date=1980");
    }
}
