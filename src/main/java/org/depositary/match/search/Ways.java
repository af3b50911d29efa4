package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;
import org.depositary.text.Mention;

/**
 * Tells where the steps of a program lead to from a position of a line, and where one failed furthest from the start.
 */
final class Ways {
    /**
     * A way on.
     *
     * @param step number of the step that follows
     * @param position where it is tried
     * @param bound what the step before it binds
     */
    record Way(int step, int position, Optional<Bound> bound) {}

    private final Program program;
    private final Line line;
    private final int first;
    private final int end;
    private final FreeWords.Adjuncts adjuncts;
    private final boolean backwards;
    private int furthest;
    private String wanted = "";

    Ways(Program program, Line line, int first, int end, FreeWords.Adjuncts adjuncts) {
        this.program = program;
        this.line = line;
        this.first = first;
        this.end = end;
        this.adjuncts = adjuncts;
        this.backwards = program.backwards();
        this.furthest = backwards ? Integer.MAX_VALUE : -1;
    }

    /** The position furthest from the start at which a step failed for want of its token, {@code -1} if none did. */
    int furthest() {
        return furthest == Integer.MAX_VALUE ? -1 : furthest;
    }

    /** What was wanted at the furthest position. */
    String wanted() {
        return wanted;
    }

    /** All ways on from a step at a position, the preferred first; none where it fits not. */
    List<Way> from(Step step, int at) {
        return switch (step) {
            case Step.Test test -> test(test, at);
            case Step.Entry entry -> entry(entry, at);
            case Step.Named named -> named(named, at);
            case Step.Free free -> free(free, at);
            case Step.Again again -> again(again, at);
            case Step.Skip skip -> skip(skip, at);
            case Step.Fork fork -> fork(fork, at);
            case Step.Closed closed -> closed(closed, at);
            case Step.Edge edge -> edge(edge, at);
            case Step.TurnStart start -> List.of(new Way(start.next(), at, Optional.empty()));
            case Step.TurnEnd turnEnd -> List.of(new Way(turnEnd.next(), at, Optional.empty()));
            case Step.Accept accept -> List.of();
            case Step.Fail fail -> List.of();
        };
    }

    private static List<Way> fork(Step.Fork fork, int at) {
        List<Way> ways = new ArrayList<>(fork.options().size());
        for (int option : fork.options()) {
            ways.add(new Way(option, at, Optional.empty()));
        }
        return ways;
    }

    private List<Way> test(Step.Test test, int at) {
        if (backwards) {
            return at > first && line.passes(at - 1, test.predicate())
                    ? List.of(new Way(test.next(), at - 1, Optional.empty()))
                    : missed(at, test.wanted());
        }
        return at < end && line.passes(at, test.predicate())
                ? List.of(new Way(test.next(), at + 1, Optional.empty()))
                : missed(at, test.wanted());
    }

    private List<Way> entry(Step.Entry entry, int at) {
        List<Integer> positions = backwards
                ? entry.words().starts(line.tokens(), at, first)
                : entry.words().ends(line.tokens(), at, end);
        return positions.isEmpty() ? missed(at, entry.wanted()) : plain(positions, entry.next());
    }

    private List<Way> named(Step.Named named, int at) {
        List<Way> ways = new ArrayList<>();
        List<Way> closed = new ArrayList<>();
        if (backwards) {
            for (Mention mention : line.endingAt(at)) {
                if (named.takes(mention) && mention.first() >= first) {
                    ways.add(new Way(named.next(), mention.first(), Optional.of(new Bound.Named(mention))));
                }
            }
            if (at > first && line.token(at - 1).text().equals(",")) {
                for (Mention mention : line.endingAt(at - 1)) {
                    if (named.takes(mention) && mention.first() >= first && apposed(mention)) {
                        closed.add(new Way(named.next(), mention.first(), Optional.of(new Bound.Named(mention))));
                    }
                }
            }
        } else {
            for (Mention mention : line.startingAt(at)) {
                if (named.takes(mention) && mention.end() <= end) {
                    ways.add(new Way(named.next(), mention.end(), Optional.of(new Bound.Named(mention))));
                    if (mention.end() < end && line.token(mention.end()).text().equals(",") && apposed(mention)) {
                        closed.add(new Way(named.next(), mention.end() + 1, Optional.of(new Bound.Named(mention))));
                    }
                }
            }
        }
        if (named.shortest()) {
            // The name before the phrase around it: what is apposed to a name tells more of who it names.
            Collections.reverse(ways);
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
                if (backwards && earlier.end() == at) {
                    ways.add(new Way(again.next(), earlier.first(), Optional.of(earlier)));
                } else if (!backwards && earlier.first() == at) {
                    ways.add(new Way(again.next(), earlier.end(), Optional.of(earlier)));
                }
            }
        }
        return ways.isEmpty() ? missed(at, again.wanted()) : ways;
    }

    private List<Way> skip(Step.Skip skip, int at) {
        List<Way> ways = new ArrayList<>();
        int step = backwards ? -1 : 1;
        int other = at;
        for (int i = 0; i <= skip.max(); i++) {
            ways.add(new Way(skip.next(), other, Optional.empty()));
            int crossed = backwards ? other - 1 : other;
            if (crossed < first || crossed >= end || line.divides(crossed)) {
                break;
            }
            other += step;
        }
        return ways;
    }

    private List<Way> closed(Step.Closed closed, int at) {
        return at > first && line.token(at - 1).text().equals(",")
                ? List.of(new Way(closed.next(), at, Optional.empty()))
                : List.of();
    }

    private List<Way> edge(Step.Edge edge, int at) {
        boolean there = edge.start() ? line.opens(at) : line.closes(at);
        return there
                ? List.of(new Way(edge.next(), at, Optional.empty()))
                : missed(at, edge.start() ? "the sentence's start" : "the sentence's end");
    }

    private static List<Way> plain(List<Integer> positions, int next) {
        List<Way> ways = new ArrayList<>(positions.size());
        for (int position : positions) {
            ways.add(new Way(next, position, Optional.empty()));
        }
        return ways;
    }

    private List<Way> missed(int at, String what) {
        if (backwards ? at <= furthest : at >= furthest) {
            furthest = at;
            wanted = what;
        }
        return List.of();
    }
}
