package org.depositary.graph.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
    private static final Articles ARTICLES = new Articles(Map.of(
            "articled-names", Set.of(List.of("united", "lands"), List.of("gulf")),
            "articled-nouns",
                    Set.of(
                            List.of("choir"),
                            List.of("museum"),
                            List.of("league"),
                            List.of("contest"),
                            List.of("soiree")),
            "definite-nouns", Set.of(List.of("audience")),
            "articled-offices", Set.of(List.of("keeper")),
            "name-joints", Set.of(List.of("of"), List.of("in"), List.of("for")),
            "determiners", Set.of(List.of("two"), List.of("the"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Museum of Music in Lima | the Museum of Music in Lima",
                "Lima Youth Choir | the Lima Youth Choir",
                "Friendship League Lima-Oslo | the Friendship League Lima-Oslo",
                "travelling choir | a travelling choir",
                "lively soirée | a lively soirée",
                "Oslo choir of Lima | an Oslo choir of Lima",
                "festive audience of Lima | the festive audience of Lima",
                "Keeper of the Seal | the Keeper of the Seal",
                "Ana Keeper | Ana Keeper",
                "Keepers of the Seal | Keepers of the Seal",
                "United Lands | the United Lands",
                "Museum of United Lands in Gulf | the Museum of the United Lands in the Gulf",
                "Museum of the United Lands | the Museum of the United Lands",
                "Gulfport | Gulfport",
                "two choirs | two choirs",
                "found the Lima choir | found the Lima choir",
                "the Lima choir | the Lima choir",
                "Radio Lima | Radio Lima"
            })
    void a_name_within_a_sentence_has_the_article_of_its_noun(String name, String within) {
        assertThat(ARTICLES.within(name)).isEqualTo(within);
    }

    @Test
    void a_name_alone_has_articles_inside_only() {
        assertThat(ARTICLES.inside("Choir of United Lands")).isEqualTo("Choir of the United Lands");
        assertThat(ARTICLES.inside("United Lands")).isEqualTo("United Lands");
    }

    @Test
    void what_is_described_by_a_noun_is_no_mere_topic() {
        assertThat(ARTICLES.describes("contest for choirs")).isTrue();
        assertThat(ARTICLES.describes("songs and dances")).isFalse();
        assertThat(ARTICLES.describes("found the Lima choir")).isFalse();
    }

    @Test
    void without_word_lists_names_stay_as_they_are() {
        Articles none = new Articles(Map.of());
        assertThat(none.within("Museum of United Lands")).isEqualTo("Museum of United Lands");
    }
}
