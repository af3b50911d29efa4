package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.name.Generations;
import org.depositary.text.token.FunctionWords;

/**
 * Capitalised words in a row, with initials and the particles that names of persons hold ("Lima da Silva", "N. Berg"),
 * and every part of such a row that could itself be a name. What kind of name it is, rules say.
 */
final class NameGrammar {
    /** No name of a person has more words. */
    private static final int LONGEST = 7;

    /** So many spaces part the columns below a document, in which its signers stand beside each other. */
    private static final int COLUMN = 8;

    /** What follows an "I" that is no numeral of a king's but who speaks. */
    private static final Set<String> FIRST_PERSON =
            Set.of("am", "will", "shall", "have", "hope", "look", "wish", "intend");

    /** Initials of two letters, which stand for one sound. */
    private static final Set<String> DIGRAPHS =
            Set.of("th.", "kh.", "sh.", "ch.", "zh.", "dzh.", "ph.", "ts.", "yu.", "ya.");

    private final Set<String> particles;

    private final Set<String> prefixes;
    private final Set<String> ordinary;

    /**
     * @param particles lower-case words inside names, folded
     * @param prefixes lower-case words that a hyphen or an apostrophe joins to a name ("al-Berg"), folded
     * @param ordinary words that have a capital only because they begin a sentence or stand in a heading, folded
     */
    NameGrammar(Set<String> particles, Set<String> prefixes, Set<String> ordinary) {
        this.particles = Set.copyOf(particles);
        this.prefixes = Set.copyOf(prefixes);
        this.ordinary = Set.copyOf(ordinary);
    }

    /** A possible name. */
    record Name(int first, int end) {}

    /** The names of a sentence. @param heading whether ordinary words may have capitals anywhere */
    List<Name> of(List<Token> tokens, int first, int end, boolean heading) {
        List<Name> names = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            boolean plain = (heading || i == first) && ordinary.contains(token.folded());
            boolean opens = isNamePart(token) && !plain;
            boolean particle = isParticle(token);
            if (!opens && !particle) {
                continue;
            }
            int words = 0;
            for (int j = i; j < end && j - i < LONGEST + 2 && words < LONGEST; j++) {
                Token part = tokens.get(j);
                if (j > i && !part.spaceBefore() && !isInitial(tokens.get(j - 1))) {
                    break;
                }
                if ((heading || shouted(tokens, j)) && ordinary.contains(part.folded())) {
                    break;
                }
                // A verb before its object is no part of a name, even where all is in capitals.
                if (j > i
                        && shouted(tokens, j)
                        && j + 1 < end
                        && FunctionWords.BEFORE_NAMES.contains(tokens.get(j + 1).folded())) {
                    break;
                }
                if (j > i && (speaks(tokens, j, end) || columns(tokens.get(j - 1), part))) {
                    break;
                }
                if (isNamePart(part)) {
                    words++;
                    if (j > i || part.shape() != Shape.INITIAL) {
                        names.add(new Name(i, j + 1));
                    }
                    if (j > i
                            && j + 2 < end
                            && tokens.get(j + 1).text().equals(",")
                            && Generations.tells(tokens.get(j + 2).folded())) {
                        names.add(new Name(i, j + 3));
                        break;
                    }
                } else if (!isParticle(part)) {
                    break;
                }
            }
        }
        return names;
    }

    /** Whether the "I" that would be a name's numeral is who speaks: "Together with Kari Berg I will sing". */
    private static boolean speaks(List<Token> tokens, int at, int end) {
        return tokens.get(at).text().equals("I")
                && at + 1 < end
                && FIRST_PERSON.contains(tokens.get(at + 1).folded());
    }

    private static boolean columns(Token one, Token next) {
        return next.span().start() - one.span().end() >= COLUMN;
    }

    /** Whether a word stands in capitals behind others, as all words of a headline may. */
    private static boolean shouted(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).shape() == Shape.UPPER
                && tokens.get(at - 1).shape() == Shape.UPPER
                && tokens.get(at).text().length() > 1
                && tokens.get(at - 1).text().length() > 1;
    }

    private boolean isParticle(Token token) {
        return token.shape() == Shape.LOWER && particles.contains(token.folded());
    }

    private boolean isNamePart(Token token) {
        return switch (token.shape()) {
            case CAPITALISED ->
                !token.text().endsWith(".") || isSuffix(token.folded()) || DIGRAPHS.contains(token.folded());
            case UPPER, INITIAL -> true;
            case LOWER -> isPrefixed(token.text());
            case NUMBER, MIXED, PUNCTUATION -> false;
        };
    }

    /** Whether a prefix is joined to a capitalised word. */
    private boolean isPrefixed(String word) {
        for (int i = 1; i < word.length() - 1; i++) {
            char joint = word.charAt(i);
            if (joint == '-' || joint == '\'' || joint == '\u2019') {
                return Character.isUpperCase(word.codePointAt(i + 1)) && prefixes.contains(word.substring(0, i));
            }
        }
        return false;
    }

    private static boolean isSuffix(String folded) {
        return folded.equals("jr.") || folded.equals("sr.") || folded.equals("st.");
    }

    private static boolean isInitial(Token token) {
        return token.text().endsWith(".");
    }
}
