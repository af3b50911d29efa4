package org.depositary.match.discourse.focus;

import java.util.List;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;

/**
 * One frame as one match, or one turn of it, tells it.
 *
 * @param draft what its own words say
 * @param match where it was read
 * @param bindings what its slots took: its turn's first, then those shared by all turns
 * @param from first token of its own words: the turn's, else the core's
 * @param to index after the last of these
 */
public record Telling(Draft draft, Match match, Bindings bindings, int from, int to) {
    /** The rule that read it. */
    public Rule rule() {
        return match.rule();
    }

    /** The first token of the core. */
    public int first() {
        return match.first();
    }

    /** Where the words name an earlier frame. */
    public List<Bound.Earlier> earlier() {
        return bindings.slots().values().stream()
                .flatMap(List::stream)
                .filter(Bound.Earlier.class::isInstance)
                .map(Bound.Earlier.class::cast)
                .toList();
    }

    /**
     * Where the words name, without a role, an earlier frame of the type that the rule itself makes: that frame again.
     */
    public List<Bound.Earlier> again() {
        return bindings.slots().entrySet().stream()
                .filter(slot -> slot.getKey().startsWith("_"))
                .flatMap(slot -> slot.getValue().stream())
                .filter(Bound.Earlier.class::isInstance)
                .map(Bound.Earlier.class::cast)
                .filter(named -> named.type().equals(rule().type()) && !named.plural())
                .toList();
    }
}
