package org.depositary.match.search;

/** Counts the steps that matching a document takes. */
public final class Effort {
    private long steps;

    public void add(int more) {
        steps += more;
    }

    public long steps() {
        return steps;
    }
}
