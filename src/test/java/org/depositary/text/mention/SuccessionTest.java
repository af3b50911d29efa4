package org.depositary.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionTest {
    /** Isenburg became Wertheim; of Lauenburg two became, and Erbach nothing. */
    private static final Map<String, String> NEXT = Map.of("Isenburg", "wertheim", "Lauenburg", "wertheim|erbach");

    private static List<String> labels(String text) {
        Reading reading = read(text);
        List<Mention> mentions = new ArrayList<>();
        for (Token token : reading.tokens()) {
            if (token.text().matches("Isenburg|Wertheim|Lauenburg|Erbach")) {
                mentions.add(new Mention(
                        "Land",
                        token.index(),
                        token.index() + 1,
                        token.index(),
                        token.index() + 1,
                        token.text(),
                        Optional.of("lands/" + token.folded()),
                        Optional.empty(),
                        Map.of(),
                        Map.of("successor", NEXT.getOrDefault(token.text(), "")),
                        "lands"));
            }
        }
        return Succession.read(reading.tokens(), mentions).stream()
                .map(mention -> mention.label() + " " + mention.entry().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They went to Isenburg, now Wertheim.",
                "They went to Isenburg (today Wertheim).",
                "They went to Wertheim (formerly Isenburg).",
                "They went to Wertheim, then called Isenburg.",
                "Isenburg became Wertheim in that year."
            })
    void what_the_document_says_became_another_is_one_with_that(String sentence) {
        assertThat(labels("It rained in Isenburg. " + sentence)).containsOnly("Wertheim lands/wertheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They went to Isenburg and Wertheim.",
                "They went to Isenburg, now Erbach.",
                "They went to Isenburg, then to Wertheim.",
                "Wertheim became Isenburg in that year."
            })
    void what_only_stands_beside_another_stays_what_it_is(String sentence) {
        assertThat(labels(sentence)).contains("Isenburg lands/isenburg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They went to Lauenburg, now Wertheim.", "They went to Lauenburg (today Erbach)."})
    void what_became_several_is_none_of_them(String sentence) {
        assertThat(labels(sentence)).contains("Lauenburg lands/lauenburg");
    }
}
