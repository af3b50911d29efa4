package org.depositary.rule.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    private final Inflection inflection = new Inflection(Map.of(
            "go", Set.of("went", "gone"),
            "man", Set.of("men"),
            "see", Set.of("saw", "seen"),
            "sing", Set.of("sang", "sung")));

    @ParameterizedTest
    @CsvSource({
        "sign, signs signed signing",
        "pay, pays paying",
        "plan, plans planned planning",
        "host, hosts hosted hosting",
        "open, opens opened opening",
        "travel, travels travelled traveled travelling traveling",
        "refer, refers referred referring",
        "equip, equips equipped equipping",
        "welcome, welcomes welcomed welcoming",
        "agree, agrees agreed agreeing",
        "carry, carries carried carrying",
        "convey, conveys conveyed conveying",
        "tie, ties tied tying",
        "dye, dyes dyed dyeing",
        "reach, reaches reached reaching",
        "discuss, discusses discussed discussing",
        "tax, taxes taxed taxing",
        "wish, wishes wished wishing",
        "veto, vetos vetoes vetoed vetoing",
        "focus, focuses focusses focused focussed focusing",
        "quiz, quizzes quizzed",
        "panic, panics panicked panicking",
        "draw, draws drawing",
        "singe, singed singeing",
        "country, countries",
        "ship, ships",
        "co-sign, co-signs co-signed co-signing"
    })
    void a_regular_word_is_inflected_by_the_rules_of_spelling(String base, String forms) {
        assertThat(inflection.forms(base)).contains(base).contains(forms.split(" "));
    }

    @Test
    void the_forms_of_an_irregular_word_replace_those_in_ed() {
        assertThat(inflection.forms("go")).containsExactlyInAnyOrder("go", "goes", "gos", "going", "went", "gone");
        assertThat(inflection.forms("see")).contains("saw", "sees", "seeing").doesNotContain("seed");
        assertThat(inflection.forms("sing")).doesNotContain("singed");
        assertThat(inflection.forms("man")).contains("men");
    }

    @Test
    void forms_are_folded() {
        assertThat(inflection.forms("Fête")).containsExactlyInAnyOrder("fete", "fetes", "feted", "feting");
    }

    @Test
    void no_letter_is_doubled_after_two_vowels_or_two_consonants() {
        assertThat(inflection.forms("treat")).doesNotContain("treatted");
        assertThat(inflection.forms("sign")).doesNotContain("signned");
        assertThat(inflection.forms("show")).doesNotContain("showwed");
    }
}
