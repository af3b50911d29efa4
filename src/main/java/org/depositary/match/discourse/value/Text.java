package org.depositary.match.discourse.value;

import java.util.Set;
import java.util.regex.Pattern;

/** Small words that tell whether a phrase speaks of something known. */
public final class Text {
    /** Determiners that take what follows for known. */
    public static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "'s", "'");

    /** Determiners that bring in something new. */
    public static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no");

    private static final Pattern DETERMINER = Pattern.compile("^(?:the|a|an)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private Text() {}

    /** A phrase without its article. */
    public static String bare(String phrase) {
        return DETERMINER.matcher(phrase.strip()).replaceFirst("");
    }
}
