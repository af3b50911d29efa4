package org.depositary.match.find;

import java.util.BitSet;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Program;
import org.depositary.match.program.Step;

/**
 * What the patterns of a rule build on besides words.
 *
 * @param kinds the kinds of mentions that they take, by number
 * @param again whether they take frames named again, which any mention may complete
 */
record Builds(BitSet kinds, boolean again) {
    static Builds of(CompiledRule rule) {
        BitSet kinds = new BitSet();
        boolean again = false;
        for (CompiledPattern pattern : rule.patterns()) {
            again |= collect(pattern.before(), kinds) | collect(pattern.onwards(), kinds);
        }
        return new Builds(kinds, again);
    }

    private static boolean collect(Program program, BitSet kinds) {
        boolean again = false;
        for (int i = 0; i < program.size(); i++) {
            if (program.step(i) instanceof Step.Named named) {
                named.kinds().addTo(kinds);
            }
            again |= program.step(i) instanceof Step.Again;
        }
        return again;
    }

    /** Whether new mentions of some kinds may make the patterns fit anew. */
    boolean on(BitSet fresh) {
        return again || kinds.intersects(fresh);
    }
}
