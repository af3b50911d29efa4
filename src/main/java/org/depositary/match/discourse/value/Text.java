package org.depositary.match.discourse.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small words that tell whether a phrase speaks of something known. */
public final class Text {
    private static final Set<String> SMALL =
            Set.of("of", "for", "and", "the", "to", "in", "at", "on", "with", "a", "an");

    private static final Pattern DETERMINER = Pattern.compile("^(?:the|a|an)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private Text() {}

    /** A phrase without its article. */
    public static String bare(String phrase) {
        return DETERMINER.matcher(phrase.strip()).replaceFirst("");
    }

    /** What a headline or letterhead writes in capitals as one writes it elsewhere; an acronym alone stays. */
    static String levelled(String phrase) {
        boolean capitals =
                phrase.equals(phrase.toUpperCase(Locale.ROOT)) && phrase.strip().contains(" ");
        if (!capitals) {
            return phrase;
        }
        List<String> words = new ArrayList<>();
        for (String word : phrase.strip().split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = !words.isEmpty() && SMALL.contains(lower);
            words.add(small || lower.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return String.join(" ", words);
    }
}
