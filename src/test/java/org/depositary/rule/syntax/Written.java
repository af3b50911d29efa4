package org.depositary.rule.syntax;

import org.depositary.rule.Position;
import org.depositary.rule.yaml.YamlNode;

/** Texts as if they stood on the first line of a file. */
final class Written {
    private Written() {}

    static YamlNode.Text text(String value) {
        return new YamlNode.Text(
                value, YamlNode.Style.PLAIN, new Position("test", 1, 1), index -> new Position("test", 1, index + 1));
    }
}
