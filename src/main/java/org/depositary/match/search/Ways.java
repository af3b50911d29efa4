package org.depositary.match.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Opening;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the steps of a program lead to from a position of a line, and where one failed furthest from the start.
 * The ways of steps that have several are written to the trail, the preferred first.
 */
final class Ways {
    private final Program program;
    private final Line line;
    private final Trail trail;
    private final int first;
    private final int end;
    private final FreeWords.Adjuncts adjuncts;
    private final boolean backwards;
    private int furthest;
    private final boolean telling;
    private final Set<String> wanted;
    private int missing = Integer.MAX_VALUE;

    Ways(Program program, Line line, int first, int end, FreeWords.Adjuncts adjuncts, boolean telling) {
        this.program = program;
        this.line = line;
        this.trail = line.trail();
        this.first = first;
        this.end = end;
        this.adjuncts = adjuncts;
        this.backwards = program.backwards();
        this.telling = telling;
        this.wanted = telling ? new LinkedHashSet<>() : Set.of();
        this.furthest = backwards ? Integer.MAX_VALUE : -1;
    }

    /** The furthest position at which a step failed for want of its token, {@code -1} if none did or it is not told. */
    int furthest() {
        return furthest == Integer.MAX_VALUE ? -1 : furthest;
    }

    /** What was wanted at the furthest position, any of these; nothing where it is not told. */
    List<String> wanted() {
        return List.copyOf(wanted);
    }

    /** How many elements were missing yet at the furthest position, at the least: all, if that is not told. */
    int missing() {
        return Math.min(missing, program.needed());
    }

    /** Where a word leads, {@code -1} where it does not stand. */
    int test(int number, int at) {
        int predicate = program.asked(number);
        if (backwards) {
            if (at > first && line.passes(at - 1, predicate)) {
                return at - 1;
            }
        } else if (at < end && line.passes(at, predicate)) {
            return at + 1;
        }
        if (telling) {
            Step.Test test = (Step.Test) program.step(number);
            missed(at, test, test.wanted());
        }
        return -1;
    }

    /** Whether what ways begin with stands at a position. */
    boolean open(@Nullable Opening opening, int at) {
        if (opening == null) {
            return true;
        }
        if (!backwards) {
            return at < end && (opening.begins(line.passed(at)) || line.starts(opening.kinds(), at));
        }
        return at > first
                && (opening.begins(line.passed(at - 1))
                        || !opening.kinds().isEmpty()
                                && (line.ends(opening.kinds(), at)
                                        || line.comma(at - 1) && line.ends(opening.kinds(), at - 1)));
    }

    /** Whether a comma has just been taken. */
    boolean closed(int at) {
        return at > first && line.comma(at - 1);
    }

    /** Whether a position is the edge wanted. */
    boolean edge(Step.Edge edge, int at) {
        boolean there = edge.start() ? line.opens(at) : line.closes(at);
        if (telling && !there) {
            missed(at, edge, edge.start() ? "the sentence's start" : "the sentence's end");
        }
        return there;
    }

    /** Writes the ways of an entry of a word list, the longest first. @return how many ways there were before */
    int entry(Step.Entry entry, int at) {
        int from = trail.ways();
        if (backwards) {
            if (at > first && line.passes(at - 1, entry.begins())) {
                entry.words()
                        .starts(line.words(), line.first(), at, first, position -> trail.way(position, false, null));
            }
        } else if (at < end && line.passes(at, entry.begins())) {
            entry.words().ends(line.words(), line.first(), at, end, position -> trail.way(position, false, null));
        }
        trail.reverse(from);
        return written(from, at, entry, entry.wanted());
    }

    /** Writes the ways of a mention, the longest first. @return how many ways there were before */
    int named(Step.Named named, int at) {
        int from = trail.ways();
        if (backwards) {
            namedBefore(named, at);
        } else {
            namedFrom(named, at);
        }
        return written(from, at, named, named.wanted());
    }

    private void namedFrom(Step.Named named, int at) {
        int from = trail.ways();
        if (at >= end) {
            return;
        }
        Placed longest = line.starting(at);
        boolean apposed = false;
        for (Placed placed = longest; placed != null; placed = placed.nextStarting()) {
            if (placed.fits(named) && placed.end() <= end) {
                trail.way(placed.end(), false, placed);
                apposed |= placed.apposed();
            }
        }
        if (named.shortest()) {
            // The name before the phrase around it: what is apposed to a name tells more of who it names.
            trail.reverse(from);
        }
        for (Placed placed = apposed ? longest : null; placed != null; placed = placed.nextStarting()) {
            if (placed.apposed() && placed.fits(named) && placed.end() < end && line.comma(placed.end())) {
                trail.way(placed.end() + 1, false, placed);
            }
        }
    }

    private void namedBefore(Step.Named named, int at) {
        int from = trail.ways();
        for (Placed placed = line.ending(at); placed != null; placed = placed.nextEnding()) {
            if (placed.fits(named) && placed.first() >= first) {
                trail.way(placed.first(), false, placed);
            }
        }
        if (named.shortest()) {
            trail.reverse(from);
        }
        if (at > first && line.comma(at - 1)) {
            for (Placed placed = line.ending(at - 1); placed != null; placed = placed.nextEnding()) {
                if (placed.fits(named) && placed.first() >= first && placed.apposed()) {
                    trail.way(placed.first(), false, placed);
                }
            }
        }
    }

    /** Writes the ways of free words, the shortest first. @return how many ways there were before */
    int free(Step.Free free, int at) {
        int from = trail.ways();
        if (backwards) {
            FreeWords.starts(line, at, first, position -> trail.way(position, true, null));
        } else {
            FreeWords.ends(line, at, end, position -> trail.way(position, true, null));
        }
        int last = -1;
        if (free.last() && trail.ways() > from) {
            last = backwards
                    ? FreeWords.firstStart(line, at, first, trail.wayPosition(trail.ways() - 1), adjuncts)
                    : lastEnd(from);
        }
        if (program.op(free.found()) == Step.Op.FAIL) {
            trail.forget(from);
        }
        if (last >= 0) {
            trail.way(last, false, null);
        }
        return written(from, at, free, free.wanted());
    }

    private int lastEnd(int from) {
        int to = trail.ways();
        for (int way = from; way < to; way++) {
            if (FreeWords.over(line, trail.wayPosition(way), end, adjuncts)) {
                return trail.wayPosition(way);
            }
        }
        return trail.wayPosition(to - 1);
    }

    /** Writes the ways of words that name an earlier frame. @return how many ways there were before */
    int again(Step.Again again, int at) {
        int from = trail.ways();
        for (Bound.Earlier earlier : line.named(again.type())) {
            if (earlier.first() >= first && earlier.end() <= end) {
                if (backwards && earlier.end() == at) {
                    trail.way(earlier.first(), false, earlier);
                } else if (!backwards && earlier.first() == at) {
                    trail.way(earlier.end(), false, earlier);
                }
            }
        }
        return written(from, at, again, again.wanted());
    }

    /** Whether something that may interrupt stands at a position. */
    boolean interrupted(Step.Aside aside, int at) {
        return backwards ? line.ends(aside.kinds(), at) : at < end && line.starts(aside.kinds(), at);
    }

    /**
     * Writes the ways past what may interrupt: none first, then the shortest. @return how many ways there were before
     */
    int aside(Step.Aside aside, int at) {
        int from = trail.ways();
        trail.way(at, false, null);
        Placed one = backwards ? line.ending(at) : at < end ? line.starting(at) : null;
        while (one != null) {
            if (aside.kinds().has(one.kind()) && one.first() >= first && one.end() <= end) {
                trail.way(backwards ? one.first() : one.end(), false, null);
            }
            one = backwards ? one.nextEnding() : one.nextStarting();
        }
        trail.reverse(from + 1);
        return from;
    }

    /** Writes the ways of a gap, the shortest first. @return how many ways there were before */
    int skip(Step.Skip skip, int at) {
        int from = trail.ways();
        int other = at;
        for (int i = 0; i <= skip.max(); i++) {
            trail.way(other, false, null);
            int crossed = backwards ? other - 1 : other;
            if (crossed < first || crossed >= end || line.divides(crossed)) {
                break;
            }
            other += backwards ? -1 : 1;
        }
        return from;
    }

    private int written(int from, int at, Step step, String what) {
        if (telling && trail.ways() == from) {
            missed(at, step, what);
        }
        return from;
    }

    private void missed(int at, Step step, String what) {
        if (backwards ? at < furthest : at > furthest) {
            wanted.clear();
            missing = Integer.MAX_VALUE;
        }
        if (backwards ? at <= furthest : at >= furthest) {
            furthest = at;
            wanted.add(what);
            missing = Math.min(missing, program.needed(step));
        }
    }
}
