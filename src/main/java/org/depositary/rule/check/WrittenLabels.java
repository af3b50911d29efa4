package org.depositary.rule.check;

import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Problems;
import org.depositary.rule.label.LabelTemplate;
import org.depositary.rule.yaml.YamlNode;

/** Templates of labels where they stand in mapping files. */
public final class WrittenLabels {
    private WrittenLabels() {}

    /** Reads a template; reports what is wrong with it. */
    public static Optional<LabelTemplate> read(YamlNode.Text text, Problems problems) {
        try {
            return Optional.of(LabelTemplate.parse(text.value()));
        } catch (LabelTemplate.Flaw flaw) {
            problems.report(text.at(flaw.at()), flaw.fault());
            return Optional.empty();
        }
    }

    /** Reports slots of a template that are not there, and in rules those of which only the beginning is wanted. */
    static void check(LabelTemplate label, YamlNode.Text text, Set<String> slots, Problems problems) {
        known(label, text, slots, problems);
        label.slots().stream()
                .filter(slot -> slot.beginning().cut())
                .forEach(slot ->
                        problems.report(text.at(slot.at()), "only the label of a type takes the beginning of a text"));
    }

    /** Reports slots of a template that are not there. */
    public static void known(LabelTemplate label, YamlNode.Text text, Set<String> slots, Problems problems) {
        label.slots().stream()
                .filter(slot -> !slots.contains(slot.name()))
                .forEach(slot ->
                        problems.unknown(text.at(slot.at()), "no slot `" + slot.name() + "`", slot.name(), slots));
    }
}
