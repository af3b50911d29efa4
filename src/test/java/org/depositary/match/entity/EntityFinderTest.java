package org.depositary.match.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.any;
import static org.depositary.match.Written.entity;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;
import static org.depositary.match.Written.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.find.Grammar;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

class EntityFinderTest {
    private final Written.Lexis lexis = new Written.Lexis()
            .kinds(
                    kind("Harbour"),
                    kind("HarbourAdjective", List.of(), Map.of(), Optional.of("Harbour")),
                    kind("Rank"),
                    kind("Post"),
                    kind("Sailor", List.of(), Map.of("home", "home", "gender", "gender"), Optional.empty()),
                    kind("Crew"));

    @Test
    void a_mention_has_phrase_head_label_and_parts() {
        Mention sailor = longest("The pilot Ana Lima of Porto left", "Sailor", sailor());
        assertThat(sailor.label()).isEqualTo("Ana Lima");
        assertThat(List.of(sailor.first(), sailor.end(), sailor.headFirst(), sailor.headEnd()))
                .containsExactly(0, 6, 2, 4);
        assertThat(sailor.parts().get("rank")).extracting(Mention::label).containsExactly("pilot");
        assertThat(sailor.parts().get("home")).extracting(Mention::label).containsExactly("Porto");
        assertThat(sailor.source()).isEqualTo("sailor");
    }

    @Test
    void shorter_phrases_with_the_same_name_are_kept_beside_longer_ones() {
        assertThat(phrases("The pilot Ana Lima of Porto left", "Sailor", sailor()))
                .contains(
                        "The pilot Ana Lima of Porto",
                        "pilot Ana Lima of Porto",
                        "The pilot Ana Lima",
                        "pilot Ana Lima");
    }

    @Test
    void what_stands_in_a_context_is_no_part_of_the_mention() {
        Rule rule = entity("told", "Sailor", slot("context", "Rank"), slot("name", "Name"), slot("context", "Harbour"))
                .done();
        Mention sailor = longest("The pilot Ana Lima Porto left", "Sailor", rule);
        assertThat(List.of(sailor.first(), sailor.end(), sailor.headFirst(), sailor.headEnd()))
                .containsExactly(2, 4, 2, 4);
        assertThat(sailor.label()).isEqualTo("Ana Lima");
        assertThat(sailor.parts()).containsOnlyKeys("name");
    }

    @Test
    void a_part_of_a_name_is_no_name() {
        assertThat(found("The pilot Ana Lima of Porto left", sailor()))
                .filteredOn(mention -> mention.kind().equals("Sailor"))
                .extracting(Mention::label)
                .containsOnly("Ana Lima");
    }

    @Test
    void without_a_name_the_phrase_is_the_head_without_its_article_and_closing_comma() {
        Rule rule = entity("post", "Post", opt("the"), slot("rank", "Rank"), "of", slot("home", "Harbour"), opt(","))
                .done();
        Mention post = longest("Here the pilot of Porto , left", "Post", rule);
        assertThat(post.label()).isEqualTo("pilot of Porto");
        assertThat(List.of(post.first(), post.end(), post.headFirst(), post.headEnd()))
                .containsExactly(1, 6, 2, 5);
    }

    @Test
    void a_template_writes_the_label_and_falls_back_where_a_slot_is_empty() {
        Rule rule = entity("post", "Post", slot("rank", "Rank"), opt("of", slot("home", "Harbour")))
                .label("{rank}[ in {home}]")
                .done();
        assertThat(longest("a pilot of Porto left", "Post", rule).label()).isEqualTo("pilot in Porto");
        assertThat(longest("a pilot left", "Post", rule).label()).isEqualTo("pilot");
        Rule strict = entity("post", "Post", slot("rank", "Rank"), opt("of", slot("home", "Harbour")))
                .label("{home} {rank}")
                .done();
        assertThat(longest("a pilot left", "Post", strict).label()).isEqualTo("pilot");
    }

    @Test
    void features_come_from_constants_and_from_parts_where_the_kind_keeps_them() {
        Rule rule = entity("sailor", "Sailor", slot("rank", "Rank"), slot("name", "Name"))
                .constant("alive", "yes")
                .done();
        assertThat(longest("the stewardess Ana Lima left", "Sailor", rule).features())
                .containsExactlyInAnyOrderEntriesOf(Map.of("alive", "yes", "gender", "female"));
    }

    @Test
    void an_entry_is_kept_where_the_name_is_one_of_the_kind_itself() {
        Rule rule = entity("harbour", "Harbour", "the port of", slot("name", "Harbour"))
                .done();
        assertThat(longest("the port of Porto", "Harbour", rule).entry()).contains("harbours/porto");
        Rule crew =
                entity("crew", "Crew", "the crew of", slot("name", "Harbour")).done();
        assertThat(longest("the crew of Porto", "Crew", crew).entry()).isEmpty();
    }

    @Test
    void rules_build_on_kinds_of_rules_that_stand_after_them() {
        Rule crew = entity("crew", "Crew", list("member", "Sailor"), "'s crew").done();
        Mention found = longest("the pilot Ana Lima and the pilot Bo Dahl 's crew", "Crew", crew, sailor());
        assertThat(found.parts().get("member")).extracting(Mention::label).containsExactly("Ana Lima", "Bo Dahl");
    }

    @Test
    void a_rule_builds_on_its_own_kind_three_times_at_most() {
        Rule rule = entity("crew", "Crew", any(slot("of", "Sailor"), slot("of", "Crew")), "'s crew")
                .done();
        assertThat(phrases("the pilot Ana Lima 's crew 's crew 's crew 's crew 's crew", "Crew", rule, sailor()))
                .contains("the pilot Ana Lima 's crew 's crew 's crew")
                .doesNotContain("the pilot Ana Lima 's crew 's crew 's crew 's crew");
    }

    @Test
    void of_two_rules_that_find_the_same_the_one_of_higher_priority_says_what_it_is() {
        Rule plain = entity("plain", "Sailor", slot("rank", "Rank"), slot("name", "Name"))
                .done();
        Rule better = entity("better", "Sailor", slot("rank", "Rank"), slot("name", "Name"))
                .priority(1)
                .done();
        assertThat(longest("pilot Ana Lima left", "Sailor", plain, better).source())
                .isEqualTo("better");
    }

    @Test
    void a_forbidding_pattern_keeps_a_mention_from_being_made_that_has_its_words_or_stands_beside_them() {
        Rule rule = entity("sailor", "Sailor", slot("rank", "Rank"), slot("name", "Name"))
                .unless("late")
                .done();
        assertThat(phrases("pilot Ana Lima left", "Sailor", rule)).isNotEmpty();
        assertThat(phrases("late pilot Ana Lima left", "Sailor", rule)).isEmpty();
        assertThat(phrases("pilot Ana Lima late", "Sailor", rule)).isEmpty();
        assertThat(phrases("pilot Ana Lima left late", "Sailor", rule)).isNotEmpty();
    }

    @Test
    void what_forbids_one_mention_of_a_clause_leaves_the_others_alone() {
        Rule rule = entity("sailor", "Sailor", slot("rank", "Rank"), slot("name", "Name"))
                .unless(slot("_", "Rank"), slot("_", "Name"), "of", slot("_", "Harbour"))
                .done();
        assertThat(phrases("pilot Ana Lima of Porto met stewardess Bo Dahl", "Sailor", rule))
                .contains("stewardess Bo Dahl")
                .noneMatch(phrase -> phrase.contains("Ana"));
    }

    private static Rule sailor() {
        return entity(
                        "sailor",
                        "Sailor",
                        opt("the"),
                        times(1, 2, slot("rank", "Rank")),
                        slot("name", "Name"),
                        opt("of", slot("home", "Harbour")))
                .done();
    }

    private Mention longest(String text, String kind, Rule... rules) {
        return found(text, rules).stream()
                .filter(mention ->
                        mention.kind().equals(kind) && !mention.source().equals("sample"))
                .reduce((one, other) -> other.end() - other.first() > one.end() - one.first() ? other : one)
                .orElseThrow();
    }

    private List<String> phrases(String text, String kind, Rule... rules) {
        Reading reading = Texts.reading(text);
        return found(text, rules).stream()
                .filter(mention -> mention.kind().equals(kind))
                .map(mention -> reading.words(mention.first(), mention.end()))
                .toList();
    }

    private List<Mention> found(String text, Rule... rules) {
        Reading reading = Texts.reading(text);
        List<Mention> given = new ArrayList<>(Texts.mentions(reading, "Rank", "pilot"));
        given.addAll(Texts.mentions(reading, "Name", "Ana Lima", "Ana", "Lima", "Bo Dahl"));
        Texts.mentions(reading, "Rank", "stewardess")
                .forEach(mention -> given.add(entry(mention, Map.of("gender", "female"))));
        Texts.mentions(reading, "Harbour", "Porto").forEach(mention -> given.add(entry(mention, Map.of())));
        return new EntityFinder(new Grammar(rules(lexis, rules)))
                .find(reading, given)
                .mentions();
    }

    private static Mention entry(Mention mention, Map<String, String> features) {
        return new Mention(
                mention.kind(),
                mention.first(),
                mention.end(),
                mention.headFirst(),
                mention.headEnd(),
                mention.label(),
                Optional.of("harbours/porto"),
                Optional.empty(),
                Map.of(),
                features,
                mention.source());
    }
}
