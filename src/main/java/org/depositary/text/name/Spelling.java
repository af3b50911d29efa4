package org.depositary.text.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.depositary.text.token.Folding;

/** How a word of a name is written, and whether another may write the same word in another transliteration. */
public final class Spelling {
    /**
     * Two words whose codes by Daitch and Mokotoff agree still differ often ("Soares", "Suarez"): their letters must
     * agree this far as well.
     */
    private static final double ALIKE = 0.93;

    /** With the same consonants in the same order only vowels and doublings differ, so less is asked of the letters. */
    private static final double ALIKE_WITH_SAME_CONSONANTS = 0.8;

    /** From where on two given names that share a code or their consonants may be forms of one name. */
    private static final double ALIKE_IN_SOUND = 0.68;

    /** From where on two given names that sound differently may be forms of one name ("eduard", "edward"). */
    private static final double ALIKE_IN_LETTERS = 0.88;

    /** In a word as short as this one vowel makes another name ("Berg", "Borg"). */
    private static final int SHORT = 4;

    /** How many letters at the beginning count for more in Jaro–Winkler similarity. */
    private static final int PREFIX = 4;

    private static final double ROUNDING = 1e-9;

    /** What is folded has no other characters. */
    private static final int ASCII = 0x80;

    private static final String[][] CONSONANTS = {
        {"dzh", "z"}, {"tch", "c"}, {"sch", "s"}, {"kh", "k"}, {"zh", "z"}, {"sh", "s"}, {"ch", "c"}, {"ts", "c"},
        {"tz", "c"}, {"ph", "f"}, {"ck", "k"}, {"gh", "g"}, {"th", "t"}, {"dj", "z"}, {"j", "z"}, {"w", "v"},
        {"q", "k"}, {"x", "ks"}, {"ce", "se"}, {"ci", "si"}, {"c", "k"}
    };

    /** Accents, and the dashes, quotation marks and spaces of typesetters. */
    private static final Pattern ACCENTS_AND_SIGNS = Pattern.compile("[\\p{Mn}\\u00a0\\u2010-\\u201f\\u2026]");

    /** Made when the first word needs it: that takes longer than a small document. */
    private static final class Ascii {
        private static final Transliterator LOWER =
                Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    }

    private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Spelling() {}

    /** Lower-case ASCII, other scripts transliterated, marks and typographic signs levelled. */
    public static String fold(String text) {
        String ascii = ascii(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(ascii.length());
        boolean gap = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** Whether words are a name and no description: both ends are written large ("Port Authority", not "two firms"). */
    public static boolean isName(String words) {
        String[] parts = words.strip().split("\\s+");
        return large(parts[0]) && large(parts[parts.length - 1]);
    }

    private static boolean large(String word) {
        return !word.equals(word.toLowerCase(Locale.ROOT)) || word.chars().anyMatch(Character::isDigit);
    }

    /** Transliteration is slow; most words are ASCII, or are so without their accents and strokes. */
    private static String ascii(String text) {
        if (isAscii(text)) {
            return text;
        }
        String plain = ACCENTS_AND_SIGNS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll(sign ->
                        Character.getType(sign.group().codePointAt(0)) == Character.NON_SPACING_MARK ? "" : " ");
        String letters = Folding.fold(plain);
        if (isAscii(letters)) {
            return letters;
        }
        synchronized (Ascii.LOWER) {
            return Ascii.LOWER.transliterate(text);
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The consonants of a folded word in one transliteration: "dzhaksybekov" and "jaksybekov" are both "zksbkv". */
    public static String skeleton(String folded) {
        // French and German write what is Kovalev in English as Kovalef and Kowaleff.
        String word = folded.endsWith("f") ? folded.replaceFirst("f+$", "v") : folded;
        // The digraphs are put in capitals, so that no later line of the table reads them again.
        for (String[] line : CONSONANTS) {
            word = word.replace(
                    line[0], line[1].toUpperCase(Locale.ROOT).replace('E', 'e').replace('I', 'i'));
        }
        StringBuilder kept = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean vowel = "aeiouyh".indexOf(letter) >= 0;
            boolean doubled = !kept.isEmpty() && kept.charAt(kept.length() - 1) == letter;
            if (!vowel && !doubled) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** Keys of which two spellings of one word share at least one: where to look for candidates. */
    public static Set<String> keys(String folded) {
        Set<String> keys = new HashSet<>();
        keys.add("=" + folded);
        String skeleton = skeleton(folded);
        if (skeleton.length() > 1) {
            keys.add("s" + skeleton);
        }
        String letters = folded.replaceAll("[^a-z]", "");
        if (letters.length() > 2) {
            Arrays.stream(SOUNDEX.soundex(letters).split("\\|"))
                    .map("d"::concat)
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Whether two folded words may write the same name. */
    public static boolean variants(String a, String b) {
        return variants(a, b, Math.min(a.length(), b.length()) <= SHORT);
    }

    /** As above, where the other words of two names agree: in short words too, a vowel may be a spelling then. */
    public static boolean variantsBeside(String a, String b) {
        return variants(a, b, false);
    }

    private static boolean variants(String a, String b, boolean strictly) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() < 3 || b.length() < 3) {
            return false;
        }
        if (closest(a, b) < ALIKE_WITH_SAME_CONSONANTS) {
            return false;
        }
        double alike = SIMILARITY.apply(a, b);
        if (alike < ALIKE_WITH_SAME_CONSONANTS) {
            return false;
        }
        String skeleton = skeleton(a);
        if (skeleton.length() > 1 && skeleton.equals(skeleton(b))) {
            return alike >= (strictly ? ALIKE : ALIKE_WITH_SAME_CONSONANTS);
        }
        Set<String> shared = keys(a);
        shared.retainAll(keys(b));
        return !shared.isEmpty() && alike >= ALIKE;
    }

    /**
     * No less than the Jaro–Winkler similarity of two folded words: what it would be if all letters that both have
     * stood in the same places. Most pairs of names are too far apart already by this, which costs far less.
     */
    private static double closest(String a, String b) {
        int[] letters = new int[ASCII];
        for (int i = 0; i < a.length(); i++) {
            letters[a.charAt(i)]++;
        }
        double common = 0;
        for (int i = 0; i < b.length(); i++) {
            if (letters[b.charAt(i)]-- > 0) {
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

    /**
     * Whether two folded given names may be forms of one name in two languages ("vladimir", "volodymyr"): they sound
     * alike, or are written nearly alike. Too loose for names alone; something else must speak for it, too.
     */
    public static boolean forms(String a, String b) {
        if (a.length() < 3 || b.length() < 3) {
            return false;
        }
        Set<String> shared = keys(a);
        shared.retainAll(keys(b));
        double alike = SIMILARITY.apply(a, b);
        return alike >= (shared.isEmpty() ? ALIKE_IN_LETTERS : ALIKE_IN_SOUND);
    }

    /** How alike two folded words are that may write one name or forms of it, from 0 to 1; 0 where they may not. */
    public static double alike(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        return variants(a, b) || forms(a, b) ? SIMILARITY.apply(a, b) : 0;
    }

    /** Whether an initial may stand for a folded word: transliterations differ in the first letter too. */
    public static boolean initial(char initial, String word) {
        char first = word.charAt(0);
        return first == initial || initialClass(first) == initialClass(initial);
    }

    private static char initialClass(char letter) {
        return switch (letter) {
            case 'y', 'j', 'e', 'i' -> 'i';
            case 'c', 'k', 'q' -> 'k';
            case 'v', 'w' -> 'v';
            case 'd', 'z' -> 'z';
            default -> letter;
        };
    }
}
