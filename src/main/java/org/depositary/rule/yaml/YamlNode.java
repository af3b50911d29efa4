package org.depositary.rule.yaml;

import java.util.List;
import java.util.Optional;
import org.depositary.rule.Position;

/** A node of a YAML file (YAML 1.2, chapter 3), with the place where it stands. */
public sealed interface YamlNode {
    /** Where it begins. */
    Position position();

    /**
     * A scalar.
     *
     * @param value its characters; numbers, dates and the like are not read as such
     * @param style how it is written
     * @param places where each of the characters stands
     */
    record Text(String value, Style style, Position position, Places places) implements YamlNode {
        /**
         * Where a character of the value stands.
         *
         * @param index counted in UTF-16 units, up to the length
         */
        public Position at(int index) {
            return places.at(index);
        }
    }

    /** A sequence. */
    record Items(List<YamlNode> nodes, Position position) implements YamlNode {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** A mapping; its keys differ. */
    record Fields(List<Field> fields, Position position) implements YamlNode {
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The value of a key. */
        public Optional<YamlNode> get(String key) {
            return fields.stream()
                    .filter(field -> field.key().value().equals(key))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /** An entry of a mapping. */
    record Field(Text key, YamlNode value) {}

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL
    }

    /** From an index in a scalar's value to its place in the file. */
    @FunctionalInterface
    interface Places {
        Position at(int index);
    }
}
