package org.depositary.match.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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
     * @param taken what the steps took, in the order of the text
     */
    public record Path(int end, List<Taken> taken) {}

    /** A step at a position with the ways on from there, of which some have been tried. */
    private static final class Stop {
        final int step;
        final int position;
        final List<Ways.Way> ways;
        int tried;

        Stop(int step, int position, List<Ways.Way> ways) {
            this.step = step;
            this.position = position;
            this.ways = ways;
        }
    }

    private final Program program;
    private final Ways ways;
    private final int first;
    private final int end;
    private final Effort effort;
    private final BitSet failed = new BitSet();

    /**
     * @param first the first token that may be read
     * @param end the token after the last that may be read
     * @param adjuncts the rule's adjuncts, before which a phrase at the end stops
     */
    public Search(Program program, Line line, int first, int end, FreeWords.Adjuncts adjuncts, Effort effort) {
        this.program = program;
        this.ways = new Ways(program, line, first, end, adjuncts);
        this.first = first;
        this.end = end;
        this.effort = effort;
    }

    /** The preferred way through the program from a position. */
    public Optional<Path> from(int position) {
        List<Path> paths = search(position, 1);
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.getFirst());
    }

    /** For each position that can be reached the preferred way there, at most so many, preferred positions first. */
    public List<Path> allFrom(int position, int most) {
        return search(position, most);
    }

    /** The position furthest from the start at which a step failed for want of its token, {@code -1} if none did. */
    public int furthest() {
        return ways.furthest();
    }

    /** What was wanted at the furthest position. */
    public String wanted() {
        return ways.wanted();
    }

    private List<Path> search(int position, int most) {
        List<Path> found = new ArrayList<>();
        BitSet reached = new BitSet();
        List<Stop> stack = new ArrayList<>();
        enter(program.entry(), position, stack);
        while (!stack.isEmpty()) {
            Stop top = stack.getLast();
            if (program.steps().get(top.step) instanceof Step.Accept) {
                if (!reached.get(top.position)) {
                    reached.set(top.position);
                    found.add(new Path(top.position, taken(stack)));
                }
                if (found.size() == most) {
                    // What lies on the way found has not failed.
                    stack.forEach(stop -> failed.clear(state(stop.step, stop.position)));
                    return found;
                }
                stack.removeLast();
            } else if (top.tried == top.ways.size()) {
                stack.removeLast();
            } else {
                Ways.Way way = top.ways.get(top.tried++);
                enter(way.step(), way.position(), stack);
            }
        }
        return found;
    }

    private void enter(int step, int position, List<Stop> stack) {
        int state = state(step, position);
        if (!failed.get(state)) {
            failed.set(state);
            List<Ways.Way> open = ways.from(program.steps().get(step), position);
            effort.add(1 + open.size());
            stack.add(new Stop(step, position, open));
        }
    }

    private int state(int step, int position) {
        return step * (end - first + 1) + position - first;
    }

    private List<Taken> taken(List<Stop> stack) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i + 1 < stack.size(); i++) {
            Stop stop = stack.get(i);
            Ways.Way way = stop.ways.get(stop.tried - 1);
            taken.add(new Taken(
                    program.steps().get(stop.step),
                    Math.min(stop.position, way.position()),
                    Math.max(stop.position, way.position()),
                    way.bound()));
        }
        if (program.backwards()) {
            Collections.reverse(taken);
        }
        return taken;
    }
}
