package org.depositary.rule.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    private final Problems problems = new Problems();

    @Test
    void every_character_of_a_plain_text_knows_its_place() {
        YamlNode.Text text = text("a:\n  - b: sea 🚢 way\n");
        assertPlaces(text, "sea 🚢 way", "sea", 2, 8, "way", 2, 14);
    }

    @Test
    void doubled_quotes_take_two_columns() {
        assertPlaces(text("a: 'it''s {x}'"), "it's {x}", "s", 1, 9, "{", 1, 11);
    }

    @Test
    void escapes_take_the_columns_that_they_are_written_in() {
        assertPlaces(text("a: \"\\\"x\\\" \\u00e9 \\x41\\U0001F6A2z\""), "\"x\" é A🚢z", "x", 1, 7, "z", 1, 32);
    }

    @Test
    void the_lines_of_a_literal_block_are_found_below_its_mark() {
        YamlNode.Text text = text("a: |\n\n    one\n      two\n    three\n");
        assertPlaces(text, "\none\n  two\nthree\n", "one", 3, 5, "two", 4, 7);
        assertThat(text.at(text.value().indexOf("three"))).isEqualTo(new Position("test", 5, 5));
    }

    @Test
    void the_lines_of_a_literal_block_are_found_whatever_ends_them() {
        YamlNode.Text text = text("a: |-\r\n  one\r\n  two\r\n");
        assertPlaces(text, "one\ntwo", "one", 2, 3, "two", 3, 3);
    }

    @Test
    void a_block_with_an_indentation_of_its_own_keeps_its_leading_spaces() {
        assertPlaces(text("a: |1\n   one\n two\n"), "  one\ntwo\n", "one", 2, 4, "two", 3, 2);
    }

    @Test
    void an_empty_file_has_no_root() {
        assertThat(YamlFile.read("test", "# nothing\n", problems)).isEmpty();
        problems.throwAny();
    }

    @Test
    void scalars_stay_as_written() {
        YamlNode.Fields fields = (YamlNode.Fields) YamlFile.read("test", "a: 2011-05\nb: 007\nc: yes\nd:\n", problems)
                .orElseThrow();
        assertThat(fields.fields())
                .extracting(field -> ((YamlNode.Text) field.value()).value())
                .isEqualTo(List.of("2011-05", "007", "yes", ""));
    }

    @Property
    void any_text_is_a_tree_or_is_told_what_is_wrong(@ForAll String text) {
        Problems told = new Problems();
        Optional<YamlNode> root = YamlFile.read("test", text, told);
        assertThat(root.isPresent() && !told.none() && text.isBlank()).isFalse();
    }

    @Property
    void every_character_of_a_literal_block_stands_where_its_place_says(@ForAll @NotEmpty String anything) {
        String content = anything.replaceAll("[^a-zA-Z0-9 {}:'\"|~%]", "x").strip() + "x";
        String file = "key:\n    - |\n      " + content + "\n      " + content + "\n";
        Problems told = new Problems();
        YamlNode.Fields root =
                (YamlNode.Fields) YamlFile.read("test", file, told).orElseThrow();
        YamlNode.Text text = (YamlNode.Text)
                ((YamlNode.Items) root.get("key").orElseThrow()).nodes().getFirst();
        List<String> lines = file.lines().toList();
        for (int index = 0; index < text.value().length(); index++) {
            if (text.value().charAt(index) != '\n') {
                Position place = text.at(index);
                assertThat(lines.get(place.line() - 1).charAt(place.column() - 1))
                        .isEqualTo(text.value().charAt(index));
            }
        }
    }

    private YamlNode.Text text(String file) {
        YamlNode node = YamlFile.read("test", file, problems).orElseThrow();
        problems.throwAny();
        while (!(node instanceof YamlNode.Text text)) {
            node = switch (node) {
                case YamlNode.Fields fields -> fields.fields().getFirst().value();
                case YamlNode.Items items -> items.nodes().getFirst();
                case YamlNode.Text text -> text;
            };
        }
        return text;
    }

    private static void assertPlaces(
            YamlNode.Text text, String value, String one, int line, int column, String other, int line2, int column2) {
        assertThat(text.value()).isEqualTo(value);
        assertThat(text.at(value.indexOf(one))).isEqualTo(new Position("test", line, column));
        assertThat(text.at(value.lastIndexOf(other))).isEqualTo(new Position("test", line2, column2));
    }
}
