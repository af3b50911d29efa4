package org.depositary.rule.syntax;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of English verbs and nouns: {@code -s}, {@code -ing} and {@code -ed} by the rules of spelling, the others
 * from a list. It makes forms that do not exist ("openned") rather than miss one that does; no document holds them.
 */
public final class Inflection {
    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern SILENT_E = Pattern.compile(".+[^eoy]e");
    private static final Pattern KEPT_E = Pattern.compile(".*(ng|in)e");
    private static final Pattern HARD_C = Pattern.compile(".*[aeiou]c");
    private static final Pattern DOUBLING = Pattern.compile("(.*[^aeiou]|.*qu)?[aeiouy][^aeiouwxy]");
    private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private final Map<String, Set<String>> irregular;

    /** @param irregular by base form the forms that replace {@code -ed} (verbs) or stand beside {@code -s} (nouns) */
    public Inflection(Map<String, Set<String>> irregular) {
        Map<String, Set<String>> folded = new LinkedHashMap<>();
        irregular.forEach((base, forms) -> {
            Set<String> kept = folded.computeIfAbsent(Words.fold(base), key -> new LinkedHashSet<>());
            forms.forEach(form -> kept.add(Words.fold(form)));
        });
        this.irregular = folded;
    }

    /**
     * All forms of a word.
     *
     * @param word its base form, one word; inflected at its end if hyphenated
     * @return folded, the base form first
     */
    public Set<String> forms(String word) {
        String base = Words.fold(word);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        plural(base, forms);
        Set<String> listed = irregular.get(base);
        if (listed == null) {
            past(base, forms);
        } else {
            forms.addAll(listed);
        }
        present(base, forms);
        return forms;
    }

    private static void plural(String base, Set<String> forms) {
        if (endsInConsonantAndY(base)) {
            forms.add(cut(base, 1) + "ies");
        } else if (SIBILANT.matcher(base).matches()) {
            forms.add(base + "es");
            if (doubles(base)) {
                forms.add(base + base.charAt(base.length() - 1) + "es");
            }
        } else {
            forms.add(base + "s");
            if (base.endsWith("o")) {
                forms.add(base + "es");
            }
        }
    }

    private static void past(String base, Set<String> forms) {
        if (base.endsWith("e")) {
            forms.add(base + "d");
        } else if (endsInConsonantAndY(base)) {
            forms.add(cut(base, 1) + "ied");
        } else {
            suffixed(base, "ed", forms);
        }
    }

    private static void present(String base, Set<String> forms) {
        if (base.endsWith("ie")) {
            forms.add(cut(base, 2) + "ying");
        } else if (SILENT_E.matcher(base).matches()) {
            forms.add(cut(base, 1) + "ing");
            if (KEPT_E.matcher(base).matches()) {
                forms.add(base + "ing");
            }
        } else {
            suffixed(base, "ing", forms);
        }
    }

    /** Adds a suffix that begins with a vowel: plan-n-ed, panic-k-ed, travel-led beside travel-ed. */
    private static void suffixed(String base, String suffix, Set<String> forms) {
        if (HARD_C.matcher(base).matches()) {
            forms.add(base + "k" + suffix);
        } else if (doubles(base)) {
            forms.add(base + base.charAt(base.length() - 1) + suffix);
            if (syllables(base) > 1) {
                forms.add(base + suffix);
            }
        } else {
            forms.add(base + suffix);
        }
    }

    /** Ends in one consonant after one vowel letter: its last letter may double. */
    private static boolean doubles(String base) {
        return DOUBLING.matcher(base).matches() && base.length() > 1;
    }

    private static int syllables(String base) {
        return (int) VOWELS.matcher(base.replace("qu", "q")).results().count();
    }

    private static boolean endsInConsonantAndY(String base) {
        return CONSONANT_AND_Y.matcher(base).matches();
    }

    private static String cut(String base, int letters) {
        return base.substring(0, base.length() - letters);
    }
}
