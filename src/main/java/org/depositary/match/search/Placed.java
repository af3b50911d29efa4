package org.depositary.match.search;

import org.depositary.match.program.Step;
import org.depositary.text.Mention;
import org.jspecify.annotations.Nullable;

/** A mention in a line, with what patterns ask of it again and again. */
final class Placed {
    private final Mention mention;
    private final int kind;
    private final int first;
    private final int end;
    private final boolean naming;
    private final boolean apposed;

    /** The next in the row of those that start, or end, at the same place; the longest stand first. */
    private @Nullable Placed nextStarting;

    private @Nullable Placed nextEnding;

    /** @param apposed whether a comma stands behind its head */
    Placed(Mention mention, int kind, boolean apposed) {
        this.mention = mention;
        this.kind = kind;
        this.first = mention.first();
        this.end = mention.end();
        this.naming = mention.entry().isPresent()
                || mention.parts().isEmpty()
                || mention.parts().containsKey("name");
        this.apposed = apposed;
    }

    /** Puts it into a row behind all that are as long or longer. @return the row's first */
    Placed startingAfter(@Nullable Placed row) {
        if (row == null || row.length() < length()) {
            nextStarting = row;
            return this;
        }
        Placed longer = row;
        Placed next = longer.nextStarting;
        while (next != null && next.length() >= length()) {
            longer = next;
            next = longer.nextStarting;
        }
        nextStarting = next;
        longer.nextStarting = this;
        return row;
    }

    /** As above, for the row of those that end at a place. */
    Placed endingAfter(@Nullable Placed row) {
        if (row == null || row.length() < length()) {
            nextEnding = row;
            return this;
        }
        Placed longer = row;
        Placed next = longer.nextEnding;
        while (next != null && next.length() >= length()) {
            longer = next;
            next = longer.nextEnding;
        }
        nextEnding = next;
        longer.nextEnding = this;
        return row;
    }

    private int length() {
        return end - first;
    }

    /** The next that starts where this does, no longer than this. */
    @Nullable
    Placed nextStarting() {
        return nextStarting;
    }

    /** The next that ends where this does, no longer than this. */
    @Nullable
    Placed nextEnding() {
        return nextEnding;
    }

    Mention mention() {
        return mention;
    }

    /** The number of its kind, {@code -1} where no pattern wants it. */
    int kind() {
        return kind;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /** Whether somebody or something has a name in it. */
    boolean named() {
        return mention.entry().isPresent() || mention.parts().containsKey("name");
    }

    /** Whether it holds an apposition set off by a comma, which a second comma may close. */
    boolean apposed() {
        return apposed;
    }

    /** Whether it is what a step wants. */
    boolean fits(Step.Named wanted) {
        return wanted.kinds().has(kind) && (naming || !wanted.byName());
    }
}
