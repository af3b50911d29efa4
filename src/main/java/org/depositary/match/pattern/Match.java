package org.depositary.match.pattern;

import java.util.List;
import org.depositary.rule.Rule;

/**
 * A place where one of a rule's patterns fits the text.
 *
 * @param rule the rule
 * @param pattern which of its patterns, from 0
 * @param sentence index of the sentence
 * @param first index of the first token of the core, that is of what the pattern itself matched
 * @param end index after the core's last token
 * @param bindings what the slots outside repetitions took, the adjuncts' slots among them; shared by all turns
 * @param turns for patterns with {@code each{ … }} the turns in the order of the text, each a frame of its own; empty
 *     for all others. What {@code carry:} adds is not in here.
 */
public record Match(Rule rule, int pattern, int sentence, int first, int end, Bindings bindings, List<Turn> turns) {
    public Match {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("match of " + rule.id() + " with tokens " + first + ".." + end);
        }
        turns = List.copyOf(turns);
    }

    /** Where it stands tells matches apart nearly always; what they bind is left to {@code equals}. */
    @Override
    public int hashCode() {
        return (rule.hashCode() * 31 + first) * 31 + end;
    }

    /**
     * One turn of a repetition.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param bindings what the slots inside took
     */
    public record Turn(int first, int end, Bindings bindings) {
        public Turn {
            if (first < 0 || end <= first) {
                throw new IllegalArgumentException("a turn of tokens " + first + ".." + end);
            }
        }
    }
}
