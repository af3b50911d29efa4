package org.depositary.text.mention;

import java.util.Set;

/** What tells generations of one name apart: "Jr.", "III". It belongs to a name, but nobody is called by it. */
public final class Generations {
    private static final Set<String> WORDS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private Generations() {}

    /** Whether a folded word tells a generation. */
    public static boolean tells(String folded) {
        return WORDS.contains(folded);
    }
}
