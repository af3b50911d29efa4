package org.depositary.match.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.Position;
import org.depositary.rule.Rule;

/**
 * An example or counter-example of a rule.
 *
 * @param rule the rule it belongs to
 * @param text the sentence
 * @param before what stands before it
 * @param meta the document's metadata
 * @param gives what it must give, empty for a counter-example
 * @param counter whether the rule must leave it alone
 * @param position where it stands
 */
public record Sample(
        Rule rule,
        String text,
        Optional<String> before,
        Map<String, String> meta,
        List<Map<String, List<String>>> gives,
        boolean counter,
        Position position) {

    static Sample of(Rule rule, Rule.Example example) {
        return new Sample(
                rule, example.text(), example.before(), example.meta(), example.gives(), false, example.position());
    }

    static Sample of(Rule rule, Rule.CounterExample example) {
        return new Sample(rule, example.text(), Optional.empty(), Map.of(), List.of(), true, example.position());
    }

    /** The text with what stands before it: in the same paragraph after a whole sentence, below it after a heading. */
    public String whole() {
        return before.map(words -> words + between(words) + text).orElse(text);
    }

    /** Where the example itself starts in the whole. */
    int start() {
        return before.map(words -> words.length() + between(words).length()).orElse(0);
    }

    private static String between(String words) {
        return words.matches("(?s).*[.!?][\"\u201d)]?") ? " " : "\n\n";
    }
}
