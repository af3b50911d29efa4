package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.match.Written.entity;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Attempt;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

/** What a rule's author is told about why a sentence was not read. */
class AttemptTest {
    private static final Rule SAILED = rule(
                    "sailed-to", slot("who", "Sailor"), "sailed", opt("north"), "to", slot("to", "Harbour"))
            .unless("never")
            .done();

    @Test
    void what_fits_is_quoted() {
        assertThat(told("Ana sailed north to Porto.", SAILED))
                .containsExactly("sailed-to @ sailed 4–10: fits “Ana sailed north to Porto”");
    }

    @Test
    void the_furthest_point_after_the_anchor_says_what_was_wanted_and_found() {
        assertThat(told("Ana sailed north by night.", SAILED))
                .containsExactly("sailed-to @ sailed 4–10: wanted to, found by");
        assertThat(told("Ana sailed to sea.", SAILED))
                .containsExactly("sailed-to @ sailed 4–10: wanted {to:Harbour}, found sea");
    }

    @Test
    void the_furthest_point_before_the_anchor_is_told_where_all_after_it_fits() {
        assertThat(told("They sailed to Porto.", SAILED))
                .containsExactly("sailed-to @ sailed 5–11: wanted {who:Sailor}, found They");
        assertThat(told("Sailed to Porto.", SAILED))
                .containsExactly("sailed-to @ Sailed 0–6: wanted {who:Sailor}, found nothing more");
    }

    @Test
    void where_the_text_is_over_nothing_more_was_found() {
        assertThat(told("Ana sailed", SAILED))
                .containsExactly("sailed-to @ sailed 4–10: wanted north or to, found nothing more");
    }

    @Test
    void what_forbids_a_match_is_named() {
        assertThat(told("Ana sailed to Porto as never before.", SAILED))
                .containsExactly("sailed-to @ sailed 4–10: fits, but is forbidden by never");
    }

    @Test
    void what_forbids_the_widest_mention_is_told_of_those_that_are_part_of_it() {
        Rule voyager = entity("voyager", "Voyager", slot("who", "Sailor"), "from", gap(3), slot("home", "Harbour"))
                .unless("never")
                .done();
        assertThat(told("Ana from Porto saw Porto, never Faro.", voyager))
                .containsExactly("voyager @ Ana 0–3: fits “Ana from Porto”");
        assertThat(told("Ana from Porto saw Porto never.", voyager))
                .containsExactly("voyager @ Ana 0–3: fits, but is forbidden by never");
    }

    @Test
    void who_has_the_words_instead_is_named() {
        Rule better = rule("sailed-better", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .priority(1)
                .done();
        assertThat(told("Ana sailed to Porto.", SAILED, better))
                .containsExactly(
                        "sailed-to @ sailed 4–10: fits, but gives way to sailed-better",
                        "sailed-better @ sailed 4–10: fits “Ana sailed to Porto”");
    }

    @Test
    void a_rule_whose_anchor_is_not_in_the_text_is_not_told_of() {
        assertThat(told("Ana rowed to Porto.", SAILED)).isEmpty();
    }

    @Test
    void the_share_that_fitted_counts_what_is_needed_and_no_word_that_is_skipped_or_may_lack() {
        assertThat(attempts("Ana sailed north by night.", SAILED))
                .extracting(Attempt::share)
                .containsExactly(new Attempt.Share(1, 4));
        assertThat(attempts("Ana sailed north to sea.", SAILED))
                .extracting(Attempt::share)
                .containsExactly(new Attempt.Share(2, 4));
        assertThat(attempts("They sailed to Porto.", SAILED))
                .extracting(Attempt::share)
                .containsExactly(new Attempt.Share(3, 4));
        assertThat(attempts("Ana sailed to Porto as never before.", SAILED))
                .extracting(Attempt::share)
                .containsExactly(Attempt.Share.WHOLE);
    }

    @Test
    void what_skips_words_to_the_end_is_not_as_near_as_what_lacks_one_word_of_many() {
        Rule wide =
                rule("wide", "sailed", gap(12), "round", slot("to", "Harbour")).done();
        List<Attempt> attempts = attempts("They sailed to Porto with a cargo of oranges and came back.", SAILED, wide);
        assertThat(attempts)
                .extracting(Attempt::share)
                .containsExactly(new Attempt.Share(3, 4), new Attempt.Share(1, 3));
        assertThat(attempts.getLast().reach()).isGreaterThan(attempts.getFirst().reach());
        assertThat(attempts.stream().max(Attempt.NEARNESS)).contains(attempts.getFirst());
    }

    @Test
    void a_share_of_more_than_there_is_is_refused() {
        assertThatThrownBy(() -> new Attempt.Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Attempt.Share(1, 2)).isLessThan(new Attempt.Share(2, 3)).isLessThan(new Attempt.Share(2, 4));
    }

    private static List<Attempt> attempts(String text, Rule... rules) {
        Reading reading = Texts.reading(text);
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", "Ana"));
        mentions.addAll(Texts.mentions(reading, "Harbour", "Porto"));
        Grammar grammar = new Grammar(rules(new Written.Lexis(), rules));
        return new Matcher(grammar, rule -> true).attempts(new Lines(grammar, reading, mentions));
    }

    private static List<String> told(String text, Rule... rules) {
        Reading reading = Texts.reading(text);
        return attempts(text, rules).stream()
                .map(attempt -> attempt.told(reading))
                .toList();
    }
}
