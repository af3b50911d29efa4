package org.depositary.match.program;

/**
 * Where words lead from the nodes of a trie, as numbers side by side in a table with open addressing: following a word
 * looks at one place, nearly always.
 */
final class Edges {
    private static final int START = 16;
    private static final int NONE = -1;

    /** Multiplier of Fibonacci hashing: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] edges = new long[START];
    private int[] targets = new int[START];
    private int count;

    /** The node that a word leads to from a node, {@code -1} if it leads nowhere. */
    int follow(int node, int word) {
        long edge = edge(node, word);
        int mask = edges.length - 1;
        for (int i = place(edge); edges[i] != 0; i = i + 1 & mask) {
            if (edges[i] == edge) {
                return targets[i];
            }
        }
        return NONE;
    }

    /** Lets a word lead from one node to another. */
    void add(int node, int word, int target) {
        if (2 * (count + 1) > edges.length) {
            grow();
        }
        long edge = edge(node, word);
        int i = place(edge);
        while (edges[i] != 0) {
            i = i + 1 & edges.length - 1;
        }
        edges[i] = edge;
        targets[i] = target;
        count++;
    }

    private void grow() {
        long[] old = edges;
        int[] led = targets;
        edges = new long[2 * old.length];
        targets = new int[2 * old.length];
        count = 0;
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                add((int) (old[i] >>> Integer.SIZE) - 1, (int) old[i], led[i]);
            }
        }
    }

    /** Never 0, which stands where there is no edge. */
    private static long edge(int node, int word) {
        return (long) (node + 1) << Integer.SIZE | word;
    }

    private int place(long edge) {
        return (int) (edge * SPREAD >>> Long.numberOfLeadingZeros(edges.length - 1L));
    }
}
