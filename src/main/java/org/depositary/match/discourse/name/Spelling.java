package org.depositary.match.discourse.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares words as names are spelled: without case and accents, and across transliterations. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´-]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern SOFT = Pattern.compile("[aeiouywh]");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final double CLOSE = 0.8;
    private static final int TELLING = 4;

    /** How many letters at the beginning count for more in Jaro–Winkler similarity. */
    private static final int PREFIX = 4;

    private static final double ROUNDING = 1e-9;

    private Spelling() {}

    /** Lower case, accents, apostrophes and hyphens left out. */
    public static String fold(String text) {
        return ascii(text) ? foldPlain(text) : foldMarked(text);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same of plain letters, most of what is written, without looking for accents. */
    private static String foldPlain(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != '\'' && letter != '`' && letter != '-') {
                folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter);
            }
        }
        return folded.toString().strip();
    }

    private static String foldMarked(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return APOSTROPHES
                .matcher(plain)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /**
     * Whether two folded words may be two spellings of one name: the same consonants, or the same sound by
     * Daitch–Mokotoff; short words only when equal.
     */
    public static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String a = letters(one);
        String b = letters(other);
        if (a.length() < TELLING || b.length() < TELLING || closest(a, b) < CLOSE) {
            return false;
        }
        if (new JaroWinklerSimilarity().apply(a, b) < CLOSE) {
            return false;
        }
        return skeleton(a).equals(skeleton(b)) || sameSound(a, b);
    }

    private static String letters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return NOT_LETTERS.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    /**
     * No less than the Jaro–Winkler similarity of two words: what it would be if all letters that both have stood in
     * the same places. Most pairs of names are too far apart already by this.
     */
    private static double closest(String a, String b) {
        int[] letters = new int[1 + 'z' - 'a'];
        for (int i = 0; i < a.length(); i++) {
            letters[a.charAt(i) - 'a']++;
        }
        double common = 0;
        for (int i = 0; i < b.length(); i++) {
            if (letters[b.charAt(i) - 'a']-- > 0) {
                common++;
            }
        }
        int prefix = 0;
        while (prefix < PREFIX && prefix < a.length() && prefix < b.length() && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        double jaro = common == 0 ? 0 : (common / a.length() + common / b.length() + 1) / 3;
        return jaro + 0.1 * prefix * (1 - jaro) + ROUNDING;
    }

    private static boolean sameSound(String a, String b) {
        DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();
        return !Collections.disjoint(
                Arrays.asList(soundex.soundex(a).split("\\|")),
                Arrays.asList(soundex.soundex(b).split("\\|")));
    }

    /** The consonants that transliterations agree on. */
    static String skeleton(String word) {
        String levelled = word.replace("ph", "f")
                .replace("ck", "k")
                .replace("kh", "k")
                .replace("zh", "j")
                .replace("dj", "j")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('w', 'v');
        return TWICE.matcher(SOFT.matcher(levelled).replaceAll("")).replaceAll("$1");
    }
}
