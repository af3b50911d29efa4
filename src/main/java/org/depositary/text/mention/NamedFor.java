package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.token.Abbreviations;
import org.depositary.text.token.FunctionWords;

/**
 * What is named for a land or a town is neither: a yacht, a race, a street or a newspaper ("Malta Star", "Hotel
 * Malta"). The dictionaries say by which words such names are known, and by the feature {@value #LAND} on which side of
 * them the land's name stands. A firm is known by its legal form ("Malta Kettles Ltd"). Where nothing is known of the
 * capitalised words behind a land's name, they go on with it if nothing else than one name can stand there: behind an
 * article ("the Malta Odeon"), behind words for what only a firm has ("owners of Malta Kettles"), and behind a verb
 * whose object ends with them ("bought Malta Kettles in May").
 */
final class NamedFor {
    private static final String LAND = "land";

    private static final String ARTICLE = "the";

    private static final String BEFORE = "before";

    private static final String BEHIND = "behind";

    private static final String WITHIN = "within";

    private static final String END = "end";

    /** So many words stand between a land's name and such a word at most, if nothing is known of them. */
    private static final int BETWEEN = 2;

    /** So many words stand between a land's name and the end of a firm's name at most. */
    private static final int FIRM = 6;

    /** So many words a legal form has at most. */
    private static final int FORM = 3;

    /** Words behind which a place stands for itself, whatever follows: no verbs. */
    private static final Set<String> NO_VERBS = Stream.of(
                    FunctionWords.PREPOSITIONS,
                    FunctionWords.RELATIONS,
                    FunctionWords.SETTING,
                    FunctionWords.BEFORE_NAMES,
                    FunctionWords.CLAUSE_OPENERS,
                    Set.of("and", "or", "nor", "than", "like", "near", "via", "into", "towards", "toward"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What stands behind an object, where the clause goes on. */
    private static final Set<String> ONWARDS =
            Set.of("on", "in", "at", "for", "to", "from", "with", "by", "during", "after", "before", "until", "since");

    private static final Set<String> STOPS = Set.of(".", ";", ",", ")");

    private final Reading reading;
    private final Lexicon lexicon;
    private final Set<List<String>> forms;
    private final BitSet known = new BitSet();
    private final BitSet nouns = new BitSet();
    private final BitSet afterNouns = new BitSet();
    private final BitSet afterPosts = new BitSet();
    private final BitSet ends = new BitSet();
    private final BitSet places = new BitSet();

    private NamedFor(Reading reading, Lexicon lexicon, Set<List<String>> forms, List<Mention> dictionary) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.forms = forms;
        for (Mention mention : dictionary) {
            if (Whole.of(mention).isPresent()) {
                places.set(mention.first());
            }
            switch (mention.features().getOrDefault(LAND, "")) {
                case BEFORE -> nouns.set(mention.first());
                case BEHIND -> afterNouns.set(mention.end());
                case WITHIN -> afterPosts.set(mention.end());
                case END -> ends.set(mention.end());
                default -> known.set(mention.first(), mention.end());
            }
        }
    }

    /**
     * The mentions without those of lands and towns inside such names.
     *
     * @param forms legal forms of firms, each a list of folded words
     */
    static List<Mention> without(Reading reading, Lexicon lexicon, Set<List<String>> forms, List<Mention> dictionary) {
        NamedFor names = new NamedFor(reading, lexicon, forms, dictionary);
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
        if (own.shape() != Token.Shape.CAPITALISED) {
            return false;
        }
        boolean behind = afterNouns.get(mention.first()) && own.spaceBefore();
        return (behind || before(mention) || second(mention)) && lexicon.isName(mention, reading);
    }

    private boolean before(Mention mention) {
        Sentence sentence = reading.sentence(mention.first());
        if (mention.end() >= sentence.end() || !capitalised(mention.end()) || headline(sentence)) {
            return false;
        }
        return noun(mention.end(), sentence)
                || ended(mention, sentence)
                || firm(mention.end(), sentence)
                || goesOn(mention, sentence);
    }

    private boolean noun(int behind, Sentence sentence) {
        for (int next = behind; next < sentence.end() && next <= behind + BETWEEN && capitalised(next); next++) {
            if (nouns.get(next)) {
                return true;
            }
            if (known.get(next)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the capitalised words behind end in what firms and clubs are called: "the Malta Iron Mines". */
    private boolean ended(Mention mention, Sentence sentence) {
        int next = mention.end();
        while (next < sentence.end() && next <= mention.end() + BETWEEN && capitalised(next)) {
            next++;
        }
        return ends.get(next) && !sets(mention.first(), sentence) && !(next < sentence.end() && capitalised(next));
    }

    /**
     * Whether two towns are one name behind an article, and nothing that lies between them: "rode in the Oslo Lima".
     */
    private boolean pair(int first, int second, int end) {
        Sentence sentence = reading.sentence(first);
        return first > sentence.first() + 1
                && second < end
                && end <= sentence.end()
                && reading.tokens().get(first - 1).text().equals(ARTICLE)
                && capitalised(second)
                && places.get(second)
                && closes(end, sentence.end());
    }

    private boolean second(Mention mention) {
        int first = mention.first() - 1;
        return first >= 0 && places.get(first) && pair(first, mention.first(), mention.end());
    }

    /** Whether capitalised words end in a legal form, which a comma may part from them. */
    private boolean firm(int behind, Sentence sentence) {
        for (int next = behind; next < sentence.end() && next <= behind + FIRM; next++) {
            Token token = reading.tokens().get(next);
            boolean comma = token.text().equals(",");
            if (form(comma ? next + 1 : next, sentence.end())) {
                return true;
            }
            boolean name = token.shape() == Token.Shape.CAPITALISED
                    || token.shape() == Token.Shape.UPPER
                    || token.text().equals("&");
            if (!name || Abbreviations.CALENDAR.contains(token.folded())) {
                return false;
            }
        }
        return false;
    }

    private boolean form(int first, int end) {
        if (first >= end || reading.tokens().get(first).shape() == Token.Shape.LOWER) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (int next = first; next < end && next < first + FORM; next++) {
            words.add(reading.tokens().get(next).folded());
            if (forms.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind go on with the name, where one name alone can stand. */
    private boolean goesOn(Mention mention, Sentence sentence) {
        int next = mention.end();
        if (mention.end() - mention.first() == 1 && pair(mention.first(), next, next + 1)) {
            return true;
        }
        while (next < sentence.end() && capitalised(next)) {
            if (known.get(next)
                    || Abbreviations.CALENDAR.contains(
                            reading.tokens().get(next).folded())) {
                return false;
            }
            next++;
        }
        int before = mention.first() - 1;
        if (before < sentence.first()) {
            return false;
        }
        Token word = reading.tokens().get(before);
        if (sets(before, sentence)) {
            return false;
        }
        return afterPosts.get(mention.first())
                || word.text().equals(ARTICLE) && mention.end() - mention.first() == 1
                || word.shape() == Token.Shape.LOWER
                        && !NO_VERBS.contains(word.folded())
                        && closes(next, sentence.end());
    }

    /** Whether a word stands right behind the preposition that a sentence begins with: "In the Malta Lima met". */
    private boolean sets(int word, Sentence sentence) {
        return word == sentence.first() + 1
                && FunctionWords.SETTING.contains(
                        reading.tokens().get(sentence.first()).folded());
    }

    /** Whether an object ends there. */
    private boolean closes(int next, int end) {
        if (next >= end) {
            return true;
        }
        String word = reading.tokens().get(next).folded();
        return STOPS.contains(word) || ONWARDS.contains(word);
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
