package org.depositary.match.discourse.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.name.Spelling;
import org.depositary.text.token.FunctionWords;

/**
 * The words of a name as organisations are named, levelled so that two ways to write it compare: without quotation
 * marks, with two names that a hyphen joins behind it moved before it.
 */
public final class TitleWords {
    private static final String OF = "of";
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    /** A name behind which stand two more that a hyphen joins. */
    private static final Pattern PAIR_BEHIND =
            Pattern.compile("(?<rest>(?:.*\\s)?(?<last>\\S+))\\s(?<pair>\\p{Lu}\\S*[-–—]\\p{Lu}\\S*)");

    private TitleWords() {}

    /** The words of a name. */
    public static List<String> of(String written) {
        String label = QUOTES.matcher(written).replaceAll("");
        Matcher pair = PAIR_BEHIND.matcher(label);
        String turned =
                joined(label) && pair.matches() && !FunctionWords.RELATIONS.contains(Spelling.fold(pair.group("last")))
                        ? pair.group("pair") + " " + pair.group("rest")
                        : label;
        return List.of(Spelling.fold(turned).split(" "));
    }

    private static boolean joined(String label) {
        return label.indexOf('-') > 0 || label.indexOf('–') > 0 || label.indexOf('—') > 0;
    }

    /** Whether what is written is a name and no description: its first and its last word are written large. */
    public static boolean full(String written) {
        String[] words = QUOTES.matcher(written).replaceAll("").strip().split("\\s+");
        return large(words[0]) && large(words[words.length - 1]);
    }

    private static boolean large(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
    }

    /** Whether a word tells how what stands behind it belongs to what stands before ("of"). */
    public static boolean relates(String word) {
        return FunctionWords.RELATIONS.contains(word);
    }

    /** Where the last such word stands; -1 where none stands between two others. */
    public static int lastRelation(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (FunctionWords.RELATIONS.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words may be left out before and, where a preposition begins them, behind. */
    public static boolean shortens(List<String> few, List<String> many) {
        for (int start = 0; start + few.size() <= many.size(); start++) {
            int end = start + few.size();
            if (many.subList(start, end).equals(few)) {
                boolean before = many.subList(0, start).stream().noneMatch(FunctionWords.RELATIONS::contains);
                boolean behind = end == many.size() || FunctionWords.RELATIONS.contains(many.get(end));
                if (before && behind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the one is the other without one part inside it that tells of whom it is ("of Norway"). */
    public static boolean parted(List<String> few, List<String> many) {
        int first = many.indexOf(OF);
        int next = first + 1;
        while (next < many.size() && !FunctionWords.RELATIONS.contains(many.get(next))) {
            next++;
        }
        return first > 0
                && next < many.size()
                && !many.get(next).equals(OF)
                && few.size() == many.size() - (next - first)
                && few.subList(0, first).equals(many.subList(0, first))
                && few.subList(first, few.size()).equals(many.subList(next, many.size()));
    }

    /** The head noun: what stands before the first such word, else the last word. */
    public static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (FunctionWords.RELATIONS.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.getLast();
    }
}
