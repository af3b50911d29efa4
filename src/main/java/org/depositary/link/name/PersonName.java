package org.depositary.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.text.name.Generations;
import org.depositary.text.name.GivenNames;
import org.depositary.text.name.Spelling;

/**
 * A personal name in the order given names, family name.
 *
 * @param given given names and initials (one letter each), folded
 * @param family family name with its particles, folded
 * @param generation what tells father and son apart ({@code jr}, {@code iii}), folded; empty where nothing does
 */
public record PersonName(List<String> given, String family, String generation) {
    private static final Pattern SUFFIX = Pattern.compile("(?i),?\\s+(jr|sr|ii|iii|iv)\\.?$");
    private static final Pattern NUMBERED = Pattern.compile("^\\S+\\s+([IVX]+)$");
    private static final Pattern INITIALS = Pattern.compile("(\\p{L})\\.(?=\\p{L})");

    public PersonName {
        given = List.copyOf(given);
    }

    /** How much it tells: the more given names are written out, the more. */
    public int fullness() {
        return 2 * (int) given.stream().filter(word -> word.length() > 1).count()
                + (given.isEmpty() && generation.isEmpty() ? 0 : 1);
    }

    /** How much two names say that they are one person's. */
    public enum Likeness {
        /** Nothing, or they say the contrary. */
        NONE,
        /** One of them is a bare family name. */
        FAMILY,
        /** All agrees, but of one alone it is told which of those of that name it is ("Jr."). */
        GENERATION,
        /** The family names agree, and the given names are alike as forms of one name are in two languages. */
        ALIKE,
        /** The family names agree, and initials where one of them has no more. */
        INITIALS,
        /** All words agree, in different spellings. */
        VARIANT,
        /** Given and family name are the same words. */
        SAME
    }

    /** Takes a written name apart: "M.Zaidman", "Ana Maria Lima", "Moses ben Maimonides". */
    public static PersonName parse(String written) {
        Matcher suffix = SUFFIX.matcher(written);
        Matcher numbered = NUMBERED.matcher(written.strip());
        String generation = "";
        String bare = written;
        if (suffix.find()) {
            generation = Spelling.fold(suffix.group(1));
            bare = suffix.replaceFirst("");
        } else if (numbered.find() && Generations.numbers(numbered.group(1))) {
            generation = Spelling.fold(numbered.group(1));
            bare = written.strip().substring(0, numbered.start(1));
        }
        String spaced = INITIALS.matcher(bare).replaceAll("$1. ");
        List<String> words = new ArrayList<>();
        StringBuilder particle = new StringBuilder();
        for (String word : spaced.strip().split("\\s+")) {
            String folded = Spelling.fold(word);
            if (folded.isEmpty()) {
                continue;
            }
            boolean small = word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.codePointAt(0));
            if (small && !words.isEmpty()) {
                particle.append(folded).append(' ');
            } else {
                words.add(particle + folded);
                particle.setLength(0);
            }
        }
        if (!particle.isEmpty() || words.isEmpty()) {
            words.add(
                    particle.isEmpty()
                            ? Spelling.fold(written)
                            : particle.toString().strip());
        }
        return new PersonName(words.subList(0, words.size() - 1), words.getLast(), generation);
    }

    /** Whether a given name is written out. */
    public boolean full() {
        return given.stream().anyMatch(word -> word.length() > 1);
    }

    /** Compares two names, where no given name is another's short form. */
    public Likeness likeness(PersonName other) {
        return likeness(other, GivenNames.none());
    }

    /**
     * Compares two names: the weakest agreement of their parts decides.
     *
     * @param forms which given names are forms of one name
     */
    public Likeness likeness(PersonName other, GivenNames forms) {
        boolean sameFamily = family.equals(other.family);
        if (!generation.isEmpty() && !other.generation.isEmpty() && !generation.equals(other.generation)) {
            return Likeness.NONE;
        }
        if (!sameFamily && !Spelling.variants(family, other.family)) {
            return Likeness.NONE;
        }
        if (numbers() && other.numbers() && sameFamily) {
            return Likeness.SAME;
        }
        if (numbers() && !other.given.isEmpty() || other.numbers() && !given.isEmpty()) {
            return Likeness.NONE;
        }
        if (given.isEmpty() || other.given.isEmpty()) {
            return given.isEmpty() && other.given.isEmpty() && !sameFamily ? Likeness.NONE : Likeness.FAMILY;
        }
        List<String> few = given.size() <= other.given.size() ? given : other.given;
        List<String> many = few == given ? other.given : given;
        Likeness least = sameFamily && few.size() == many.size() ? Likeness.SAME : Likeness.VARIANT;
        int at = 0;
        for (String word : few) {
            Likeness best = Likeness.NONE;
            while (at < many.size() && best == Likeness.NONE) {
                best = alike(word, many.get(at++), forms);
            }
            least = best.compareTo(least) < 0 ? best : least;
        }
        return least != Likeness.NONE && generation.isEmpty() != other.generation.isEmpty()
                ? Likeness.GENERATION
                : least;
    }

    /** Whether this is one name and a numeral ("Pius XII"): who bears more names is somebody else. */
    private boolean numbers() {
        return given.isEmpty() && !generation.isEmpty();
    }

    private static Likeness alike(String a, String b, GivenNames forms) {
        if (a.length() == 1 || b.length() == 1) {
            return Spelling.initial(a.length() == 1 ? a.charAt(0) : b.charAt(0), a.length() == 1 ? b : a)
                    ? Likeness.INITIALS
                    : Likeness.NONE;
        }
        if (a.equals(b)) {
            return Likeness.SAME;
        }
        if (Spelling.variants(a, b) || forms.same(a, b)) {
            return Likeness.VARIANT;
        }
        return Spelling.forms(a, b) ? Likeness.ALIKE : Likeness.NONE;
    }
}
