package org.depositary.rule.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.check.Anchoring;
import org.depositary.rule.syntax.ParsedPattern;
import org.depositary.rule.syntax.PatternParser;
import org.depositary.rule.syntax.Scope;
import org.depositary.rule.syntax.SlotUse;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/**
 * What may stand anywhere in a rule's clause.
 *
 * @param parsed its pattern; a choice where several are given
 * @param position where it is declared
 */
record Adjunct(ParsedPattern parsed, Position position) {
    /** The adjuncts of a file, by name. */
    static Map<String, Adjunct> read(Section file, Scope scope, PatternParser parser, Problems problems) {
        Map<String, Adjunct> adjuncts = new LinkedHashMap<>();
        for (YamlNode.Field field : file.entries("adjuncts")) {
            List<Pattern> patterns = new ArrayList<>();
            List<SlotUse> slots = new ArrayList<>();
            for (YamlNode.Text text : file.texts(field)) {
                Optional<ParsedPattern> parsed = parser.parse(text, scope);
                parsed.ifPresent(pattern -> {
                    Anchoring.check(pattern.pattern(), text.position(), problems);
                    patterns.add(pattern.pattern());
                    slots.addAll(pattern.slots());
                });
            }
            // A broken adjunct is kept under its name, so that the rules that use it are not blamed.
            Pattern whole = patterns.size() == 1 ? patterns.getFirst() : new Pattern.Choice(patterns);
            adjuncts.put(
                    field.key().value(),
                    new Adjunct(new ParsedPattern(whole, slots), field.key().position()));
        }
        return adjuncts;
    }
}
