package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.reader.RuleReader;
import org.junit.jupiter.api.Test;

class SecondDomainTest {
    private final RuleSet rules = RuleReader.read(SecondDomain.mappings(), SecondDomain.vocabulary());

    @Test
    void rules_of_any_domain_are_read_without_a_word_of_java() {
        assertThat(rules.rules()).extracting(Rule::id).containsExactly("ship-named", "voyage-sailed", "voyage-loss");
        assertThat(rules.rules())
                .extracting(Rule::stage)
                .containsExactly(Rule.Stage.ENTITY, Rule.Stage.FRAME, Rule.Stage.FRAME);
        assertThat(rules.rules()).extracting(Rule::type).containsExactly("Ship", "sea:Voyage", "sea:Loss");
    }

    @Test
    void a_pattern_is_read_with_its_lists_and_slots() {
        assertThat(rules.rules().get(1).patterns())
                .containsExactly(new Pattern.Sequence(List.of(
                        new Pattern.Slot(Optional.of("ship"), "Ship", false),
                        new Pattern.WordList("leave@voyages.yaml"),
                        new Pattern.Word("from", false),
                        new Pattern.Slot(Optional.of("origin"), "Harbour", false),
                        new Pattern.Choice(List.of(new Pattern.Word("to", false), new Pattern.Word("for", false))),
                        new Pattern.Slot(Optional.of("port"), "Harbour", false))));
    }

    @Test
    void inflected_entries_of_word_lists_are_written_out() {
        assertThat(rules.words().get("leave@voyages.yaml"))
                .contains(
                        List.of("sail"),
                        List.of("sailed"),
                        List.of("departing"),
                        List.of("sets", "sail"),
                        List.of("set", "sail"),
                        List.of("setting", "sail"));
        assertThat(rules.words().get("ship-noun")).contains(List.of("steamers"), List.of("barque"));
    }

    @Test
    void the_columns_of_dictionaries_and_the_built_in_kinds_need_no_declaration() {
        assertThat(rules.kinds()).containsKeys("Ship", "Harbour", "Gear", "Date", "Name");
        assertThat(rules.mentionKinds("Freight")).containsExactly("Cargo", "Gear");
        assertThat(rules.kinds().get("Harbour").identity()).isEqualTo(Kind.Identity.LABEL);
        assertThat(rules.kinds().get("Cargo").identity()).isEqualTo(Kind.Identity.NONE);
    }

    @Test
    void a_rule_keeps_its_text_as_written() {
        Rule named = rules.rules().getFirst();
        assertThat(named.source())
                .startsWith("id: ship-named\nsays: A ship by its name")
                .endsWith("not:\n  - The brig was sighted.\n");
        assertThat(named.position()).isEqualTo(new Position("ships.yaml", 5, 5));
    }

    @Test
    void examples_keep_what_they_give_and_what_stands_before_them() {
        Rule.Example example = rules.rules().get(2).examples().getFirst();
        assertThat(example.before()).contains("The schooner Petrel departed from Riga for Bergen on 9 June 1901.");
        assertThat(example.gives().getFirst())
                .isEqualTo(Map.of(
                        "type", List.of("sea:Loss"),
                        "ship", List.of("Petrel"),
                        "count", List.of("3"),
                        "lost", List.of("boat"),
                        "departed", List.of("1901-06-09")));
        assertThat(rules.rules().get(1).infer())
                .isEqualTo(Map.of("coast", new Expression.AttributeOf("coast", "port")));
    }
}
