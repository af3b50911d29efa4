package org.depositary.text.name;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells generations of one name apart: "Jr.", "III", of whoever is numbered any numeral ("Pius XII"). It belongs
 * to a name, but nobody is called by it.
 */
public final class Generations {
    private static final Set<String> WORDS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private static final Pattern NUMERAL = Pattern.compile("X{0,2}(?:IX|IV|V?I{0,3})");

    private Generations() {}

    /** Whether a word, as it is written, is a Roman numeral below thirty. */
    public static boolean numbers(String written) {
        return !written.isEmpty() && NUMERAL.matcher(written).matches();
    }

    /** Whether a folded word tells a generation. */
    public static boolean tells(String folded) {
        return WORDS.contains(folded);
    }
}
