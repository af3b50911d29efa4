package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;

/** Writes down the way that lies on a trail: what its steps took. */
final class Way {
    private Way() {}

    /** What the steps took that take tokens or begin and end turns, in the order of the text. */
    static List<Search.Taken> taken(Program program, Line line, Trail trail, int bottom) {
        List<Search.Taken> taken = new ArrayList<>();
        for (int i = bottom; i + 1 < trail.size(); i++) {
            Step step = program.step(trail.step(i));
            int one = trail.position(i);
            int other = trail.position(i + 1);
            boolean counts = switch (step) {
                case Step.Fork fork -> false;
                case Step.Skip skip -> false;
                case Step.Aside aside -> one != other;
                case Step.Test test -> true;
                case Step.Entry entry -> true;
                case Step.Named named -> true;
                case Step.Free free -> true;
                case Step.Again again -> true;
                case Step.TurnStart start -> true;
                case Step.TurnEnd end -> true;
                case Step.Edge edge -> false;
                case Step.Closed closed -> false;
                case Step.Accept accept -> false;
                case Step.Fail fail -> false;
            };
            if (counts) {
                int from = Math.min(one, other);
                int to = Math.max(one, other);
                taken.add(new Search.Taken(step, from, to, bound(line, trail, i, step, from, to)));
            }
        }
        if (program.backwards()) {
            Collections.reverse(taken);
        }
        return taken;
    }

    private static Optional<Bound> bound(Line line, Trail trail, int index, Step step, int from, int to) {
        if (step instanceof Step.Free) {
            return Optional.of(FreeWords.trimmed(line, from, to));
        }
        if (step instanceof Step.Named || step instanceof Step.Again) {
            Object bound = trail.wayBound(trail.taken(index));
            if (bound instanceof Placed placed) {
                return Optional.of(new Bound.Named(placed.mention()));
            }
            if (bound instanceof Bound.Earlier earlier) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }
}
