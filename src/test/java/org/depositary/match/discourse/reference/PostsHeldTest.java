package org.depositary.match.discourse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.match.discourse.Told;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class PostsHeldTest {
    @Test
    void a_post_alone_means_the_holder_spoken_of_last() {
        Told told = Told.of("President Augusto Rojas met Prime Minister Kari Berg. The President was tired.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.person("Prime Minister Kari Berg", "Kari Berg", "office", "Prime Minister");
        Mention post = told.person("The President", "", "office", "President");
        assertThat(told.label(post)).contains("Augusto Rojas");
    }

    @Test
    void a_post_and_last_name_mean_who_has_that_post_and_not_his_wife() {
        Told told = Told.of("President Olav Berg and Mrs Berg came.\n\nPresident Berg was tired.");
        told.person("President Olav Berg", "Olav Berg", "office", "President", "gender", "male");
        Mention wife = told.person("Mrs Berg", "Berg", "gender", "female");
        Mention tired = told.from("President Berg was").person("President Berg", "Berg", "office", "President");
        assertThat(told.label(wife)).contains("Berg");
        assertThat(told.label(tired)).contains("Olav Berg");
    }

    @Test
    void a_post_alone_does_not_mean_whoever_is_told_to_have_died() {
        for (String dead :
                new String[] {"President Kari Berg died.", "He heard of the death of President Kari Berg."}) {
            Told told = Told.of("President Augusto Rojas arrived. " + dead + " The President was tired.");
            told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
            told.person("President Kari Berg", "Kari Berg", "office", "President");
            Mention post = told.person("The President", "", "office", "President");
            assertThat(told.label(post)).as(dead).contains("Augusto Rojas");
        }
        Told alone = Told.of("President Kari Berg died. The President met the Mayor.");
        alone.person("President Kari Berg", "Kari Berg", "office", "President");
        Mention old = alone.person("The President", "", "office", "President");
        assertThat(alone.label(old)).as("the next may have the post already").contains("President");
    }

    @Test
    void a_post_alone_means_its_holder_many_paragraphs_before_if_nobody_else_was_spoken_of() {
        String quoted = "\n\n“Fish is dear.”\n\n“Rain is rare.”\n\n“Ships are old.”\n\n";
        Told told = Told.of("President Augusto Rojas arrived." + quoted + "The President was tired.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention post = told.person("The President", "", "office", "President");
        assertThat(told.label(post)).contains("Augusto Rojas");
        Told another =
                Told.of("President Augusto Rojas arrived.\n\nKari Berg did." + quoted + "The President was tired.");
        another.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        another.person("Kari Berg", "Kari Berg");
        Mention open = another.person("The President", "", "office", "President");
        assertThat(another.label(open)).contains("President");
    }

    @Test
    void of_posts_and_names_in_turn_each_name_has_the_post_on_the_side_where_the_first_has() {
        Told before = Told.of("The President of Chile, Augusto Rojas, the Mayor of Bergen, Kari Berg, spoke.");
        Mention rojas =
                before.person("The President of Chile, Augusto Rojas", "Augusto Rojas", "office", "President of Chile");
        before.again().person("Augusto Rojas, the Mayor of Bergen", "Augusto Rojas", "office", "Mayor of Bergen");
        before.again().person("the Mayor of Bergen, Kari Berg", "Kari Berg", "office", "Mayor of Bergen");
        assertThat(before.references().held(rojas, "office"))
                .extracting(Held::text)
                .containsExactly("President of Chile");
        Told behind = Told.of("Augusto Rojas, President of Chile, Kari Berg, Mayor of Bergen, spoke.");
        behind.person("Augusto Rojas, President of Chile", "Augusto Rojas", "office", "President of Chile");
        behind.again().person("President of Chile, Kari Berg", "Kari Berg", "office", "President of Chile");
        Mention berg = behind.again().person("Kari Berg, Mayor of Bergen", "Kari Berg", "office", "Mayor of Bergen");
        assertThat(behind.references().held(berg, "office"))
                .extracting(Held::text)
                .contains("Mayor of Bergen");
    }

    @Test
    void a_post_alone_means_whoever_got_it_last() {
        Told told = Told.of("President Augusto Rojas resigned. Kari Berg became President. The President was tired.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        told.person("Kari Berg", "Kari Berg");
        Mention post = told.person("President", "", "office", "President");
        Mention later = told.person("The President", "", "office", "President");
        assertThat(told.label(post)).contains("Kari Berg");
        assertThat(told.label(later)).contains("Kari Berg");
    }

    @Test
    void a_post_of_another_state_is_somebody_else_and_called_by_the_post() {
        Told told = Told.of("President Augusto Rojas of Chile spoke. The Peruvian President listened.");
        told.person("President Augusto Rojas of Chile", "Augusto Rojas", "office", "President", "state", "Chile");
        Mention post = told.person("The Peruvian President", "", "office", "President", "state", "Peruvian");
        assertThat(told.label(post)).contains("President of Peru");
    }

    @Test
    void a_post_told_with_its_state_beside_a_holder_of_whom_no_state_is_told_is_somebody_elses() {
        Told told = Told.of("President Augusto Rojas was the guest of the President of Peru.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention host = told.person("the President of Peru", "", "office", "President", "state", "Peru");
        assertThat(told.label(host)).contains("President of Peru");

        Told later = Told.of("President Augusto Rojas travelled. The President of Peru came home.");
        later.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention same = later.person("The President of Peru", "", "office", "President", "state", "Peru");
        assertThat(later.label(same)).contains("Augusto Rojas");
    }

    @Test
    void a_post_told_in_short_means_who_has_no_name_and_was_told_of_in_full_just_before() {
        Told told = Told.of("Kari Berg met the Judge of Appeal. The Judge was tired.");
        told.person("Kari Berg", "Kari Berg");
        Mention full = told.person("the Judge of Appeal", "", "office", "Judge of Appeal");
        Mention post = told.person("The Judge", "", "office", "Judge");
        assertThat(told.label(post)).isEqualTo(told.label(full));

        Told named = Told.of("Judge Kari Berg met the Judge of Appeal. The Judge was tired.");
        named.person("Judge Kari Berg", "Kari Berg", "office", "Judge");
        named.person("the Judge of Appeal", "", "office", "Judge of Appeal");
        Mention holder = named.person("The Judge", "", "office", "Judge");
        assertThat(named.label(holder)).contains("Kari Berg");
    }

    @Test
    void a_post_of_a_state_is_not_that_of_one_of_its_bodies() {
        Told told = Told.of("Kari Berg, President of the Bank of Chile, spoke. The President of Chile listened.");
        told.person(
                "Kari Berg, President of the Bank of Chile",
                "Kari Berg",
                "office",
                "President",
                "body",
                "Bank of Chile",
                "state",
                "Chile");
        Mention post = told.person("The President of Chile", "", "office", "President", "state", "Chile");
        assertThat(told.label(post)).contains("President of Chile");
    }

    @Test
    void a_post_named_long_after_its_holder_may_have_changed_hands() {
        Told told = Told.of("President Augusto Rojas of Chile spoke.\n\nIt rained.\n\nIt snowed.\n\nIt was calm.\n\n"
                + "The President of Chile sent a letter.");
        told.person("President Augusto Rojas of Chile", "Augusto Rojas", "office", "President", "state", "Chile");
        Mention post = told.person("The President of Chile", "", "office", "President", "state", "Chile");
        assertThat(told.label(post)).contains("President of Chile");
    }

    @Test
    void a_post_whose_holder_is_the_same_before_and_after_means_the_holder() {
        Told told = Told.of("President Augusto Rojas of Chile spoke.\n\nIt rained.\n\nIt snowed.\n\nIt was calm.\n\n"
                + "The President of Chile sent a letter.\n\nPresident Rojas left.");
        told.person("President Augusto Rojas of Chile", "Augusto Rojas", "office", "President", "state", "Chile");
        Mention post = told.person("The President of Chile", "", "office", "President", "state", "Chile");
        told.person("President Rojas", "Rojas", "office", "President");
        assertThat(told.label(post)).contains("Augusto Rojas");
    }

    @Test
    void a_former_holder_is_not_the_holder() {
        Told told = Told.of("President Augusto Rojas spoke. The former President listened.");
        told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention former = told.person("The former President", "", "office", "President");
        assertThat(told.label(former)).contains("President");
    }

    @Test
    void the_post_inside_a_phrase_with_a_name_is_that_person() {
        Told told = Told.of("Norwegian Prime Minister Kari Berg came.");
        told.person(
                "Norwegian Prime Minister Kari Berg", "Kari Berg", "office", "Prime Minister", "state", "Norwegian");
        Mention inner =
                told.again().person("Norwegian Prime Minister", "", "office", "Prime Minister", "state", "Norwegian");
        assertThat(told.label(inner)).contains("Kari Berg");
    }

    @Test
    void in_a_list_of_posts_the_first_tells_whose_they_are() {
        Told told = Told.of(
                "The Norwegian Minister of Trade (1993), Minister of Energy (1994) and General Olav Dahl came.");
        told.person("The Norwegian Minister of Trade", "", "office", "Minister of Trade", "state", "Norwegian");
        Mention energy = told.person("Minister of Energy", "", "office", "Minister of Energy");
        Mention general = told.person("General Olav Dahl", "Olav Dahl", "office", "General");
        assertThat(told.label(energy)).contains("Minister of Energy of Norway");
        assertThat(told.references().held(general, "state"))
                .extracting(Held::text)
                .containsExactly("Norway");
    }

    @Test
    void a_post_behind_a_name_and_a_comma_is_of_another_list() {
        Told told = Told.of("Talking to Norwegian Minister Olav Dahl, the President spoke of trade.");
        told.person("Norwegian Minister Olav Dahl", "Olav Dahl", "office", "Minister", "state", "Norwegian");
        Mention president = told.person("the President", "", "office", "President");
        assertThat(told.references().held(president, "state")).isEmpty();
    }

    @Test
    void a_state_behind_a_name_is_not_the_next_persons() {
        Told told = Told.of("President Augusto Rojas of Chile and Minister Kari Berg came.");
        told.person("President Augusto Rojas of Chile", "Augusto Rojas", "office", "President", "state", "Chile");
        Mention berg = told.person("Minister Kari Berg", "Kari Berg", "office", "Minister");
        assertThat(told.references().held(berg, "state")).isEmpty();
    }

    @Test
    void words_of_a_longer_post_are_no_name() {
        Told told = Told.of("The Chief Judge of Chile spoke. Chief Judge Ana Soto listened.");
        told.person("The Chief Judge of Chile", "", "office", "Chief Judge", "state", "Chile");
        Mention wrong = told.again().from("Chief Judge of").person("Chief Judge of Chile", "Judge", "office", "Chief");
        assertThat(told.references().of(wrong))
                .singleElement()
                .satisfies(referent -> assertThat(referent.named()).isFalse());
    }
}
