package org.depositary.match.program;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled pattern, or the part of one before or after its anchor. Immutable. */
public final class Program {
    /** More elements than any pattern has. */
    private static final int ENDLESS = 1_000_000;

    private final Step[] steps;

    /** By step its place among those that several ways may lead to, {@code -1} for others. */
    private final int[] met;

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
        this.met = new int[this.steps.length];
        int[] ways = new int[this.steps.length];
        for (Step step : this.steps) {
            count(step, ways);
        }
        int count = 0;
        for (int i = 0; i < ways.length; i++) {
            met[i] = ways[i] > (i == entry ? 0 : 1) ? count++ : -1;
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

    private static @Nullable Opening[] openings(List<Step> steps) {
        Opening[] openings = new Opening[steps.size()];
        for (int i = 0; i < openings.length; i++) {
            if (steps.get(i) instanceof Step.Fork) {
                Opening.Gathering gathering = new Opening.Gathering(steps);
                if (gathering.gathers(i)) {
                    openings[i] = new Opening(gathering.tests().stream().toArray(), KindSet.of(gathering.kinds()));
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

    /** Whether it fits everywhere without taking a token, and does nothing else. */
    public boolean isEmpty() {
        return steps[entry] instanceof Step.Accept;
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
        return met[number];
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
