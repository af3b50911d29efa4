package org.depositary.match.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.entity;
import static org.depositary.match.Written.frame;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.slot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.Written;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** A rule's examples can fail, and say why. */
class RuleExamplesTest {
    private static final String HEAD =
            "# dictionary: %1$s\n# source: sample\n# licence: CC0-1.0\n# entity: %2$s\nid\tlabel\t%2$s\n";

    private final Lexicon lexicon = Lexicon.of(
            Map.of(
                    "sailors.tsv", HEAD.formatted("sailors", "Sailor") + "ana\tAna\tAna\nbo\tBo\tBo\n",
                    "harbours.tsv", HEAD.formatted("harbours", "Harbour") + "porto\tPorto\tPorto\n"),
            Set.of());

    @Test
    void an_example_that_is_read_as_written_has_no_faults() {
        Rule rule = sailed().example(
                        "Ana and Bo sailed to Porto.", Map.of("who", List.of("Ana", "Bo"), "to", List.of("Porto")))
                .done();
        assertThat(faults(rule)).isEmpty();
    }

    @Test
    void a_missing_value_is_a_fault_alone_and_with_all_rules() {
        Rule rule = sailed().example("Ana sailed to Porto.", Map.of("who", List.of("Ana", "Bo")))
                .done();
        assertThat(faults(rule))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault)
                        .contains("wanted [{who=[Ana, Bo]}], read [ex:Voyage {who=[Ana], to=[Porto]}]"));
        assertThat(faults(rule).getFirst()).startsWith("alone: ");
        assertThat(faults(rule).getLast()).startsWith("with all rules: ");
    }

    @Test
    void a_value_too_many_is_a_fault() {
        Rule rule = sailed().example("Ana and Bo sailed to Porto.", Map.of("who", List.of("Ana")))
                .done();
        assertThat(faults(rule)).hasSize(2);
    }

    @Test
    void a_frame_too_many_is_a_fault() {
        Rule rule = sailed().example("Ana sailed to Porto; Bo sailed to Porto.", Map.of("who", List.of("Ana")))
                .done();
        assertThat(faults(rule))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("reads also"));
    }

    @Test
    void a_counter_example_that_is_read_is_a_fault() {
        Rule rule =
                sailed().not("Ana sailed to Porto.").not("Ana sailed to sea.").done();
        assertThat(verdicts(rule)).extracting(Verdict::passed).containsExactly(false, true);
        assertThat(faults(rule)).contains("alone: reads ex:Voyage {who=[Ana], to=[Porto]}, and should not");
    }

    @Test
    void other_rules_that_fire_unasked_are_reported_but_no_fault() {
        Rule rule = sailed().example("Ana sailed to Porto.", Map.of("who", List.of("Ana"), "to", List.of("Porto")))
                .done();
        Rule other = rule("seen", slot("seen", "Sailor"), "sailed")
                .type("ex:Sighting")
                .done();
        Verdict verdict = verdicts(rule, other).getFirst();
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.unasked()).containsExactly("seen");
    }

    @Test
    void a_rule_tried_alone_has_all_rules_on_the_text_before() {
        Rule before =
                rule("left", slot("who", "Sailor"), "left").type("ex:Other").done();
        Rule rule = sailed().example("Bo left.", "Ana sailed to Porto.", Map.of("who", List.of("Ana")))
                .done();
        Sample sample = examples(rule, before).samples().findFirst().orElseThrow();
        assertThat(sample.whole()).isEqualTo("Bo left. Ana sailed to Porto.");
        assertThat(examples(rule, before).run(sample).passed()).isTrue();
    }

    @Test
    void an_entity_rule_is_held_to_kind_label_and_parts() {
        Rule rule = entity("crew", "Crew", list("of", "Sailor"), "'s crew")
                .label("crew of {of}")
                .example("Ana's crew left.", Map.of("Crew", List.of("crew of Ana"), "of", List.of("Ana")))
                .example("Ana's crew left.", Map.of("Crew", List.of("crew of Bo")))
                .not("Ana left.")
                .not("Bo's crew left.")
                .done();
        assertThat(verdicts(rule)).extracting(Verdict::passed).containsExactly(true, false, true, false);
    }

    private static Written.Draft sailed() {
        return rule("sailed", list("who", "Sailor"), "sailed to", slot("to", "Harbour"));
    }

    private List<String> faults(Rule... rules) {
        return verdicts(rules).stream()
                .flatMap(verdict -> verdict.faults().stream())
                .toList();
    }

    private List<Verdict> verdicts(Rule... rules) {
        RuleExamples examples = examples(rules);
        return examples.samples().map(examples::run).toList();
    }

    private RuleExamples examples(Rule... rules) {
        Written.Lexis lexis = new Written.Lexis()
                .kinds(kind("Sailor"), kind("Harbour"), kind("Crew"))
                .frame(frame("ex:Voyage", "voyage"))
                .frame(frame("ex:Sighting"))
                .frame(frame("ex:Other"));
        RuleSet set = Written.rules(lexis, rules);
        Vocabulary vocabulary = new Vocabulary(
                Map.of(),
                Set.of(),
                Map.of(
                        "who", new Vocabulary.Property("who", Vocabulary.Range.THING),
                        "to", new Vocabulary.Property("to", Vocabulary.Range.THING),
                        "seen", new Vocabulary.Property("seen", Vocabulary.Range.THING)));
        return new RuleExamples(
                new RuleSet(set.rules(), set.kinds(), set.frameTypes(), set.words(), vocabulary), lexicon);
    }
}
