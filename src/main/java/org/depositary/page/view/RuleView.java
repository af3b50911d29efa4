package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Piece;
import org.depositary.page.view.part.Quality;

/**
 * The page of a mapping rule.
 *
 * @param thing what is said of it
 * @param says what it reads, in words
 * @param source its text
 * @param told the rule in words; none where it is not at hand
 * @param examples sentences that it reads, the words marked that gave values
 * @param counterExamples sentences that it must not read
 * @param precision how much of what it stated people found right; none where nobody has judged
 * @param produced what it read, with the words it was read from, by type
 */
public record RuleView(
        ThingView thing,
        String says,
        String source,
        Optional<Told> told,
        List<List<Piece>> examples,
        List<String> counterExamples,
        Optional<Quality> precision,
        List<Mentioned> produced) {
    /** How many ways of saying it are shown at once. */
    public static final int SHOWN = 3;

    public RuleView {
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        produced = List.copyOf(produced);
    }

    /**
     * A rule in words.
     *
     * @param patterns the ways to say what it reads
     * @param besides roles that words elsewhere in the clause may fill
     * @param fills where roles come from that no words fill
     * @param forbidden what must not stand in the same clause
     * @param examples its examples, the words marked that gave values
     */
    public record Told(
            List<Steps> patterns,
            List<String> besides,
            List<String> fills,
            List<Steps> forbidden,
            List<List<Piece>> examples) {
        public Told {
            patterns = List.copyOf(patterns);
            besides = List.copyOf(besides);
            fills = List.copyOf(fills);
            forbidden = List.copyOf(forbidden);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A pattern in words.
     *
     * @param steps what stands there, one after the other
     * @param perhaps roles that words between may fill
     */
    public record Steps(List<String> steps, List<String> perhaps) {
        public Steps {
            steps = List.copyOf(steps);
            perhaps = List.copyOf(perhaps);
        }
    }
}
