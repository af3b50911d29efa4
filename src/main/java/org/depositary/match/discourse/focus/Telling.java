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

    /** Whether it begins before another, or with it and is over before: "visited Oslo and met the King". */
    boolean toldBefore(Telling other) {
        return first() < other.first()
                || first() == other.first() && match.end() < other.match().end();
    }

    /** How many tokens lie between its own words and where another's begin. */
    int gap(Telling other) {
        boolean inside = from <= other.from() && other.from() < to;
        return inside ? 0 : Math.min(Math.abs(from - other.from()), Math.abs(to - other.from()));
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
