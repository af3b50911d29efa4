package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.FrameType;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Finds where a sentence speaks of an event told before by its noun and a determiner ("during the journey", "those
 * talks"), whether a rule reads these words or not: the whole sentence stands in that event then.
 */
final class EventNouns {
    /** How many words may stand between determiner and noun. */
    private static final int BETWEEN = 2;

    /** Behind the noun these describe an event instead of naming it again. */
    private static final Set<String> DESCRIBING = Set.of("of", "to", "by", "between", "with", "in", "on", "from", "'s");

    /** Before the determiner these say that the sentence stands inside the event. */
    private static final Set<String> INSIDE = Set.of("during", "of", "at", "in", "within", "throughout", "on", "upon");

    private static final Set<String> QUOTES = Set.of("\"", "“", "«", "'", "‘");

    /** Before the determiner these say that the sentence stands outside the event. */
    private static final Set<String> OUTSIDE = Set.of("after", "before", "since", "until", "till", "following", "for");

    private final Layout layout;
    private final Map<String, List<FrameType>> events = new HashMap<>();
    private final Map<Integer, List<Bound.Earlier>> known = new HashMap<>();

    EventNouns(Layout layout, Collection<FrameType> types) {
        this.layout = layout;
        types.stream()
                .filter(FrameType::event)
                .forEach(type -> new LinkedHashSet<>(type.nouns())
                        .forEach(noun -> events.computeIfAbsent(noun, any -> new ArrayList<>())
                                .add(type)));
    }

    /** The phrases of a sentence in the order of the text. */
    List<Bound.Earlier> in(Sentence sentence) {
        return known.computeIfAbsent(sentence.index(), any -> find(sentence));
    }

    private List<Bound.Earlier> find(Sentence sentence) {
        List<Bound.Earlier> found = new ArrayList<>();
        List<Token> tokens = layout.reading().tokens();
        for (int noun = sentence.first() + 1; noun < sentence.end(); noun++) {
            String word = tokens.get(noun).folded();
            for (FrameType type : events.getOrDefault(word, List.of())) {
                int determiner = determiner(tokens, noun, sentence.first());
                if (determiner >= 0 && !described(tokens, determiner, noun, sentence)) {
                    boolean plural = FunctionWords.PLURAL_DETERMINERS.contains(
                                    tokens.get(determiner).folded())
                            || plural(type, word);
                    found.add(new Bound.Earlier(type.type(), determiner, noun + 1, plural));
                }
            }
        }
        return found;
    }

    private static boolean plural(FrameType type, String word) {
        return word.endsWith("s") && type.nouns().contains(word.substring(0, word.length() - 1));
    }

    private static boolean described(List<Token> tokens, int determiner, int noun, Sentence sentence) {
        if (noun + 1 >= sentence.end()) {
            return false;
        }
        Token next = tokens.get(noun + 1);
        if (QUOTES.contains(next.text()) || DESCRIBING.contains(next.folded())) {
            return true;
        }
        boolean name = next.shape() == Token.Shape.CAPITALISED || next.shape() == Token.Shape.UPPER;
        boolean inside = determiner > sentence.first()
                && INSIDE.contains(tokens.get(determiner - 1).folded());
        return name && !inside;
    }

    private static int determiner(List<Token> tokens, int noun, int first) {
        for (int at = noun - 1; at >= Math.max(first, noun - 1 - BETWEEN); at--) {
            Token token = tokens.get(at);
            if (FunctionWords.DETERMINERS.contains(token.folded())) {
                boolean outside =
                        at > first && OUTSIDE.contains(tokens.get(at - 1).folded());
                return outside ? -1 : at;
            }
            if (token.shape() != Token.Shape.LOWER || FunctionWords.INDEFINITE.contains(token.folded())) {
                return -1;
            }
        }
        return -1;
    }
}
