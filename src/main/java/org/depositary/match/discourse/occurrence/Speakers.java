package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.token.Characters;

/** Where a transcript tells who speaks: what stands before the colon at the start of a paragraph, in text order. */
public final class Speakers {
    /** So many words may stand before the colon. */
    private static final int LONGEST = 8;

    /** So many words in brackets may tell in what language somebody speaks. */
    private static final int BRACKETED = 4;

    private static final Set<String> CLOSING = Set.of(")", "]");

    /** Who asks is not named. */
    private static final Set<String> ASKING =
            Set.of("question", "journalist", "reporter", "interviewer", "presenter", "compere", "moderator", "q");

    /**
     * One speaker.
     *
     * @param first the first token of the words for who speaks
     * @param end the token behind them: a bracket that tells in what language, or the colon
     * @param colon the token of the colon behind them
     * @param asks whether it is somebody who asks and is not named
     */
    public record Speaker(int first, int end, int colon, boolean asks) {
        /** Whether its words end with somebody's name. */
        public boolean names(Occurrence somebody) {
            return somebody.first() >= first && somebody.end() == end;
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
                speaker(sentence, tokens).ifPresent(speakers::add);
            }
        }
    }

    private static Optional<Speaker> speaker(Sentence sentence, List<Token> tokens) {
        int last = Math.min(sentence.end(), sentence.first() + LONGEST + 1);
        for (int at = sentence.first() + 1; at < last; at++) {
            int colon = behindBrackets(tokens, at, sentence.end());
            if (colon < sentence.end() && tokens.get(colon).text().equals(":")) {
                boolean asks = at == sentence.first() + 1
                        && ASKING.contains(tokens.get(sentence.first()).folded());
                return Optional.of(new Speaker(sentence.first(), at, colon, asks));
            }
        }
        return Optional.empty();
    }

    /** The token behind a bracket that opens at a token and closes soon ("(in Spanish)"); that token if none does. */
    private static int behindBrackets(List<Token> tokens, int at, int end) {
        if (!Characters.isOpeningBracket(tokens.get(at).text().codePointAt(0))) {
            return at;
        }
        for (int closing = at + 1; closing < Math.min(end, at + 2 + BRACKETED); closing++) {
            if (CLOSING.contains(tokens.get(closing).text())) {
                return closing + 1;
            }
        }
        return at;
    }

    /** Whose turn it is where a token stands: the nearest before it of those that are known, or who asks. */
    public Optional<Speaker> of(int token, Predicate<Speaker> known) {
        return speakers.stream().filter(speaker -> speaker.colon() < token).toList().reversed().stream()
                .filter(speaker -> speaker.asks() || known.test(speaker))
                .findFirst();
    }
}
