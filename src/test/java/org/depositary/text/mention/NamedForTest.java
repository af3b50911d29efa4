package org.depositary.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.mentions;
import static org.depositary.text.Texts.read;

import org.depositary.text.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedForTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile Kettles Ltd sold pots.",
                "They bought pots of Chile Copper & Iron Pty Ltd in May.",
                "They bought pots of Chile Kettles, Ltd in May.",
                "They slept in the Chile Odeon for a night.",
                "They bought Chile Kettles in May.",
            })
    void a_land_at_the_beginning_of_a_longer_name_is_not_mentioned(String text) {
        assertThat(mentions(read(text), "State")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Chile Lima sold pots.",
                "In the Chile Lima knew they sold pots.",
                "After they left Chile Lima sold pots.",
                "They slept in Chile Monday.",
                "They left the Chile Tuesday train.",
                "The Mayor of Chile Lima sold pots.",
                "They bought pots in Chile, Kettles Ltd sold them.",
                "Chile Monday sold pots to Kettles Ltd in May.",
            })
    void a_land_before_a_name_or_a_day_of_its_own_is(String text) {
        assertThat(mentions(read(text), "State")).extracting(Mention::label).containsExactly("Chile");
    }
}
