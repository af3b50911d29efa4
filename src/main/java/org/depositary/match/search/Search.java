package org.depositary.match.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;

/**
 * Tries a program on a sentence, depth first and with the preferred way first, and never tries a step twice at the same
 * position once it failed there: the work is bounded by steps times positions, whatever the pattern and the text.
 */
public final class Search {
    /**
     * What one step took.
     *
     * @param step the step
     * @param first first token taken
     * @param end token after the last taken
     * @param bound what a slot is given, if the step has one
     */
    public record Taken(Step step, int first, int end, Optional<Bound> bound) {}

    /**
     * A way through a program.
     *
     * @param end the position reached: after the last token, or, read from right to left, of the first
     * @param taken what the steps took that take tokens or begin and end turns, in the order of the text
     */
    public record Path(int end, List<Taken> taken) {
        /** The way through a program that takes nothing. */
        public static Path none(int position) {
            return new Path(position, List.of());
        }
    }

    private static final long[] NONE = {};

    private final Program program;
    private final Line line;
    private final Ways ways;
    private final Trail trail;
    private final int first;
    private final int width;
    private final Effort effort;
    private final boolean telling;

    /** Of the steps that several ways lead to those tried, by position. */
    private long[] tried = NONE;

    /**
     * @param first the first token that may be read
     * @param end the token after the last that may be read
     * @param adjuncts the rule's adjuncts, before which a phrase at the end stops
     */
    public Search(Program program, Line line, int first, int end, FreeWords.Adjuncts adjuncts, Effort effort) {
        this(program, line, first, end, adjuncts, effort, false);
    }

    /** @param telling whether it is to be told what was wanted where no way led on, which takes longer */
    public Search(
            Program program,
            Line line,
            int first,
            int end,
            FreeWords.Adjuncts adjuncts,
            Effort effort,
            boolean telling) {
        this.program = program;
        this.line = line;
        this.trail = line.trail();
        this.ways = new Ways(program, line, first, end, adjuncts, telling);
        this.first = first;
        this.width = end - first + 1;
        this.effort = effort;
        this.telling = telling;
    }

    /** The preferred way through the program from a position. */
    public Optional<Path> from(int position) {
        List<Path> paths = search(position, 1);
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.getFirst());
    }

    /**
     * For each position that can be reached the preferred way there, at most so many, preferred positions first. A
     * search tells them once: steps that led on count as tried, too, so that no position is told twice.
     */
    public List<Path> allFrom(int position, int most) {
        return search(position, most);
    }

    /**
     * The position furthest from the start at which a step failed for want of its token, {@code -1} if none did, or it
     * is not told.
     */
    public int furthest() {
        return ways.furthest();
    }

    /** What was wanted at the furthest position, any of these; nothing where it is not told. */
    public List<String> wanted() {
        return ways.wanted();
    }

    /** How many elements were missing yet at the furthest position, at the least: all, if that is not told. */
    public int missing() {
        return ways.missing();
    }

    private List<Path> search(int position, int most) {
        if (program.isEmpty()) {
            return List.of(Path.none(position));
        }
        int bottom = trail.size();
        enter(program.entry(), position);
        if (trail.size() == bottom) {
            return List.of();
        }
        List<Path> found = new ArrayList<>(1);
        while (trail.size() > bottom) {
            int top = trail.size() - 1;
            if (trail.open(top)) {
                go(top);
            } else {
                if (program.op(trail.step(top)) == Step.Op.ACCEPT) {
                    accept(bottom, found);
                    if (found.size() == most) {
                        keepOpen(bottom);
                        return found;
                    }
                }
                trail.pop();
            }
        }
        return found;
    }

    /** Goes the next way on from a step. */
    private void go(int top) {
        int way = trail.take(top);
        int step = trail.step(top);
        switch (program.op(step)) {
            case FORK -> enter(program.option(step, way), trail.position(top));
            case FREE -> {
                Step.Free free = (Step.Free) program.step(step);
                enter(trail.wayFound(way) ? free.found() : free.next(), trail.wayPosition(way));
            }
            case NAMED, ENTRY, AGAIN, SKIP, ASIDE -> enter(program.next(step), trail.wayPosition(way));
            case TEST, CLOSED, EDGE, TURN_START, TURN_END -> throw new IllegalStateException("one way on");
            case ACCEPT, FAIL -> throw new IllegalStateException("no way on");
        }
    }

    /** Goes on with a step, and with those after it as long as there is but one way. */
    private void enter(int step, int position) {
        int at = position;
        int number = step;
        while (true) {
            int meeting = program.met(number);
            if (meeting >= 0 && again(meeting * width + at - first)) {
                return;
            }
            effort.add(1);
            switch (program.op(number)) {
                case TEST -> {
                    int next = ways.test(number, at);
                    if (next < 0) {
                        return;
                    }
                    trail.push(number, at, 0, 0, trail.ways());
                    at = next;
                }
                case FORK -> {
                    if (!telling && !ways.open(program.opening(number), at)) {
                        return;
                    }
                    int options = program.options(number);
                    effort.add(options);
                    trail.push(number, at, 0, options, trail.ways());
                    return;
                }
                case ASIDE -> {
                    Step.Aside aside = (Step.Aside) program.step(number);
                    if (ways.interrupted(aside, at)) {
                        several(number, at, ways.aside(aside, at));
                        return;
                    }
                    // Nothing to tell, but it has not failed if it lies on the way.
                    if (meeting >= 0) {
                        trail.push(number, at, 0, 0, trail.ways());
                    }
                }
                case EDGE -> {
                    if (!ways.edge((Step.Edge) program.step(number), at)) {
                        return;
                    }
                    trail.push(number, at, 0, 0, trail.ways());
                }
                case CLOSED -> {
                    if (!ways.closed(at)) {
                        return;
                    }
                    trail.push(number, at, 0, 0, trail.ways());
                }
                case TURN_START, TURN_END -> trail.push(number, at, 0, 0, trail.ways());
                case ACCEPT -> {
                    trail.push(number, at, 0, 0, trail.ways());
                    return;
                }
                case FAIL -> {
                    return;
                }
                case NAMED -> {
                    several(number, at, ways.named((Step.Named) program.step(number), at));
                    return;
                }
                case ENTRY -> {
                    several(number, at, ways.entry((Step.Entry) program.step(number), at));
                    return;
                }
                case FREE -> {
                    several(number, at, ways.free((Step.Free) program.step(number), at));
                    return;
                }
                case AGAIN -> {
                    several(number, at, ways.again((Step.Again) program.step(number), at));
                    return;
                }
                case SKIP -> {
                    several(number, at, ways.skip((Step.Skip) program.step(number), at));
                    return;
                }
            }
            number = program.next(number);
        }
    }

    /** Whether a state was tried before; it is from now on. */
    private boolean again(int state) {
        if (tried.length == 0) {
            tried = new long[(program.meetings() * width >> 6) + 1];
        }
        long bit = 1L << state;
        boolean before = (tried[state >> 6] & bit) != 0;
        tried[state >> 6] |= bit;
        return before;
    }

    private void several(int step, int position, int from) {
        int to = trail.ways();
        if (to > from) {
            effort.add(to - from);
            trail.push(step, position, from, to, from);
        }
    }

    private void accept(int bottom, List<Path> found) {
        int position = trail.position(trail.size() - 1);
        for (Path path : found) {
            if (path.end() == position) {
                return;
            }
        }
        found.add(new Path(position, Way.taken(program, line, trail, bottom)));
    }

    /** What lies on the way found has not failed. */
    private void keepOpen(int bottom) {
        for (int i = bottom; i < trail.size(); i++) {
            int meeting = program.met(trail.step(i));
            if (meeting >= 0) {
                int state = meeting * width + trail.position(i) - first;
                tried[state >> 6] &= ~(1L << state);
            }
        }
        trail.back(bottom);
    }
}
