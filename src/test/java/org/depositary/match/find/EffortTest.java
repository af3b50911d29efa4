package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.any;
import static org.depositary.match.Written.each;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.seq;
import static org.depositary.match.Written.slot;
import static org.depositary.match.Written.times;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.search.Effort;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

/** No pattern and no text makes the engine do more than a bounded number of steps for each token. */
class EffortTest {
    private static final int LENGTH = 5_000;

    @Test
    void nested_repetitions_over_the_same_word_stay_linear() {
        Pattern nested = times(0, 9, times(0, 9, times(0, 9, "a")));
        assertThat(stepsPerToken(rule("nested", "start", nested, "stop"), "start" + " a".repeat(LENGTH), List.of()))
                .isLessThan(3_000);
        assertThat(stepsPerToken(
                        rule("alone", times(1, 9, times(1, 9, times(1, 9, "a")), "b")), "a ".repeat(LENGTH), List.of()))
                .isLessThan(12_000);
    }

    @Test
    void options_that_all_fit_the_same_word_stay_linear() {
        Object[] parts = new Object[41];
        for (int i = 0; i < 40; i += 2) {
            parts[i] = opt("a");
            parts[i + 1] = any("a", "a", opt("a"));
        }
        parts[40] = "b";
        assertThat(stepsPerToken(rule("options", parts), "a ".repeat(LENGTH), List.of()))
                .isLessThan(10);
        parts[0] = "a";
        parts[40] = phrase("rest");
        assertThat(stepsPerToken(rule("options", parts), "a ".repeat(LENGTH), List.of()))
                .isLessThan(40_000);
    }

    @Test
    void gaps_within_gaps_stay_linear() {
        Object[] parts = new Object[21];
        for (int i = 0; i < 20; i += 2) {
            parts[i] = "a";
            parts[i + 1] = gap(20);
        }
        parts[20] = "b";
        assertThat(stepsPerToken(rule("gaps", parts), "a ".repeat(LENGTH) + "b", List.of()))
                .isLessThan(2_000);
        Pattern inner = times(0, 5, gap(9), "a", times(0, 5, gap(9), "a"));
        assertThat(stepsPerToken(rule("inner", "a", inner, "b"), "a ".repeat(LENGTH), List.of()))
                .isLessThan(3_000);
    }

    @Test
    void phrases_after_phrases_stay_linear() {
        Rule rule = rule("phrases", "a", phrase("x"), "a", phrase("y"), "a", phrase("z"), "b")
                .done();
        assertThat(stepsPerToken(rule, "a ".repeat(LENGTH) + "c", List.of())).isLessThan(2_000);
    }

    @Test
    void hundreds_of_identical_mentions_stay_linear() {
        String text = "Ana ".repeat(300) + "left";
        Reading reading = Texts.reading(text);
        List<Mention> mentions = new ArrayList<>();
        for (int copy = 0; copy < 300; copy++) {
            mentions.addAll(Texts.mentions(reading, "Sailor", "Ana"));
        }
        Rule rule = rule("crowd", list("who", "Sailor"), gap(5), list("whom", "Sailor"), "left")
                .done();
        assertThat(stepsPerToken(rule, text, mentions)).isLessThan(20_000);
    }

    @Test
    void long_lists_and_repetitions_with_frames_stay_linear() {
        String text = "Ana , ".repeat(LENGTH / 2) + "end";
        List<Mention> mentions = Texts.mentions(Texts.reading(text), "Sailor", "Ana");
        assertThat(stepsPerToken(rule("list", list("who", "Sailor"), "left"), text, mentions))
                .isLessThan(10);
        assertThat(stepsPerToken(
                        rule("turns", each(seq(slot("who", "Sailor"), opt(",")), opt(",")), "end"), text, mentions))
                .isLessThan(100);
        assertThat(stepsPerToken(rule("all", list("who", "Sailor"), gap(3), opt("left")), text, mentions))
                .isLessThan(100);
    }

    @Test
    void adjuncts_of_many_matches_in_one_sentence_stay_linear() {
        String text = "Ana left with Bo ".repeat(LENGTH / 4);
        Reading reading = Texts.reading(text);
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", "Ana", "Bo"));
        Written.Draft draft = rule("left", slot("who", "Sailor"), "left")
                .adjunct("mate", "with", list("mate", "Sailor"))
                .adjunct("why", "because", phrase("why"));
        assertThat(stepsPerToken(draft, text, mentions)).isLessThan(1_000);
    }

    @Test
    void a_pattern_whose_anchor_is_absent_costs_nothing() {
        Rule rule = rule("rare", list("who", "Sailor"), gap(30), "zebra", phrase("rest"))
                .done();
        assertThat(stepsPerToken(rule, "Ana ".repeat(LENGTH), Texts.mentions(Texts.reading("Ana"), "Sailor", "Ana")))
                .isZero();
    }

    private static double stepsPerToken(Written.Draft draft, String text, List<Mention> mentions) {
        return stepsPerToken(draft.done(), text, mentions);
    }

    private static double stepsPerToken(Rule rule, String text, List<Mention> mentions) {
        Grammar grammar = new Grammar(rules(new Written.Lexis().kinds(kind("Sailor")), rule));
        Reading reading = Texts.reading(text);
        Effort effort = new Effort();
        new Matcher(grammar, any -> true).matches(new Lines(grammar, reading, mentions), effort);
        return (double) effort.steps() / reading.tokens().size();
    }
}
