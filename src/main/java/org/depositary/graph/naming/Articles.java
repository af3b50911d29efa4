package org.depositary.graph.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The English articles of names inside labels, by word lists of the mappings: a name whose noun is a common one takes
 * "the", a description of something "a", what has a name of its own none.
 */
public final class Articles {
    private static final String THE = "the ";
    private static final Pattern PUNCTUATION = Pattern.compile("^\\p{P}+|\\p{P}+$");

    /** Words behind which a name does not stand alone. */
    private static final Pattern INSIDE = Pattern.compile("(?:.*\\s)?(?:of|in|to|with|and|from|by|between|for) ");

    private final Set<String> nouns;
    private final Set<String> definite;
    private final Set<String> offices;
    private final Set<String> joints;
    private final Set<String> determiners;
    private final Pattern named;

    /** @param words lists by their names; what has no list takes no article */
    public Articles(Map<String, Set<List<String>>> words) {
        this.nouns = list(words, "articled-nouns");
        this.definite = list(words, "definite-nouns");
        this.offices = list(words, "articled-offices");
        this.joints = list(words, "name-joints");
        this.determiners = list(words, "determiners");
        String names = list(words, "articled-names").stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.named = Pattern.compile(
                names.isEmpty() ? "(?!)" : "(?:" + names + ")(?![\\w-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Set<String> list(Map<String, Set<List<String>>> words, String name) {
        return words.getOrDefault(name, Set.of()).stream()
                .map(entry -> folded(String.join(" ", entry)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A name as it stands within a sentence. */
    public String within(String name) {
        return (named.matcher(name).lookingAt() ? THE : article(name)) + inside(name);
    }

    /** A name with the articles of the names in it, not its own: "Bank of the Netherlands". */
    public String inside(String name) {
        return named.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(
                        (INSIDE.matcher(name.substring(0, found.start())).matches() ? THE : "") + found.group()));
    }

    /** A noun of which there is one among others. */
    public static String one(String noun) {
        return (vowel(noun) ? "an " : "a ") + noun;
    }

    /** Whether what is described is what its noun says, not only what it is about. */
    public boolean describes(String name) {
        return nouns.contains(noun(name.split(" ")));
    }

    private String article(String name) {
        String[] words = name.split(" ");
        if (determiners.contains(words[0].toLowerCase(Locale.ROOT))) {
            return "";
        }
        int end = end(words);
        String last = PUNCTUATION.matcher(words[end - 1]).replaceAll("");
        String noun = noun(words);
        boolean office = end < words.length && offices.contains(noun) && joints.contains(words[end]);
        if (definite.contains(noun)) {
            return THE;
        }
        if (!nouns.contains(noun) && !office) {
            return "";
        }
        return capital(last) ? THE : vowel(words[0]) ? "an " : "a ";
    }

    /** The noun of a name: the last word before what only says which one it is. */
    private String noun(String[] words) {
        int end = end(words);
        if (Arrays.stream(words, 1, end).map(Articles::folded).anyMatch(determiners::contains)) {
            // "found the choir": no name, the article is there.
            return "";
        }
        // What stands behind the noun with a hyphen says between whom: "League Norway-Chile".
        int at = end > 1 && words[end - 1].indexOf('-') > 0 && capital(words[end - 1]) ? end - 2 : end - 1;
        return folded(PUNCTUATION.matcher(words[at]).replaceAll(""));
    }

    /** Without case and accents, as word lists have their entries. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private int end(String[] words) {
        for (int at = 1; at < words.length; at++) {
            if (joints.contains(words[at].toLowerCase(Locale.ROOT)) || words[at - 1].endsWith(",")) {
                return at;
            }
        }
        return words.length;
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean vowel(String word) {
        return !word.isEmpty() && "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }
}
