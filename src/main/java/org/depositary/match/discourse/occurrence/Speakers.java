package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/** Where a transcript tells who speaks: what stands before the colon at the start of a paragraph, in text order. */
public final class Speakers {
    /** So many words may stand before the colon. */
    private static final int LONGEST = 8;

    /** Who asks is not named. */
    private static final Set<String> ASKING =
            Set.of("question", "journalist", "reporter", "interviewer", "presenter", "compere", "moderator", "q");

    /**
     * One speaker.
     *
     * @param first the first token of the words for who speaks
     * @param colon the token of the colon behind them
     * @param asks whether it is somebody who asks and is not named
     */
    public record Speaker(int first, int colon, boolean asks) {
        /** Whether its words end with somebody's name. */
        public boolean names(Occurrence somebody) {
            return somebody.first() >= first && somebody.end() == colon;
        }
    }

    private final List<Speaker> speakers = new ArrayList<>();

    /** Those of a document. */
    public Speakers(Layout layout) {
        List<Token> tokens = layout.reading().tokens();
        int block = -1;
        for (Sentence sentence : layout.reading().sentences()) {
            if (sentence.block() != block) {
                block = sentence.block();
                int last = Math.min(sentence.end(), sentence.first() + LONGEST + 1);
                for (int at = sentence.first() + 1; at < last; at++) {
                    if (tokens.get(at).text().equals(":")) {
                        boolean alone = at == sentence.first() + 1;
                        boolean asks = alone
                                && ASKING.contains(tokens.get(sentence.first()).folded());
                        speakers.add(new Speaker(sentence.first(), at, asks));
                        break;
                    }
                }
            }
        }
    }

    /** Whose turn it is where a token stands: the nearest before it of those that are known, or who asks. */
    public Optional<Speaker> of(int token, Predicate<Speaker> known) {
        return speakers.stream().filter(speaker -> speaker.colon() < token).toList().reversed().stream()
                .filter(speaker -> speaker.asks() || known.test(speaker))
                .findFirst();
    }
}
