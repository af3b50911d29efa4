package org.depositary.text.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/**
 * Lines in capitals throughout, where capitals do not tell names from other words: "TRAIN LEAVES FOR LIMA". A word
 * alone is a name there only if the text below has it with a capital inside a sentence, and no name begins with a word
 * that the text below has in small letters alone.
 */
final class Capitals {
    /** A line of fewer words is a letterhead, which holds little but names. */
    private static final int LINE = 4;

    private final List<Token> tokens;
    private final Set<String> named = new HashSet<>();
    private final Set<String> plain = new HashSet<>();

    Capitals(Reading reading) {
        this.tokens = reading.tokens();
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.end(); i++) {
                if (tokens.get(i).shape() == Shape.CAPITALISED) {
                    named.add(tokens.get(i).folded());
                } else if (tokens.get(i).shape() == Shape.LOWER) {
                    plain.add(tokens.get(i).folded());
                }
            }
        }
    }

    /** Whether a sentence is such a line. */
    boolean throughout(Sentence sentence) {
        int words = 0;
        for (Token token : tokens.subList(sentence.first(), sentence.end())) {
            if (token.shape() == Shape.LOWER || token.shape() == Shape.CAPITALISED) {
                return false;
            }
            words += token.shape() == Shape.UPPER ? 1 : 0;
        }
        return words >= LINE;
    }

    /** Whether what could be a name in such a line is one word that is no name below, or begins with a plain word. */
    boolean doubtful(NameGrammar.Name name) {
        String first = tokens.get(name.first()).folded();
        return !named.contains(first) && (name.end() - name.first() == 1 || plain.contains(first));
    }
}
