package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;

/**
 * What is named for a land or a town is neither: a yacht, a race, a street or a newspaper ("Malta Star", "Hotel
 * Malta"). The dictionaries say by which words such names are known, and by the feature {@value #LAND} on which side of
 * them the land's name stands.
 */
final class NamedFor {
    private static final String LAND = "land";

    private static final String BEFORE = "before";

    private static final String BEHIND = "behind";

    /** So many words stand between a land's name and such a word at most, if nothing is known of them. */
    private static final int BETWEEN = 2;

    private final Reading reading;
    private final Lexicon lexicon;
    private final BitSet known = new BitSet();
    private final BitSet nouns = new BitSet();
    private final BitSet afterNouns = new BitSet();

    private NamedFor(Reading reading, Lexicon lexicon, List<Mention> dictionary) {
        this.reading = reading;
        this.lexicon = lexicon;
        for (Mention mention : dictionary) {
            String side = mention.features().getOrDefault(LAND, "");
            if (side.equals(BEFORE)) {
                nouns.set(mention.first());
            } else if (side.equals(BEHIND)) {
                afterNouns.set(mention.end());
            } else {
                known.set(mention.first(), mention.end());
            }
        }
    }

    /** The mentions without those of lands and towns inside such names. */
    static List<Mention> without(Reading reading, Lexicon lexicon, List<Mention> dictionary) {
        NamedFor names = new NamedFor(reading, lexicon, dictionary);
        if (names.nouns.isEmpty() && names.afterNouns.isEmpty()) {
            return dictionary;
        }
        List<Mention> kept = new ArrayList<>(dictionary.size());
        for (Mention mention : dictionary) {
            if (Whole.of(mention).isEmpty() || !names.lends(mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** Whether a land's or a town's name is there but a part of another name. */
    private boolean lends(Mention mention) {
        Token own = reading.tokens().get(mention.first());
        return own.shape() == Token.Shape.CAPITALISED
                && (afterNouns.get(mention.first()) && own.spaceBefore() || before(mention))
                && lexicon.isName(mention, reading);
    }

    private boolean before(Mention mention) {
        Sentence sentence = reading.sentence(mention.first());
        if (headline(sentence)) {
            return false;
        }
        int next = mention.end();
        while (next < sentence.end() && next <= mention.end() + BETWEEN && capitalised(next)) {
            if (nouns.get(next)) {
                return true;
            }
            if (known.get(next)) {
                return false;
            }
            next++;
        }
        return false;
    }

    /** Whether all words may have capitals: "Norway Opens Road". */
    private boolean headline(Sentence sentence) {
        return reading.blocks().get(sentence.block()).kind() == Block.Kind.HEADING
                && !reading.tokens().get(sentence.end() - 1).text().equals(".");
    }

    private boolean capitalised(int at) {
        Token token = reading.tokens().get(at);
        return token.shape() == Token.Shape.CAPITALISED && token.spaceBefore();
    }
}
