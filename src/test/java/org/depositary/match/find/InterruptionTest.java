package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.frame;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Match;
import org.depositary.rule.FrameType;
import org.depositary.rule.Rule;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    private final Written.Lexis lexis = new Written.Lexis()
            .kinds(kind("Sailor"), kind("Harbour"), kind("Aside"))
            .frame(passing("ex:Voyage"))
            .frame(frame("ex:Stay", "stay"));

    private static FrameType passing(String type) {
        return TypeDraft.event(type).nouns("voyage").passes("Aside").declared();
    }

    private List<String> spans(String text, Rule rule) {
        Reading reading = Texts.reading(text);
        return found(reading, rule).stream()
                .map(match -> reading.words(match.first(), match.end()))
                .toList();
    }

    private List<Match> found(Reading reading, Rule rule) {
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", "Ana", "Bo"));
        mentions.addAll(Texts.mentions(reading, "Harbour", "Bergen", "Porto"));
        mentions.addAll(Texts.mentions(reading, "Aside", "at dawn", "alone", ", with her crew ,"));
        return new Matcher(new Grammar(rules(lexis, rule)), each -> true).matches(reading, mentions);
    }

    private static Written.Draft sailed() {
        return rule("sailed", slot("who", "Sailor"), "sailed", "to", slot("to", "Harbour"));
    }

    @Test
    void what_interrupts_is_passed_over_on_both_sides_of_the_anchor() {
        assertThat(spans("Ana, with her crew, sailed at dawn to Bergen", sailed().done()))
                .containsExactly("Ana, with her crew, sailed at dawn to Bergen");
    }

    @Test
    void several_interruptions_may_follow_each_other_where_the_pattern_has_elements_for_them() {
        Rule rule = rule("sailed", slot("who", "Sailor"), Written.opt("once"), "sailed")
                .done();
        assertThat(spans("Ana alone at dawn sailed", rule)).hasSize(1);
        assertThat(spans("Ana alone at dawn alone sailed", rule)).isEmpty();
    }

    @Test
    void a_way_without_interruption_is_preferred() {
        assertThat(spans("Bo at dawn Ana sailed to Bergen", sailed().done())).containsExactly("Ana sailed to Bergen");
    }

    @Test
    void other_words_interrupt_nothing() {
        assertThat(spans("Ana, with two dogs, sailed to Bergen", sailed().done()))
                .isEmpty();
    }

    @Test
    void types_that_pass_nothing_want_their_elements_side_by_side() {
        assertThat(spans(
                        "Ana at dawn sailed to Bergen", sailed().type("ex:Stay").done()))
                .isEmpty();
    }

    @Test
    void adjuncts_are_found_in_what_is_passed_over() {
        Rule rule = sailed().adjunct("when", "at", slot("when", "Dawn")).done();
        Reading reading = Texts.reading("Ana at dawn sailed to Bergen");
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", "Ana"));
        mentions.addAll(Texts.mentions(reading, "Harbour", "Bergen"));
        mentions.addAll(Texts.mentions(reading, "Dawn", "dawn"));
        mentions.addAll(Texts.mentions(reading, "Aside", "at dawn"));
        Written.Lexis more = new Written.Lexis()
                .kinds(kind("Sailor"), kind("Harbour"), kind("Aside"), kind("Dawn"))
                .frame(passing("ex:Voyage"));
        List<Match> found = new Matcher(new Grammar(rules(more, rule)), each -> true).matches(reading, mentions);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().bindings().of("when")).hasSize(1);
    }

    @Test
    void free_words_end_where_the_pattern_goes_on_and_not_at_an_interruption() {
        Rule rule = rule("sailed", slot("who", "Sailor"), "sailed", phrase("how"), "to", slot("to", "Harbour"))
                .done();
        Reading reading = Texts.reading("Ana sailed fast at dawn to Bergen");
        assertThat(found(reading, rule).getFirst().bindings().of("how"))
                .extracting(bound -> reading.words(bound.first(), bound.end()))
                .containsExactly("fast at dawn");
    }
}
