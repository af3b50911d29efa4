package org.depositary.match.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where searches stand: the steps gone, each at its position, and the ways from each that may still be tried. A stack
 * that grows as needed, so that trying a step makes no object; a search within a search uses what lies above. Used by
 * one thread.
 */
final class Trail {
    private static final int START = 64;

    private int[] steps = new int[START];
    private int[] positions = new int[START];
    private int[] next = new int[START];
    private int[] last = new int[START];
    private int[] below = new int[START];
    private int size;

    private int[] wayPositions = new int[START];
    private boolean[] wayFound = new boolean[START];
    private @Nullable Object[] wayBound = new Object[START];
    private int ways;

    int size() {
        return size;
    }

    int ways() {
        return ways;
    }

    /** Goes a step whose ways on, numbered from one number up to another, have not been tried. */
    void push(int step, int position, int from, int to, int base) {
        if (size == steps.length) {
            int length = 2 * size;
            steps = Arrays.copyOf(steps, length);
            positions = Arrays.copyOf(positions, length);
            next = Arrays.copyOf(next, length);
            last = Arrays.copyOf(last, length);
            below = Arrays.copyOf(below, length);
        }
        steps[size] = step;
        positions[size] = position;
        next[size] = from;
        last[size] = to;
        below[size] = base;
        size++;
    }

    /** Goes back a step, and forgets the ways from there. */
    void pop() {
        size--;
        ways = below[size];
    }

    /** Goes back to where the trail had a size. */
    void back(int to) {
        while (size > to) {
            pop();
        }
    }

    int step(int index) {
        return steps[index];
    }

    int position(int index) {
        return positions[index];
    }

    /** Whether a step gone has ways that were not tried. */
    boolean open(int index) {
        return next[index] < last[index];
    }

    /** The number of the next way to be tried from a step gone. */
    int take(int index) {
        return next[index]++;
    }

    /** The number of the way last tried from a step gone. */
    int taken(int index) {
        return next[index] - 1;
    }

    /** Adds a way on. */
    void way(int position, boolean found, @Nullable Object bound) {
        if (ways == wayPositions.length) {
            int length = 2 * ways;
            wayPositions = Arrays.copyOf(wayPositions, length);
            wayFound = Arrays.copyOf(wayFound, length);
            wayBound = Arrays.copyOf(wayBound, length);
        }
        wayPositions[ways] = position;
        wayFound[ways] = found;
        wayBound[ways] = bound;
        ways++;
    }

    /** Forgets the ways added since there were so many. */
    void forget(int from) {
        ways = from;
    }

    /** Turns round the order of the ways added since there were so many. */
    void reverse(int from) {
        for (int i = from, j = ways - 1; i < j; i++, j--) {
            int position = wayPositions[i];
            wayPositions[i] = wayPositions[j];
            wayPositions[j] = position;
            boolean found = wayFound[i];
            wayFound[i] = wayFound[j];
            wayFound[j] = found;
            Object bound = wayBound[i];
            wayBound[i] = wayBound[j];
            wayBound[j] = bound;
        }
    }

    /** Where a way leads. */
    int wayPosition(int way) {
        return wayPositions[way];
    }

    /** Whether a way is one of free words that end where something else is found. */
    boolean wayFound(int way) {
        return wayFound[way];
    }

    /** What a way binds: a {@link Placed}, an earlier frame, or nothing that must be kept. */
    @Nullable
    Object wayBound(int way) {
        return wayBound[way];
    }
}
