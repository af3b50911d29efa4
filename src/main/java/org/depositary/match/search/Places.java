package org.depositary.match.search;

import java.util.Arrays;

/**
 * Where patterns may be tried in a sentence: pattern numbers, ascending, each with the tokens where its anchor may
 * begin, ascending. Filled again for one sentence after the other, so that finding places makes no objects. Used by one
 * thread.
 */
public final class Places {
    private static final int START = 64;

    private long[] hits = new long[START];
    private int size;
    private boolean sorted = true;

    /** Forgets all places. */
    public void clear() {
        size = 0;
        sorted = true;
    }

    /** Adds a place, which may be there already. */
    public void add(int number, int at) {
        long hit = (long) number << Integer.SIZE | at;
        if (size > 0 && hit <= hits[size - 1]) {
            if (hit == hits[size - 1]) {
                return;
            }
            sorted = false;
        }
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, 2 * size);
        }
        hits[size++] = hit;
    }

    /** Puts the places into their order, each once: to be called after the last was added. */
    public void settle() {
        if (sorted) {
            return;
        }
        Arrays.sort(hits, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || hits[i] != hits[kept - 1]) {
                hits[kept++] = hits[i];
            }
        }
        size = kept;
        sorted = true;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The pattern of one of them. */
    public int number(int index) {
        return (int) (hits[index] >>> Integer.SIZE);
    }

    /** The token of one of them. */
    public int at(int index) {
        return (int) hits[index];
    }
}
