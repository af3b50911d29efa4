package org.depositary.match.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;
import org.depositary.text.Mention;

/**
 * Tries a program on a sentence, depth first and with the preferred way first, and never visits a step twice at the
 * same position once it failed there: the work is bounded by steps times positions, whatever the pattern and the text.
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

    private record Way(int step, int position, Optional<Bound> bound) {}

    /** A step at a position with the ways on from there, of which some have been tried. */
    private static final class Visit {
        final int step;
        final int position;
        final List<Way> ways;
        int tried;

        Visit(int step, int position, List<Way> ways) {
            this.step = step;
            this.position = position;
            this.ways = ways;
        }
    }

    private final Program program;
    private final Line line;
    private final int first;
    private final int end;
    private final FreeWords.Adjuncts adjuncts;
    private final Effort effort;
    private final BitSet failed = new BitSet();
    private int furthest;
    private String wanted = "";

    /**
     * @param first the first token that may be read
     * @param end the token after the last that may be read
     * @param adjuncts the rule's adjuncts, before which a phrase at the end stops
     */
    public Search(Program program, Line line, int first, int end, FreeWords.Adjuncts adjuncts, Effort effort) {
        this.program = program;
        this.line = line;
        this.first = first;
        this.end = end;
        this.adjuncts = adjuncts;
        this.effort = effort;
        this.furthest = program.backwards() ? Integer.MAX_VALUE : -1;
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
        return furthest == Integer.MAX_VALUE ? -1 : furthest;
    }

    /** What was wanted at the furthest position. */
    public String wanted() {
        return wanted;
    }

    private List<Path> search(int position, int most) {
        List<Path> found = new ArrayList<>();
        BitSet reached = new BitSet();
        List<Visit> stack = new ArrayList<>();
        enter(program.entry(), position, stack);
        while (!stack.isEmpty()) {
            Visit top = stack.getLast();
            if (program.steps().get(top.step) instanceof Step.Accept) {
                if (!reached.get(top.position)) {
                    reached.set(top.position);
                    found.add(new Path(top.position, taken(stack)));
                }
                if (found.size() == most) {
                    // What lies on the way found has not failed.
                    stack.forEach(visit -> failed.clear(state(visit.step, visit.position)));
                    return found;
                }
                stack.removeLast();
            } else if (top.tried == top.ways.size()) {
                stack.removeLast();
            } else {
                Way way = top.ways.get(top.tried++);
                enter(way.step(), way.position(), stack);
            }
        }
        return found;
    }

    private void enter(int step, int position, List<Visit> stack) {
        int state = state(step, position);
        if (!failed.get(state)) {
            failed.set(state);
            List<Way> ways = ways(program.steps().get(step), position);
            effort.add(1 + ways.size());
            stack.add(new Visit(step, position, ways));
        }
    }

    private int state(int step, int position) {
        return step * (end - first + 1) + position - first;
    }

    private List<Taken> taken(List<Visit> stack) {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i + 1 < stack.size(); i++) {
            Visit visit = stack.get(i);
            Way way = visit.ways.get(visit.tried - 1);
            taken.add(new Taken(
                    program.steps().get(visit.step),
                    Math.min(visit.position, way.position()),
                    Math.max(visit.position, way.position()),
                    way.bound()));
        }
        if (program.backwards()) {
            Collections.reverse(taken);
        }
        return taken;
    }

    private List<Way> ways(Step step, int at) {
        return switch (step) {
            case Step.Test test -> test(test, at);
            case Step.Entry entry -> entry(entry, at);
            case Step.Named named -> named(named, at);
            case Step.Free free -> free(free, at);
            case Step.Again again -> again(again, at);
            case Step.Skip skip -> skip(skip, at);
            case Step.Fork fork ->
                fork.options().stream()
                        .map(option -> new Way(option, at, Optional.empty()))
                        .toList();
            case Step.Edge edge -> edge(edge, at);
            case Step.TurnStart start -> List.of(new Way(start.next(), at, Optional.empty()));
            case Step.TurnEnd turnEnd -> List.of(new Way(turnEnd.next(), at, Optional.empty()));
            case Step.Accept accept -> List.of();
            case Step.Fail fail -> List.of();
        };
    }

    private List<Way> test(Step.Test test, int at) {
        if (program.backwards()) {
            return at > first && line.passes(at - 1, test.predicate())
                    ? List.of(new Way(test.next(), at - 1, Optional.empty()))
                    : missed(at, test.wanted());
        }
        return at < end && line.passes(at, test.predicate())
                ? List.of(new Way(test.next(), at + 1, Optional.empty()))
                : missed(at, test.wanted());
    }

    private List<Way> entry(Step.Entry entry, int at) {
        List<Integer> positions = program.backwards()
                ? entry.words().starts(line.tokens(), at, first)
                : entry.words().ends(line.tokens(), at, end);
        return positions.isEmpty() ? missed(at, entry.wanted()) : plain(positions, entry.next());
    }

    private List<Way> named(Step.Named named, int at) {
        List<Way> ways = new ArrayList<>();
        List<Way> closed = new ArrayList<>();
        if (program.backwards()) {
            for (Mention mention : line.endingAt(at)) {
                if (named.kinds().contains(mention.kind()) && mention.first() >= first) {
                    ways.add(new Way(named.next(), mention.first(), Optional.of(new Bound.Named(mention))));
                }
            }
            if (at > first && line.token(at - 1).text().equals(",")) {
                for (Mention mention : line.endingAt(at - 1)) {
                    if (named.kinds().contains(mention.kind()) && mention.first() >= first && apposed(mention)) {
                        closed.add(new Way(named.next(), mention.first(), Optional.of(new Bound.Named(mention))));
                    }
                }
            }
        } else {
            for (Mention mention : line.startingAt(at)) {
                if (named.kinds().contains(mention.kind()) && mention.end() <= end) {
                    ways.add(new Way(named.next(), mention.end(), Optional.of(new Bound.Named(mention))));
                    if (mention.end() < end && line.token(mention.end()).text().equals(",") && apposed(mention)) {
                        closed.add(new Way(named.next(), mention.end() + 1, Optional.of(new Bound.Named(mention))));
                    }
                }
            }
        }
        ways.addAll(closed);
        return ways.isEmpty() ? missed(at, named.wanted()) : ways;
    }

    /** Whether a mention holds an apposition set off by a comma, which a second comma may close. */
    private boolean apposed(Mention mention) {
        for (int i = mention.headEnd(); i < mention.end(); i++) {
            if (line.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private List<Way> free(Step.Free free, int at) {
        List<Way> ways = new ArrayList<>();
        boolean backwards = program.backwards();
        if (!(program.steps().get(free.found()) instanceof Step.Fail)) {
            for (int other : backwards ? FreeWords.starts(line, at, first) : FreeWords.ends(line, at, end)) {
                ways.add(new Way(free.found(), other, Optional.of(words(at, other))));
            }
        }
        if (free.last()) {
            Optional<Integer> last = backwards
                    ? FreeWords.firstStart(line, at, first, adjuncts)
                    : FreeWords.lastEnd(line, at, end, adjuncts);
            last.ifPresent(other -> ways.add(new Way(free.next(), other, Optional.of(words(at, other)))));
        }
        return ways.isEmpty() ? missed(at, free.wanted()) : ways;
    }

    private Bound words(int one, int other) {
        return FreeWords.trimmed(line, Math.min(one, other), Math.max(one, other));
    }

    private List<Way> again(Step.Again again, int at) {
        List<Way> ways = new ArrayList<>();
        for (Bound.Earlier earlier : line.named(again.type())) {
            if (earlier.first() >= first && earlier.end() <= end) {
                if (program.backwards() && earlier.end() == at) {
                    ways.add(new Way(again.next(), earlier.first(), Optional.of(earlier)));
                } else if (!program.backwards() && earlier.first() == at) {
                    ways.add(new Way(again.next(), earlier.end(), Optional.of(earlier)));
                }
            }
        }
        return ways.isEmpty() ? missed(at, again.wanted()) : ways;
    }

    private List<Way> skip(Step.Skip skip, int at) {
        List<Way> ways = new ArrayList<>();
        int step = program.backwards() ? -1 : 1;
        int other = at;
        for (int i = 0; i <= skip.max(); i++) {
            ways.add(new Way(skip.next(), other, Optional.empty()));
            int crossed = program.backwards() ? other - 1 : other;
            if (crossed < first || crossed >= end || line.divides(crossed)) {
                break;
            }
            other += step;
        }
        return ways;
    }

    private List<Way> edge(Step.Edge edge, int at) {
        boolean there = edge.start() ? line.opens(at) : line.closes(at);
        return there
                ? List.of(new Way(edge.next(), at, Optional.empty()))
                : missed(at, edge.start() ? "the sentence's start" : "the sentence's end");
    }

    private static List<Way> plain(List<Integer> positions, int next) {
        return positions.stream()
                .map(position -> new Way(next, position, Optional.empty()))
                .toList();
    }

    private List<Way> missed(int at, String what) {
        if (program.backwards() ? at <= furthest : at >= furthest) {
            furthest = at;
            wanted = what;
        }
        return List.of();
    }
}
