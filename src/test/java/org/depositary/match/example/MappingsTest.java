package org.depositary.match.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The project's own mapping rules, each with its examples and counter-examples. */
class MappingsTest {
    @TestFactory
    Stream<DynamicTest> every_rule_reads_its_examples_and_leaves_its_counter_examples_alone() {
        RuleSet rules = RuleReader.read(
                Path.of("mappings"),
                Ontology.read(Path.of("ontology", "depositary.ttl")).vocabulary());
        Set<String> abbreviations = rules.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        RuleExamples examples = new RuleExamples(rules, Lexicon.load(Path.of("mappings", "lexicon"), abbreviations));
        return examples.samples()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.rule().id() + (sample.counter() ? " leaves alone: " : " reads: ") + sample.text(),
                        () -> assertThat(examples.run(sample).faults())
                                .as(sample.position().toString())
                                .isEmpty()));
    }
}
