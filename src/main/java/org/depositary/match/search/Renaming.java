package org.depositary.match.search;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.pattern.Bound;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Finds the words that name an earlier frame again: a determiner, up to four qualifiers and a noun of the frame's type
 * ("the second great flood"), with or without what it is the noun of ("the last voyage of a Captain").
 */
public final class Renaming {
    private static final int MOST_QUALIFIERS = 4;

    /**
     * The nouns that name a frame of a type.
     *
     * @param test the number of the test that they pass
     * @param need the number of the need that they meet
     */
    public record Noun(int test, int need) {}

    private Renaming() {}

    /** All of them in a sentence, longer before shorter at the same place. */
    public static List<Bound.Earlier> find(Line line, String type, int noun) {
        List<Bound.Earlier> found = new ArrayList<>();
        for (int at = line.first(); at < line.end(); at++) {
            if (line.passes(at, noun)) {
                int determiner = determiner(line, at);
                if (determiner >= 0) {
                    boolean plural = line.is(determiner, FunctionWords.PLURAL_DETERMINERS)
                            || line.token(at).folded().endsWith("s");
                    int whole = completed(line, at + 1);
                    // A pattern may spell out the determiner itself: "the {_:ex:Flood}".
                    for (int first = determiner; first <= determiner + 1; first++) {
                        if (whole > at + 1) {
                            found.add(new Bound.Earlier(type, first, whole, plural));
                        }
                        found.add(new Bound.Earlier(type, first, at + 1, plural));
                    }
                }
            }
        }
        return found;
    }

    private static int determiner(Line line, int noun) {
        for (int at = noun - 1; at >= Math.max(line.first(), noun - 1 - MOST_QUALIFIERS); at--) {
            if (line.is(at, FunctionWords.DETERMINERS)) {
                return at;
            }
            if (line.is(at, FunctionWords.NEVER_QUALIFIERS) || line.punctuation(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static int completed(Line line, int at) {
        if (at >= line.end() || !line.token(at).folded().equals("of")) {
            return at;
        }
        int start = at + 1;
        if (start < line.end()) {
            String article = line.token(start).folded();
            if (article.equals("the") || article.equals("a") || article.equals("an")) {
                start++;
            }
        }
        int end = start;
        if (start < line.end()) {
            for (Placed placed = line.starting(start); placed != null; placed = placed.nextStarting()) {
                end = Math.max(end, placed.end());
            }
        }
        while (end < line.end() && capitalised(line.token(end))) {
            end++;
        }
        return end > start ? end : at;
    }

    private static boolean capitalised(Token token) {
        return token.shape() == Token.Shape.CAPITALISED || token.shape() == Token.Shape.UPPER;
    }
}
