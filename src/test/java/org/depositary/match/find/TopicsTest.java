package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.any;
import static org.depositary.match.Written.each;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.seq;

import java.util.List;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.junit.jupiter.api.Test;

class TopicsTest extends Sailors {
    private final Rule pacts = rule(
                    "pacts",
                    "pacts",
                    each(seq(opt(any("on", "about")), phrase("topic")), any(seq(", and"), ",", "and")),
                    "were signed")
            .done();

    @Test
    void topics_with_words_of_their_own_are_parted() {
        assertThat(topics("Pacts on cod, on the salting of cod and on ice were signed"))
                .containsExactly("cod", "the salting of cod", "ice");
    }

    @Test
    void a_list_that_is_one_enumeration_is_parted_everywhere() {
        assertThat(topics("Pacts on cod, ice and seals were signed")).containsExactly("cod", "ice", "seals");
        assertThat(topics("Pacts on cod, ice, and seals were signed")).containsExactly("cod", "ice", "seals");
    }

    @Test
    void an_and_alone_parts_nothing() {
        assertThat(topics("Pacts on catching and salting of cod were signed"))
                .containsExactly("catching and salting of cod");
        assertThat(topics("Pacts on catching and salting of cod, on ice were signed"))
                .containsExactly("catching and salting of cod", "ice");
    }

    @Test
    void an_enumeration_among_others_is_one_topic() {
        assertThat(topics("Pacts on cod, on salt, ice and seals, on whales were signed"))
                .containsExactly("cod", "salt, ice and seals", "whales");
    }

    @Test
    void an_enumeration_that_goes_on_after_its_and_is_parted_at_commas() {
        assertThat(topics("Pacts on cod, salt and ice, seals and on whales were signed"))
                .containsExactly("cod", "salt and ice", "seals", "whales");
    }

    @Test
    void what_stands_behind_including_belongs_to_what_stands_before() {
        assertThat(topics("Pacts on cod, including cod in ice, in salt and in oil were signed"))
                .containsExactly("cod, including cod in ice, in salt and in oil");
        assertThat(topics("Pacts on seals, cod, including young cod, salt, and ice were signed"))
                .containsExactly("seals", "cod, including young cod, salt, and ice");
    }

    @Test
    void no_topic_begins_with_a_preposition() {
        assertThat(topics("Pacts on the price of cod, both at home and across the ocean were signed"))
                .containsExactly("the price of cod, both at home and across the ocean");
        assertThat(topics("Pacts on cod, in particular in ice, and seals were signed"))
                .containsExactly("cod, in particular in ice", "seals");
    }

    @Test
    void names_behind_a_preposition_are_where_one_topic_is() {
        assertThat(topics("Pacts on the price of cod in Lima, Callao and Arica were signed"))
                .containsExactly("the price of cod in Lima, Callao and Arica");
        assertThat(topics("Pacts on the price of cod in Lima, ice and seals were signed"))
                .containsExactly("the price of cod in Lima", "ice", "seals");
        assertThat(topics("Pacts on Lima, Callao and Arica were signed")).containsExactly("Lima", "Callao", "Arica");
    }

    @Test
    void no_topic_of_a_list_ends_in_a_word_that_only_tells_of_what_sort_something_is() {
        assertThat(topics("Pacts on cod, naval, and military music were signed"))
                .containsExactly("cod", "naval", "military music");
        lexis.words("sorting", "naval");
        assertThat(topics("Pacts on cod, naval, and military music were signed"))
                .containsExactly("cod", "naval, and military music");
    }

    private List<String> topics(String text) {
        Match match = only(text, pacts);
        return match.turns().stream()
                .flatMap(turn -> bound(turn.bindings(), "topic").stream())
                .toList();
    }
}
