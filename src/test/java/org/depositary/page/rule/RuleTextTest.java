package org.depositary.page.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleTextTest {
    private static final RuleText RULE = new RuleText("""
            id: made-up
            unless:
              - never
            examples:
              - text: Ana Lima visited Chile.
                gives: [{visitor: Ana Lima}]
              - text: 'She said: ''we''ll come''.'
                gives: []
            not:
              - Exports went to Chile.
              - "A \\"quoted\\" one."
            infer: {from: stateOf(visitor)}
            """);

    @Test
    void sentences_that_a_rule_reads_are_found_without_their_quotation_marks() {
        assertThat(RULE.examples()).containsExactly("Ana Lima visited Chile.", "She said: 'we'll come'.");
    }

    @Test
    void sentences_that_it_must_not_read_are_kept_apart_from_its_conditions() {
        assertThat(RULE.counterExamples()).containsExactly("Exports went to Chile.", "A \"quoted\" one.");
    }

    @Test
    void a_text_without_any_has_none() {
        assertThat(new RuleText("id: x\n").examples()).isEmpty();
    }
}
