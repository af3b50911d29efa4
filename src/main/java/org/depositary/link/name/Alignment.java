package org.depositary.link.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.link.name.PersonName.Likeness;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * How alike two written names are.
 *
 * @param score from 0 to 1: how well their words align
 * @param says in words
 */
public record Alignment(double score, String says) {
    /** An initial may stand for many names. */
    private static final double INITIAL = 0.75;

    /** A short form is that of one name and often enough of others. */
    private static final double FORM = 0.9;

    /** A name of which the words were put in another order. */
    private static final double TURNED = 0.98;

    /** The years of a life, as catalogues put them behind a name. */
    private static final Pattern YEARS = Pattern.compile(
            "[,\\s]*[(\\[]?\\s*(?:(?:b|d|ca|fl)\\.\\s*)?\\d{4}\\??\\s*(?:[-–—]\\s*(?:\\d{4})?)?\\s*[)\\]]?[.\\s]*$");

    /** What a bare family name is worth against a whole name. */
    private static final double BARE = 0.6;

    /**
     * Compares two personal names: the family name counts as much as all given names together.
     *
     * @param forms which given names are forms of one name
     */
    public static Alignment ofPersons(String one, String other, GivenNames forms) {
        PersonName a = PersonName.parse(one);
        PersonName b = PersonName.parse(other);
        Likeness likeness = a.likeness(b, forms);
        double family = Spelling.alike(a.family(), b.family());
        double score = switch (likeness) {
            case NONE -> 0;
            case FAMILY -> family * (a.given().isEmpty() && b.given().isEmpty() ? 1 : BARE);
            case SAME, VARIANT, INITIALS, ALIKE, GENERATION -> (family + given(a.given(), b.given(), forms)) / 2;
        };
        return new Alignment(score, words(likeness));
    }

    /**
     * As above, of a name that somebody typed: the years of a life behind it are no part of it; where it says nothing
     * the family name may stand first, and its words are compared in any order and with slips of the pen.
     */
    public static Alignment ofTyped(String typed, String other, GivenNames forms) {
        String name = YEARS.matcher(typed).replaceFirst("");
        Alignment read = ofPersons(name, other, forms);
        if (read.score() > 0) {
            return read;
        }
        Alignment turned = ofPersons(turned(name), other, forms);
        Alignment words = ofOthers(name, other, Set.of());
        return turned.score() * TURNED > words.score() ? new Alignment(turned.score() * TURNED, turned.says()) : words;
    }

    /** With what stands before a comma, or else the first word, at its end. */
    private static String turned(String name) {
        String[] parts = name.strip().split("\\s*,\\s*|\\s+", name.contains(",") ? 2 : -1);
        return parts.length < 2
                ? name
                : name.contains(",")
                        ? parts[1] + " " + parts[0]
                        : String.join(" ", Arrays.asList(parts).subList(1, parts.length)) + " " + parts[0];
    }

    /**
     * Compares two names of whatever kind: each word is aligned with the one most like it.
     *
     * @param joining folded words that join the others and say next to nothing themselves
     */
    public static Alignment ofOthers(String one, String other, Set<String> joining) {
        Resemblance resemblance = Resemblance.of(one, other, joining);
        return new Alignment(resemblance.score(), resemblance.same() ? words(Likeness.SAME) : "some of the same words");
    }

    /** The mean of given names aligned in order; those that only one name has are left out. */
    private static double given(List<String> a, List<String> b, GivenNames forms) {
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few.equals(a) ? b : a;
        double sum = 0;
        int at = 0;
        for (String word : few) {
            double best = 0;
            while (at < many.size() && best == 0) {
                best = word(word, many.get(at++), forms);
            }
            sum += best;
        }
        return few.isEmpty() ? 1 : sum / few.size() - 0.02 * (many.size() - few.size());
    }

    private static double word(String a, String b, GivenNames forms) {
        if (a.equals(b)) {
            return 1;
        }
        if (forms.same(a, b)) {
            return FORM;
        }
        if (a.length() == 1 || b.length() == 1) {
            return Spelling.initial(a.length() == 1 ? a.charAt(0) : b.charAt(0), a.length() == 1 ? b : a) ? INITIAL : 0;
        }
        return Spelling.alike(a, b);
    }

    /** What a likeness means, for people. */
    public static String words(Likeness likeness) {
        return switch (likeness) {
            case NONE -> "different names";
            case FAMILY -> "the same family name";
            case GENERATION -> "the same name, of one with a generation";
            case ALIKE -> "the same family name, and forms of one given name";
            case INITIALS -> "the same family name and initials";
            case VARIANT -> "the same name in another spelling";
            case SAME -> "the same name";
        };
    }
}
