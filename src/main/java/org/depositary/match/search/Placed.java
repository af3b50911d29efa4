package org.depositary.match.search;

import java.util.List;
import org.depositary.match.program.Step;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/** A mention in a line, with what patterns ask of it again and again. */
final class Placed {
    private final Mention mention;
    private final int kind;
    private final int first;
    private final int end;
    private final boolean naming;
    private final boolean apposed;

    Placed(Mention mention, int kind, List<Token> tokens) {
        this.mention = mention;
        this.kind = kind;
        this.first = mention.first();
        this.end = mention.end();
        this.naming = mention.entry().isPresent()
                || mention.parts().isEmpty()
                || mention.parts().containsKey("name");
        this.apposed = apposed(mention, tokens);
    }

    private static boolean apposed(Mention mention, List<Token> tokens) {
        for (int i = mention.headEnd(); i < mention.end(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
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

    /** Whether it holds an apposition set off by a comma, which a second comma may close. */
    boolean apposed() {
        return apposed;
    }

    /** Whether it is what a step wants. */
    boolean fits(Step.Named wanted) {
        return wanted.kinds().has(kind) && (naming || !wanted.byName());
    }
}
