package org.depositary.match.program;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled pattern, or the part of one before or after its anchor. Immutable. */
public final class Program {
    /** More elements than any pattern has. */
    private static final int ENDLESS = 1_000_000;

    private static final Step.Op[] OPS = Step.Op.values();

    /** How many numbers each instruction takes in the code: what it is, its place among those met, and two more. */
    private static final int WIDTH = 4;

    private static final int MET = 1;
    private static final int ASKED = 2;
    private static final int NEXT = 3;

    private final Step[] steps;

    /**
     * The instructions as numbers side by side: what each is; its place among those to which several ways may lead,
     * {@code -1} for others; the test that it makes, of a fork where its options stand; what follows, of a fork how
     * many options. The options of forks stand behind all of them.
     */
    private final int[] code;

    private final int meetings;
    private final @Nullable Opening[] openings;

    /** By step how many elements that want something a way from it to the end must have, at the least. */
    private final int[] needed;

    private final int entry;
    private final boolean backwards;

    /**
     * @param steps the instructions
     * @param entry where to begin
     * @param backwards whether it reads from right to left
     */
    Program(List<Step> steps, int entry, boolean backwards) {
        this.steps = steps.toArray(Step[]::new);
        this.entry = entry;
        this.backwards = backwards;
        int[] ways = new int[this.steps.length];
        int options = 0;
        for (Step step : this.steps) {
            count(step, ways);
            options += step instanceof Step.Fork fork ? fork.options().size() : 0;
        }
        code = new int[WIDTH * this.steps.length + options];
        int count = 0;
        int end = WIDTH * this.steps.length;
        for (int i = 0; i < ways.length; i++) {
            end = write(i, this.steps[i], end);
            code[WIDTH * i + MET] = ways[i] > (i == entry ? 0 : 1) ? count++ : -1;
        }
        meetings = count;
        openings = openings(steps);
        needed = new int[this.steps.length];
        Arrays.fill(needed, ENDLESS);
        while (settle()) {
            // Until no way is shorter than known.
        }
    }

    /** Counts for each step the ways to it; those behind a step that may end in several places count as several. */
    private static void count(Step step, int[] ways) {
        switch (step) {
            case Step.Test test -> ways[test.next()]++;
            case Step.Edge edge -> ways[edge.next()]++;
            case Step.Closed closed -> ways[closed.next()]++;
            case Step.TurnStart start -> ways[start.next()]++;
            case Step.TurnEnd end -> ways[end.next()]++;
            case Step.Fork fork -> {
                for (int option : fork.options()) {
                    ways[option]++;
                }
            }
            case Step.Entry entry -> ways[entry.next()] += 2;
            case Step.Named named -> ways[named.next()] += 2;
            case Step.Again again -> ways[again.next()] += 2;
            case Step.Skip skip -> ways[skip.next()] += 2;
            case Step.Aside aside -> ways[aside.next()] += 2;
            case Step.Free free -> {
                ways[free.next()] += 2;
                ways[free.found()] += 2;
            }
            case Step.Accept accept -> {}
            case Step.Fail fail -> {}
        }
    }

    /** @param end where the options of forks end that are written already @return where they end now */
    private int write(int number, Step step, int end) {
        return switch (step) {
            case Step.Test test -> write(number, Step.Op.TEST, test.predicate(), test.next(), end);
            case Step.Entry entry -> write(number, Step.Op.ENTRY, entry.begins(), entry.next(), end);
            case Step.Named named -> write(number, Step.Op.NAMED, 0, named.next(), end);
            case Step.Free free -> write(number, Step.Op.FREE, 0, free.next(), end);
            case Step.Again again -> write(number, Step.Op.AGAIN, 0, again.next(), end);
            case Step.Skip skip -> write(number, Step.Op.SKIP, 0, skip.next(), end);
            case Step.Aside aside -> write(number, Step.Op.ASIDE, 0, aside.next(), end);
            case Step.Closed closed -> write(number, Step.Op.CLOSED, 0, closed.next(), end);
            case Step.Edge edge -> write(number, Step.Op.EDGE, 0, edge.next(), end);
            case Step.TurnStart start -> write(number, Step.Op.TURN_START, 0, start.next(), end);
            case Step.TurnEnd turn -> write(number, Step.Op.TURN_END, 0, turn.next(), end);
            case Step.Accept accept -> write(number, Step.Op.ACCEPT, 0, 0, end);
            case Step.Fail fail -> write(number, Step.Op.FAIL, 0, 0, end);
            case Step.Fork fork -> {
                int to = end;
                for (int option : fork.options()) {
                    code[to++] = option;
                }
                yield write(number, Step.Op.FORK, end, fork.options().size(), to);
            }
        };
    }

    private int write(int number, Step.Op op, int asked, int next, int end) {
        code[WIDTH * number] = op.ordinal();
        code[WIDTH * number + ASKED] = asked;
        code[WIDTH * number + NEXT] = next;
        return end;
    }

    private static @Nullable Opening[] openings(List<Step> steps) {
        Opening[] openings = new Opening[steps.size()];
        for (int i = 0; i < openings.length; i++) {
            if (steps.get(i) instanceof Step.Fork) {
                Opening.Gathering gathering = new Opening.Gathering(steps);
                if (gathering.gathers(i)) {
                    openings[i] = new Opening(gathering.tests(), KindSet.of(gathering.kinds()));
                }
            }
        }
        return openings;
    }

    private boolean settle() {
        boolean shorter = false;
        // What follows an element is compiled before it, but where a loop leads back.
        for (int i = 0; i < steps.length; i++) {
            int least = needed(steps[i]);
            shorter |= least < needed[i];
            needed[i] = Math.min(needed[i], least);
        }
        return shorter;
    }

    /**
     * How many elements that want something, a word, a mention or an edge of the sentence, are needed at the least from
     * an instruction to the end, its own with them.
     */
    public int needed(Step step) {
        return switch (step) {
            case Step.Test test -> 1 + needed[test.next()];
            case Step.Entry entry -> 1 + needed[entry.next()];
            case Step.Named named -> 1 + needed[named.next()];
            case Step.Again again -> 1 + needed[again.next()];
            case Step.Free free -> 1 + Math.min(needed[free.next()], needed[free.found()]);
            case Step.Edge edge -> 1 + needed[edge.next()];
            case Step.Closed closed -> needed[closed.next()];
            case Step.TurnStart start -> needed[start.next()];
            case Step.TurnEnd end -> needed[end.next()];
            case Step.Skip skip -> needed[skip.next()];
            case Step.Aside aside -> needed[aside.next()];
            case Step.Fork fork -> {
                int least = ENDLESS;
                for (int option : fork.options()) {
                    least = Math.min(least, needed[option]);
                }
                yield least;
            }
            case Step.Accept accept -> 0;
            case Step.Fail fail -> ENDLESS;
        };
    }

    /** How many elements that want something the whole needs at the least. */
    public int needed() {
        return needed[entry];
    }

    /** An instruction by its number. */
    public Step step(int number) {
        return steps[number];
    }

    /** What an instruction is. */
    public Step.Op op(int number) {
        return OPS[code[WIDTH * number]];
    }

    /** The test that an instruction makes of a word, where it makes one. */
    public int asked(int number) {
        return code[WIDTH * number + ASKED];
    }

    /** What follows an instruction other than a fork, where the words of free ones go on. */
    public int next(int number) {
        return code[WIDTH * number + NEXT];
    }

    /** How many ways on a fork has. */
    public int options(int number) {
        return code[WIDTH * number + NEXT];
    }

    /** One of the ways on from a fork. */
    public int option(int number, int which) {
        return code[code[WIDTH * number + ASKED] + which];
    }

    /** Whether it fits everywhere without taking a token, and does nothing else. */
    public boolean isEmpty() {
        return op(entry) == Step.Op.ACCEPT;
    }

    /** How many instructions there are. */
    public int size() {
        return steps.length;
    }

    /** The number of the instruction with which to begin. */
    public int entry() {
        return entry;
    }

    /** Whether it reads from right to left. */
    public boolean backwards() {
        return backwards;
    }

    /**
     * The place of an instruction among those to which several ways may lead at the same token, {@code -1} if it is
     * none of them.
     */
    public int met(int number) {
        return code[WIDTH * number + MET];
    }

    /** How many instructions there are to which several ways may lead. */
    public int meetings() {
        return meetings;
    }

    /** What all ways on from an instruction begin with, {@code null} where that is not known. */
    public @Nullable Opening opening(int number) {
        return openings[number];
    }
}
