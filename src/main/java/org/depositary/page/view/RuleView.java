package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Quality;

/**
 * The page of a mapping rule.
 *
 * @param thing what is said of it
 * @param says what it reads, in words
 * @param source its text
 * @param examples sentences that it reads
 * @param counterExamples sentences that it must not read
 * @param precision how much of what it stated people found right; none where nobody has judged
 * @param produced what it read, with the words it was read from, by type
 */
public record RuleView(
        ThingView thing,
        String says,
        String source,
        List<String> examples,
        List<String> counterExamples,
        Optional<Quality> precision,
        List<Mentioned> produced) {
    public RuleView {
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        produced = List.copyOf(produced);
    }
}
