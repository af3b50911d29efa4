package org.depositary.match.program;

import java.util.List;

/** A compiled pattern, or the part of one before or after its anchor. Immutable. */
public final class Program {
    private final Step[] steps;
    private final boolean[] met;
    private final int entry;
    private final boolean backwards;

    /**
     * @param steps the instructions
     * @param entry where to begin
     * @param backwards whether it reads from right to left
     */
    public Program(List<Step> steps, int entry, boolean backwards) {
        this.steps = steps.toArray(Step[]::new);
        this.entry = entry;
        this.backwards = backwards;
        this.met = new boolean[this.steps.length];
        int[] ways = new int[this.steps.length];
        for (Step step : this.steps) {
            count(step, ways);
        }
        for (int i = 0; i < ways.length; i++) {
            met[i] = ways[i] > (i == entry ? 0 : 1);
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
            case Step.Fork fork -> fork.options().forEach(option -> ways[option]++);
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

    /** An instruction by its number. */
    public Step step(int number) {
        return steps[number];
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

    /** Whether several ways may lead to the same instruction at the same token. */
    public boolean met(int number) {
        return met[number];
    }
}
