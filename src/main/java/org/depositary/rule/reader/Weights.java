package org.depositary.rule.reader;

import java.util.Optional;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/** Reads what weighs a rule against others; where the rule is silent, the head of its file speaks. */
final class Weights {
    private Weights() {}

    /** Which of two rules for the same words wins: the higher; 0 where nothing is said. */
    static int priority(Section file, Section rule, Problems problems) {
        Optional<YamlNode.Text> text = rule.text("priority").or(() -> file.text("priority"));
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.get().value().matches("-?[0-9]{1,4}")) {
            problems.report(text.get().position(), "a priority is a whole number");
            return 0;
        }
        return Integer.parseInt(text.get().value());
    }

    /** How sure one may be of what the rule reads; 1 where nothing is said. */
    static double confidence(Section file, Section rule, Problems problems) {
        Optional<YamlNode.Text> text = rule.text("confidence").or(() -> file.text("confidence"));
        if (text.isEmpty()) {
            return 1;
        }
        Position position = text.get().position();
        if (!text.get().value().matches("[01](\\.[0-9]{1,6})?")) {
            problems.report(position, "a confidence is a number above 0 and at most 1");
            return 1;
        }
        double confidence = Double.parseDouble(text.get().value());
        if (!(confidence > 0 && confidence <= 1)) {
            problems.report(position, "a confidence is a number above 0 and at most 1");
            return 1;
        }
        return confidence;
    }
}
