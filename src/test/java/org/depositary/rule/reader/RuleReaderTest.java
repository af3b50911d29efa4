package org.depositary.rule.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Expression;
import org.depositary.rule.Kind;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleFolder;
import org.depositary.rule.RuleSet;
import org.depositary.rule.SecondDomain;
import org.depositary.rule.label.LabelTemplate;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
    private static final String SHARED = """
            kinds:
              Ship: {class: sea:Ship, iri: ship}
            frames:
              sea:Voyage: {iri: voyage, event: true}
              sea:Loss: {iri: loss}
            words:
              leave: [left]
              arrive: [arrived]
            fragments:
              go: <leave>
            adjuncts:
              when: on {departed:Date}
            """;

    private static final String RULE = """
              - id: ID
                says: A ship left.
                match: '{ship:Ship} PATTERN'
            KEYS    examples:
                  - text: The brig Halcyon left.
                    gives: [{ship: Halcyon}]
                not: [Nothing left.]
            """;

    private static String rule(String id, String pattern, String keys) {
        return RULE.replace("ID", id).replace("PATTERN", pattern).replace("KEYS", keys);
    }

    private static RuleSet read(String rules) {
        return RuleFolder.read(Map.of("shared.yaml", SHARED, "rules.yaml", rules));
    }

    private static Pattern second(RuleSet rules) {
        return ((Pattern.Sequence) rules.rules().getFirst().patterns().getFirst())
                .parts()
                .get(1);
    }

    @Test
    void what_a_file_without_rules_declares_can_be_used_in_all_files() {
        RuleSet rules = read("type: sea:Voyage\nrules:\n" + rule("a", "<leave>", "    adjuncts: [when]\n"));

        assertThat(second(rules)).isEqualTo(new Pattern.WordList("leave"));
        assertThat(rules.words()).containsEntry("leave", Set.of(List.of("left")));
        assertThat(rules.rules().getFirst().adjuncts())
                .isEqualTo(Map.of(
                        "when",
                        new Pattern.Sequence(List.of(
                                new Pattern.Word("on", false),
                                new Pattern.Slot(Optional.of("departed"), "Date", false)))));
    }

    @Test
    void a_file_s_own_names_hide_the_shared_ones_in_that_file_alone() {
        String own =
                "type: sea:Voyage\nwords:\n  leave: [quit, <arrive>]\nfragments:\n  go: sailed\nadjuncts:\n  when: today\nrules:\n";
        RuleSet rules = RuleFolder.read(Map.of(
                "shared.yaml",
                SHARED,
                "a.yaml",
                own + rule("a", "<leave> %go", "    adjuncts: [when]\n"),
                "b.yaml",
                "type: sea:Voyage\nrules:\n" + rule("b", "%go", "")));

        assertThat(second(rules)).isEqualTo(new Pattern.WordList("leave@a.yaml"));
        assertThat(rules.words().get("leave@a.yaml")).containsExactlyInAnyOrder(List.of("quit"), List.of("arrived"));
        assertThat(rules.rules().getFirst().adjuncts()).containsEntry("when", new Pattern.Word("today", false));
        assertThat(rules.rules().getLast().patterns().getFirst())
                .isEqualTo(new Pattern.Sequence(
                        List.of(new Pattern.Slot(Optional.of("ship"), "Ship", false), new Pattern.WordList("leave"))));
    }

    @Test
    void rules_come_in_the_order_of_the_files_paths_and_of_their_lines() {
        String head = "type: sea:Voyage\nrules:\n";
        RuleSet rules = RuleFolder.read(Map.of(
                "shared.yaml", SHARED,
                "b.yaml", head + rule("b", "left", "") + rule("c", "went", ""),
                "a/z.yaml", head + rule("a", "left", "")));

        assertThat(rules.rules()).extracting(Rule::id).containsExactly("a", "b", "c");
        assertThat(rules.rules())
                .extracting(Rule::position)
                .containsExactly(
                        new Position("a/z.yaml", 3, 5), new Position("b.yaml", 3, 5), new Position("b.yaml", 10, 5));
    }

    @Test
    void what_a_file_says_for_all_its_rules_holds_unless_a_rule_says_otherwise() {
        RuleSet rules = read(
                "type: sea:Voyage\npriority: 3\nconfidence: 0.5\nneeds: {language: en, publisher: Harbour Gazette}\nrules:\n"
                        + rule("a", "left", "")
                        + rule(
                                "b",
                                "left",
                                "    type: sea:Loss\n    priority: -1\n    confidence: 1\n    needs: {language: fr}\n"));

        Rule a = rules.rules().getFirst();
        Rule b = rules.rules().getLast();
        assertThat(List.of(a.type(), a.priority(), a.confidence())).isEqualTo(List.of("sea:Voyage", 3, 0.5));
        assertThat(List.of(b.type(), b.priority(), b.confidence())).isEqualTo(List.of("sea:Loss", -1, 1.0));
        assertThat(a.needs()).isEqualTo(Map.of("language", "en", "publisher", "Harbour Gazette"));
        assertThat(b.needs()).isEqualTo(Map.of("language", "fr", "publisher", "Harbour Gazette"));
    }

    @Test
    void a_rule_that_says_little_has_sensible_defaults() {
        Rule rule = read("type: sea:Voyage\nrules:\n" + rule("a", "left", ""))
                .rules()
                .getFirst();

        assertThat(List.of(rule.stage(), rule.priority(), rule.confidence()))
                .isEqualTo(List.of(Rule.Stage.FRAME, 0, 1.0));
        assertThat(rule.key()).isEmpty();
        assertThat(rule.construct()).isEmpty();
    }

    @Test
    void the_text_of_a_rule_ends_before_comments_and_before_what_follows() {
        RuleSet rules = read("rules:\n"
                + rule("a", "left", "    # why it is so\n")
                + "\n  # the next one\n"
                + rule("b", "left", "")
                + "\n# the end\ntype: sea:Voyage\n");

        assertThat(rules.rules()).extracting(Rule::source).allMatch(text -> text.endsWith("not: [Nothing left.]\n"));
        assertThat(rules.rules().getFirst().source())
                .startsWith("id: a\nsays: A ship left.\n")
                .contains("# why it is so");
    }

    @Test
    void a_template_keeps_its_lines_and_its_place_and_frees_slots_from_the_ontology() {
        String keys = "    construct: |\n      ?this sea:ship ?ship ;\n        sea:mate ?mate .\n";
        RuleSet rules = read("type: sea:Voyage\nrules:\n" + rule("a", "left with {mate:Name}", keys));

        Rule.Template template = rules.rules().getFirst().construct().orElseThrow();
        assertThat(template.text()).isEqualTo("?this sea:ship ?ship ;\n  sea:mate ?mate .\n");
        assertThat(template.position()).isEqualTo(new Position("rules.yaml", 7, 7));
    }

    @Test
    void every_key_of_the_language_is_read() {
        RuleSet rules = RuleReader.read(RuleFolder.EVERY_KEY, SecondDomain.vocabulary());
        Rule rule = rules.rules().getFirst();

        assertThat(rule.says()).isEqualTo("Everything at once.");
        assertThat(rule.patterns()).hasSize(2);
        assertThat(rule.adjuncts()).containsOnlyKeys("departed", "port");
        assertThat(rule.infer().get("coast"))
                .isEqualTo(new Expression.FirstOf(List.of(
                        new Expression.AttributeOf("home", "ship"),
                        new Expression.AllOf(
                                List.of(new Expression.OfDocument("place"), new Expression.Constant("the sea"))),
                        new Expression.OfFocus("coast", false))));
        assertThat(rule.inherit()).containsExactly("departed");
        assertThat(rule.constants()).isEqualTo(Map.of("lost", "nothing"));
        assertThat(rule.label()).map(LabelTemplate::written).contains("{title}");
        assertThat(rule.each()).containsExactly("ship");
        assertThat(rule.carry()).containsExactly("cargo");
        assertThat(rule.with())
                .containsExactly(new Rule.Companion(
                        "sea:Loss",
                        Optional.of("ship"),
                        Map.of("ship", new Expression.OfSlot("ship"), "voyage", new Expression.This())));
        assertThat(rule.unless()).hasSize(2);
        assertThat(rule.modality()).contains("planned");
        assertThat(rule.key()).containsExactly("ship", "departed");
        assertThat(rule.examples().getFirst().gives())
                .containsExactly(Map.of("ship", List.of("Halcyon", "Petrel"), "departed", List.of("1901")));
        assertThat(rule.examples().getFirst().meta()).isEqualTo(Map.of("date", "1901-06", "place", "Riga"));
        assertThat(rule.counterExamples()).extracting(Rule.CounterExample::text).containsExactly("Nothing sailed.");

        Kind ship = rules.kinds().get("Ship");
        assertThat(ship.identity()).isEqualTo(Kind.Identity.NAME);
        assertThat(ship.gates()).containsExactly("flag");
        assertThat(ship.post()).contains("home");
        assertThat(rules.frameTypes().get("sea:Voyage").lends())
                .containsEntry(
                        "coast",
                        new Expression.FirstOf(
                                List.of(new Expression.OfSlot("port"), new Expression.Constant("unknown"))));
        assertThat(rules.frameTypes().get("sea:Voyage").nouns()).containsExactly("voyage", "trip");
    }

    @Test
    void irregular_forms_of_the_lexicon_are_used() {
        RuleSet rules = RuleFolder.read(Map.of(
                "lexicon/irregular.tsv", "# forms\nbase\tforms\nput\tput|puts\nleave\tleft\n",
                "words.yaml", "words:\n  go: [~put to sea, ~leave]\n"));

        assertThat(rules.words().get("go"))
                .containsExactlyInAnyOrder(
                        List.of("put", "to", "sea"),
                        List.of("puts", "to", "sea"),
                        List.of("putting", "to", "sea"),
                        List.of("leave"),
                        List.of("leaves"),
                        List.of("leaving"),
                        List.of("left"));
    }

    @Test
    void an_empty_folder_is_an_empty_rule_set() {
        assertThat(RuleFolder.read(Map.of("notes.txt", "nothing")).rules()).isEmpty();
    }
}
