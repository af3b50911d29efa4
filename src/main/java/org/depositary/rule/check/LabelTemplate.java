package org.depositary.rule.check;

import java.util.Set;
import org.depositary.rule.Problems;
import org.depositary.rule.yaml.YamlNode;

/**
 * Templates of labels: {@code {slot}} stands for a slot's labels, and what stands in square brackets is left out where
 * a slot in it is empty.
 */
public final class LabelTemplate {
    private LabelTemplate() {}

    /** Reports what is wrong in a template. */
    public static void check(YamlNode.Text text, Set<String> slots, Problems problems) {
        check(text, slots, "", problems);
    }

    /** The same for a label of facts, which may have {@code {slot:60}}: the beginning of what the slot says. */
    public static void checkOfFacts(YamlNode.Text text, Set<String> slots, Problems problems) {
        check(text, slots, ":[1-9][0-9]{0,2}", problems);
    }

    private static void check(YamlNode.Text text, Set<String> slots, String after, Problems problems) {
        String template = text.value();
        int bracket = -1;
        int at = 0;
        while (at < template.length()) {
            switch (template.charAt(at)) {
                case '[' -> {
                    if (bracket >= 0) {
                        problems.report(text.at(at), "optional parts of a label do not stand in each other");
                        return;
                    }
                    bracket = at;
                }
                case ']' -> {
                    if (bracket < 0) {
                        problems.report(text.at(at), "nothing opens this ]");
                        return;
                    }
                    bracket = -1;
                }
                case '{' -> {
                    int end = template.indexOf('}', at);
                    if (end < 0) {
                        problems.report(text.at(at), "this { is never closed");
                        return;
                    }
                    String slot = template.substring(at + 1, end).replaceFirst(after + "$", "");
                    if (!slots.contains(slot)) {
                        problems.unknown(text.at(at + 1), "no slot `" + slot + "`", slot, slots);
                    }
                    at = end;
                }
                case '}' -> {
                    problems.report(text.at(at), "nothing opens this }");
                    return;
                }
                default -> {}
            }
            at++;
        }
        if (bracket >= 0) {
            problems.report(text.at(bracket), "this [ is never closed");
        }
    }
}
