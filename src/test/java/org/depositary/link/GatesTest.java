package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.link.Corpora.link;
import static org.depositary.link.Corpora.story;

import java.util.List;
import org.depositary.claim.Story;
import org.junit.jupiter.api.Test;

class GatesTest {
    @Test
    void whoever_is_kept_apart_is_told_with_the_score_the_features_and_the_gate() {
        Story first = story("a", "1999")
                .entity(
                        "x",
                        "Person",
                        "Gulnara Karimova",
                        "state",
                        "Chile",
                        "office",
                        "Harbour Master",
                        "gender",
                        "female");
        assertThat(gates(first, story("b", "1999").entity("x", "Person", "Gulnara Karimova", "state", "Peru")))
                .containsExactly("state");
        assertThat(gates(first, story("b", "1999").entity("x", "Person", "G. Karimova", "gender", "male")))
                .containsExactly("gender");
        assertThat(gates(
                        first,
                        story("b", "1999")
                                .entity("x", "Person", "Gulnara Karimova", "state", "Chile", "office", "Pilot")))
                .containsExactly("post");
        assertThat(gates(
                        first,
                        story("b", "2012")
                                .entity("x", "Person", "Karimova", "state", "Chile", "office", "Harbour Master")))
                .containsExactly("date");
        assertThat(gates(first, story("b", "1999").entity("x", "Person", "G. Karimova")))
                .containsExactly("agreement");
        assertThat(gates(
                        first,
                        story("b", "1999")
                                .entity("x", "Person", "G. Karimova", "state", "Chile")
                                .entity("y", "Person", "Gulnara Karimova", "state", "Chile")))
                .as("a document that tells of both")
                .containsExactly("document");
        assertThat(gates(first, story("b", "1999").entity("x", "Person", "Olav Dahl", "state", "Chile")))
                .as("other names are not worth a word")
                .isEmpty();
    }

    private static List<String> gates(Story one, Story other) {
        List<Decision> apart = link(one, other).decisions().stream()
                .filter(decision -> !decision.same())
                .toList();
        assertThat(apart).allSatisfy(decision -> {
            assertThat(decision.features()).isNotEmpty();
            assertThat(decision.score()).isBetween(0.3, 1.0);
        });
        return apart.stream().map(Decision::gate).toList();
    }
}
