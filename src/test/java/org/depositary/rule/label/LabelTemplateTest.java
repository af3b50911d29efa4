package org.depositary.rule.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTemplateTest {
    private static final LabelTemplate CONCERT =
            LabelTemplate.parse("Concert of {player}[ in {place}, {hall}][: {words:20}]");

    private static List<String> none(String slot) {
        return List.of();
    }

    @Test
    void what_stands_in_brackets_is_left_out_where_a_slot_in_it_has_no_value() {
        Map<String, List<String>> values = Map.of("player", List.of("Ada", "Ben", "Cy"), "place", List.of("Lima"));

        assertThat(CONCERT.fill(slot -> values.getOrDefault(slot, List.of()))).contains("Concert of Ada, Ben and Cy");
    }

    @Test
    void a_slot_outside_brackets_without_a_value_leaves_no_label_or_one_that_says_so() {
        assertThat(CONCERT.fill(LabelTemplateTest::none)).isEmpty();
        assertThat(CONCERT.fill(LabelTemplateTest::none, values -> "", "…")).isEqualTo("Concert of …");
    }

    @Test
    void only_the_beginning_of_the_first_value_is_taken_where_that_is_asked() {
        Map<String, List<String>> values =
                Map.of("player", List.of("Ada"), "words", List.of("the tide comes in twice every day", "no"));

        assertThat(CONCERT.fill(slot -> values.getOrDefault(slot, List.of())))
                .contains("Concert of Ada: the tide comes…");
        assertThat(CONCERT.withoutBeginnings().fill(slot -> values.getOrDefault(slot, List.of())))
                .contains("Concert of Ada");
    }

    @Test
    void a_slot_stands_behind_a_word_or_at_the_beginning_or_is_set_off() {
        LabelTemplate visit = LabelTemplate.parse("{who} in {place}[ by {guide}][, {hall}][ ({land})]");
        assertThat(List.of("who", "place", "guide", "hall", "land", "nobody").stream()
                        .filter(visit::behindWord))
                .containsExactly("place", "guide");
    }

    @Test
    void of_several_ways_the_first_serves_all_of_whose_slots_have_values() {
        LabelTemplate lesson = LabelTemplate.parse(
                "{instrument=violin}Strings by {player}[ in {place}] | {instrument=horn}Brass by {player} | {instrument} of {place}");

        assertThat(filled(lesson, Map.of("instrument", List.of("harp", "violin"), "player", List.of("Ada"))))
                .contains("Strings by Ada");
        assertThat(filled(lesson, Map.of("instrument", List.of("horn"), "player", List.of("Ada"))))
                .contains("Brass by Ada");
        assertThat(filled(lesson, Map.of("instrument", List.of("horn"), "place", List.of("Lima"))))
                .contains("horn of Lima");
        assertThat(filled(lesson, Map.of("player", List.of("Ada")))).isEmpty();
    }

    @Test
    void where_no_way_serves_the_last_says_what_is_absent() {
        LabelTemplate lesson = LabelTemplate.parse("{instrument=violin}Strings by {player} | {instrument} of {place}");

        assertThat(lesson.fill(LabelTemplateTest::none, values -> values.getFirst(), "…"))
                .isEqualTo("… of …");
        assertThat(LabelTemplate.parse("{instrument=violin}Strings")
                        .fill(LabelTemplateTest::none, values -> values.getFirst(), "…"))
                .isEqualTo("…");
    }

    @Test
    void values_that_are_asked_for_are_told() {
        LabelTemplate lesson = LabelTemplate.parse("{instrument=violin}Strings[ {place=Lima}there] | {instrument}");

        assertThat(lesson.demands())
                .extracting(only -> only.slot().name(), LabelTemplate.Piece.Only::value)
                .containsExactly(tuple("instrument", "violin"), tuple("place", "Lima"));
        assertThat(lesson.slots())
                .extracting(LabelTemplate.Piece.Slot::name, LabelTemplate.Piece.Slot::at)
                .containsExactly(tuple("instrument", 1), tuple("place", 29), tuple("instrument", 50));
    }

    private static Optional<String> filled(LabelTemplate template, Map<String, List<String>> values) {
        return template.fill(slot -> values.getOrDefault(slot, List.of()));
    }

    @Test
    void slots_are_told_with_their_places() {
        assertThat(CONCERT.slots())
                .extracting(LabelTemplate.Piece.Slot::name, LabelTemplate.Piece.Slot::at)
                .containsExactly(tuple("player", 12), tuple("place", 25), tuple("hall", 34), tuple("words", 44));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in {place     | 3 | this { is never closed
            in place}     | 8 | nothing opens this }
            a[ in {place} | 1 | this [ is never closed
            a in {place}] | 12 | nothing opens this ]
            a[ in[ {b}]]  | 5 | optional parts of a label do not stand in each other
            """)
    void a_fault_is_told_with_its_place(String template, int at, String fault) {
        assertThatExceptionOfType(LabelTemplate.Flaw.class)
                .isThrownBy(() -> LabelTemplate.parse(template))
                .satisfies(flaw -> assertThat(flaw.at()).isEqualTo(at))
                .withMessage(fault);
    }
}
