package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;
import org.junit.jupiter.api.Test;

class UnsaidTest {
    private static final Referent NORWAY = referent(1, "State", Map.of());
    private static final Referent CHILE = referent(2, "State", Map.of());
    private static final Referent PERU = referent(3, "State", Map.of());
    private static final Map<String, Referent> STATES = Map.of("norway", NORWAY, "chile", CHILE, "peru", PERU);

    private final Unsaid unsaid = new Unsaid(
            Map.of("Lighthouse", lighthouse()),
            List.of(NORWAY, CHILE),
            held -> Optional.ofNullable(STATES.get(held.text())).stream().toList());

    private static Referent referent(int id, String kind, Map<String, List<Held>> attributes) {
        return new Referent(id, kind, "thing " + id, List.of(), Optional.empty(), attributes, true, List.of());
    }

    private static Referent lighthouse(int id, Map<String, String> attributes) {
        Map<String, List<Held>> held = new LinkedHashMap<>();
        attributes.forEach((name, state) -> held.put(name, List.of(Held.of(state))));
        return referent(id, "Lighthouse", held);
    }

    private static Kind lighthouse() {
        return new Kind(
                "Lighthouse",
                Optional.of("x:Lighthouse"),
                Optional.of("thing"),
                List.of(),
                Kind.Identity.TITLE,
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of("builder", "land", "land", "builder"),
                Optional.empty(),
                Map.of());
    }

    @Test
    void who_built_what_stands_in_the_one_land_is_the_other() {
        assertThat(unsaid.of(lighthouse(5, Map.of("land", "peru")))).isEmpty();
        assertThat(unsaid.of(lighthouse(4, Map.of("land", "chile")))).isEqualTo(Map.of("builder", NORWAY));
    }

    @Test
    void what_is_told_of_neither_is_as_the_one_named_last() {
        assertThat(unsaid.of(lighthouse(4, Map.of()))).isEmpty();
        unsaid.of(lighthouse(5, Map.of("builder", "norway", "land", "peru")));
        assertThat(unsaid.of(lighthouse(9, Map.of("land", "peru")))).isEqualTo(Map.of("builder", NORWAY));
        assertThat(unsaid.of(lighthouse(6, Map.of()))).isEqualTo(Map.of("builder", NORWAY, "land", CHILE));
        unsaid.of(lighthouse(7, Map.of("builder", "chile")));
        assertThat(unsaid.of(lighthouse(8, Map.of()))).isEqualTo(Map.of("builder", CHILE, "land", NORWAY));
    }
}
