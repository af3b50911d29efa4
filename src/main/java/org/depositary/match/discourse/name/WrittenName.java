package org.depositary.match.discourse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depositary.text.name.Generations;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * A personal name as a document writes it, without titles. Which of its words are the family's is not asked: within one
 * document any of them may stand for the whole.
 *
 * @param text as one writes it: a space after an initial's full stop, no capitals throughout
 * @param capitals whether the document writes it in capitals throughout, as headlines do: where it ends is uncertain
 *     then
 * @param parts its words folded, without what tells generations apart ("Jr."); initials are single letters
 * @param generation what tells generations apart, folded; empty where nothing does
 */
public record WrittenName(String text, boolean capitals, List<String> parts, String generation) {
    private static final Pattern AFTER_INITIAL = Pattern.compile("(?<=\\p{L}\\.)(?=\\p{Lu}[\\p{Ll}'’])");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\.)(?=\\p{L})");

    /** What stands inside one word of a name, here written and there not ("Abdul-Aziz", "O'Neill"). */
    private static final Pattern INSIDE = Pattern.compile("['’ʼ‘`´.,‐‑-]");

    /** A word inside a name that stands for the whole has so many letters: particles are shorter. */
    private static final int INNER_LETTERS = 4;

    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el)[-‐‑]");

    /** How sure it is that two names name the same, the least first. */
    public enum Likeness {
        /** They do not. */
        NONE,
        /** One is a word inside the other: the first of two family names, a given name by which people are called. */
        INNER,
        /** One is the other's last word in another spelling. */
        SOUND,
        /** One is the other's first word: the given name, or the family's where that stands first. */
        GIVEN,
        /** One is the other's last word. */
        SURNAME,
        /** All that both give agrees, in another spelling. */
        VARIANT,
        /** All that both give agrees, initials standing for words. */
        INITIALS,
        /** All that both give agrees. */
        FULL,
        /** The same words. */
        SAME
    }

    /** Reads a name as a document writes it ("A.Lima", "ANA LIMA"). */
    public static WrittenName of(String written) {
        String text = AFTER_INITIAL.matcher(written.strip()).replaceAll(" ");
        boolean capitals = text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
        if (capitals) {
            text = capitalised(text);
        }
        List<String> parts = new ArrayList<>();
        String last = "";
        for (String word : BETWEEN_INITIALS.matcher(text).replaceAll(" ").split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            String part = Spelling.fold(
                    INSIDE.matcher(ARTICLE.matcher(lower).replaceFirst("")).replaceAll(""));
            if (!part.isEmpty()) {
                parts.add(part);
                last = word;
            }
        }
        String generation = "";
        // Whoever has one name and a numeral is numbered by it; behind more names a letter may be an initial.
        boolean numbered = parts.size() == 2 && Generations.numbers(last);
        while (parts.size() > 1 && (Generations.tells(parts.getLast()) || numbered)) {
            generation = parts.removeLast();
            numbered = false;
        }
        return new WrittenName(text, capitals, List.copyOf(parts), generation);
    }

    /** Capitals only where words begin, and behind an apostrophe after one letter ("O'Neill"). */
    private static String capitalised(String upper) {
        StringBuilder text = new StringBuilder();
        int inWord = 0;
        boolean start = true;
        for (char letter : upper.toCharArray()) {
            text.append(start ? letter : Character.toLowerCase(letter));
            boolean apostrophe = letter == '\'' || letter == '’';
            start = apostrophe ? inWord == 1 : !Character.isLetter(letter);
            inWord = Character.isLetter(letter) ? inWord + 1 : 0;
        }
        return text.toString();
    }

    /** The number of words that are no initials. */
    public int fullWords() {
        int words = 0;
        for (String part : parts) {
            words += part.length() > 1 ? 1 : 0;
        }
        return words;
    }

    /** How sure it is that the other names the same person, where no given name is another's short form. */
    public Likeness likeness(WrittenName other) {
        return likeness(other, GivenNames.none());
    }

    /**
     * How sure it is that the other names the same person; symmetric.
     *
     * @param forms which given names are forms of one name
     */
    public Likeness likeness(WrittenName other, GivenNames forms) {
        boolean generations = !generation.isEmpty() && !other.generation.isEmpty();
        if (generations && !generation.equals(other.generation) || numbers(other) || other.numbers(this)) {
            return Likeness.NONE;
        }
        if (parts.equals(other.parts)) {
            return parts.isEmpty() ? Likeness.NONE : Likeness.SAME;
        }
        if (parts.size() > 1 && other.parts.size() > 1 && String.join("", parts).equals(String.join("", other.parts))) {
            return Likeness.SAME;
        }
        if (joins(other) || other.joins(this)) {
            return Likeness.SURNAME;
        }
        return parts.size() <= other.parts.size()
                ? shorter(parts, other.parts, forms)
                : shorter(other.parts, parts, forms);
    }

    /**
     * Whether the words of this are those that a hyphen joins at the end of the other: "Lima Soto", "Ana Lima-Soto".
     */
    private boolean joins(WrittenName other) {
        return parts.size() > 1
                && other.parts.size() > 1
                && String.join("", parts).equals(other.parts.getLast());
    }

    /** Whether this is one name and a numeral, which nobody has who bears more names. */
    private boolean numbers(WrittenName other) {
        return !generation.isEmpty() && parts.size() == 1 && other.parts.size() > 1;
    }

    private static Likeness shorter(List<String> few, List<String> many, GivenNames forms) {
        if (few.isEmpty()) {
            return Likeness.NONE;
        }
        boolean same = few.getLast().equals(many.getLast());
        boolean alone = few.size() == 1;
        if (!same
                && !(alone
                        ? Spelling.variants(few.getLast(), many.getLast())
                        : Spelling.variantsBeside(few.getLast(), many.getLast()))) {
            return beginning(few, many);
        }
        if (alone) {
            return same ? Likeness.SURNAME : Likeness.SOUND;
        }
        Likeness least = same ? Likeness.FULL : Likeness.VARIANT;
        int next = 0;
        for (String part : few.subList(0, few.size() - 1)) {
            Likeness best = Likeness.NONE;
            while (best == Likeness.NONE && next < many.size() - 1) {
                best = word(part, many.get(next), forms);
                next++;
            }
            if (best == Likeness.NONE) {
                return Likeness.NONE;
            }
            least = best.compareTo(least) < 0 ? best : least;
        }
        return least;
    }

    private static Likeness beginning(List<String> few, List<String> many) {
        if (few.getFirst().length() == 1) {
            return Likeness.NONE;
        }
        if (!many.subList(0, few.size()).equals(few)) {
            boolean inside =
                    few.size() == 1 && few.getFirst().length() >= INNER_LETTERS && many.contains(few.getFirst());
            return inside ? Likeness.INNER : Likeness.NONE;
        }
        return few.size() == 1 ? Likeness.GIVEN : Likeness.FULL;
    }

    private static Likeness word(String one, String other, GivenNames forms) {
        if (one.equals(other)) {
            return Likeness.FULL;
        }
        if (forms.same(one, other)) {
            return Likeness.VARIANT;
        }
        if (one.charAt(0) != other.charAt(0)) {
            return Likeness.NONE;
        }
        if (one.length() == 1 || other.length() == 1) {
            return Likeness.INITIALS;
        }
        return Spelling.variantsBeside(one, other) ? Likeness.VARIANT : Likeness.NONE;
    }
}
